import type { HandOver } from './hand-over.js';
import type { RecordKind } from './record.js';

/** Every kind of record that there is; src/record-kinds.ts lists them. */
export class Records {
  constructor(readonly kinds: readonly RecordKind[]) {}

  /** What has to be handed over when a person leaves, in the order of the kinds. */
  handOvers(): HandOver[] {
    return this.kinds.flatMap(({ ties }) =>
      ties.flatMap(({ whenLeaving }) => (typeof whenLeaving === 'string' ? [] : [whenLeaving])),
    );
  }
}
