import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import type { ListName } from '../words/list-words.js';
import type { ExportParameters } from './export.parameters.js';

/** What a list takes that segments are made of. */
export type Narrowable = ExportParameters & { segment?: string; sort?: string };

/** The segment as it was when the list was read: a cursor is bound to it, and the trail tells of it. */
export interface ToldSegment {
  id: string;
  version: number;
  name: string;
  filters: Readonly<Record<string, unknown>>;
}

export interface Narrowed<F extends Narrowable> {
  /** What the list is asked for, with the sort and the columns of the segment where nothing else is said. */
  asked: Omit<F, 'segment'> & { segment?: ToldSegment };
  /** Filters that count beside those asked for; absent without a segment. */
  segment?: F;
}

/** Segments for the lists that they are of, which stand in earlier rooms (segments/ provides them). */
export abstract class SegmentSource {
  /** Of which list a segment is. @throws parameters_invalid where the reader has no such segment */
  abstract listOf(actor: Actor, id: string, em?: EntityManager): Promise<'organisations' | 'persons'>;

  /** @throws parameters_invalid where the reader has no such segment, or it asks for what is not there any more */
  abstract narrowed<F extends Narrowable>(
    actor: Actor,
    list: ListName,
    parameters: F,
    em?: EntityManager,
  ): Promise<Narrowed<F>>;
}
