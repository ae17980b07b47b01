import type { EntityManager, EntityTarget } from 'typeorm';
import type { Change } from '../audit/change.js';
import type { Writes } from '../audit/writes.js';
import { type EditableRecord, type Fields, recordsWhere } from '../database/editable-record.js';
import type { Effect, MergeFact, Term } from './merge.js';
import { idsOf } from './moves.js';

/* Terms that may not overlap once two records are one: seats of a person in a group, affiliations with an organisation. */

/** A term with what says whose days count where two overlap. */
export interface TermFact extends MergeFact, Term {
  /** Of the record that stays. */
  readonly isKept: boolean;
  /** Within which they may not overlap. */
  readonly group: string;
  /** The lower one counts; of equal ones that of the record that stays. */
  readonly rank: number;
}

/** What is left of a term: itself where nothing overlaps. */
export interface Remaining<F extends TermFact> {
  readonly fact: F;
  readonly terms: readonly Term[];
  /** By which it is cut, the first of them. */
  readonly by: F | null;
}

/** Later than every day. */
const OPEN = '~';
const endOf = ({ endDate }: Term) => endDate ?? OPEN;

export function overlap(one: Term, other: Term): boolean {
  const isEmpty = [one, other].some((term) => term.startDate >= endOf(term));
  return !isEmpty && one.startDate < endOf(other) && other.startDate < endOf(one);
}

function without(term: Term, other: Term): Term[] {
  if (!overlap(term, other)) return [term];
  const before = { startDate: term.startDate, endDate: other.startDate };
  const after = { startDate: endOf(other), endDate: term.endDate };
  return [
    ...(before.startDate < before.endDate ? [before] : []),
    ...(after.startDate < endOf(after) ? [after] : []),
  ];
}

/** What is left of each, so that none of them overlap; days that either had, one of them has. */
export function remainingTerms<F extends TermFact>(facts: readonly F[]): Remaining<F>[] {
  const sorted = [...facts].sort(
    (a, b) =>
      a.rank - b.rank ||
      Number(b.isKept) - Number(a.isKept) ||
      a.startDate.localeCompare(b.startDate) ||
      a.id.localeCompare(b.id),
  );
  return sorted.map((fact, index) => {
    const cutting = sorted
      .slice(0, index)
      .filter((other) => other.group === fact.group && other.isKept !== fact.isKept && overlap(other, fact));
    const own: Term[] = [{ startDate: fact.startDate, endDate: fact.endDate }];
    const terms = cutting.reduce((left, other) => left.flatMap((term) => without(term, other)), own);
    return { fact, terms, by: cutting[0] ?? null };
  });
}

/** What becomes of them, in words' codes. */
export function effectsOf(recordType: string, remaining: readonly Remaining<TermFact>[]): Effect[] {
  return remaining
    .filter(({ fact, by }) => by !== null || !fact.isKept)
    .map(({ fact: { id: recordId, title }, terms, by }) => ({
      recordType,
      recordId,
      title,
      rule: by === null ? null : terms.length === 0 ? ('covered' as const) : ('shortened' as const),
      ...(by !== null && { otherId: by.id, terms }),
    }));
}

interface TermRecord extends EditableRecord {
  startDate: string;
  endDate: string | null;
}

/**
 * Cuts the terms, and lets those of the record that goes refer to the one that stays.
 * @param moved the fields that lead there
 * @param filled further fields of a record, from those that it covers
 */
export async function settleTerms<T extends object, R extends TermRecord>(
  em: EntityManager,
  writes: Writes,
  change: Change<T>,
  entity: EntityTarget<R>,
  remaining: readonly Remaining<TermFact>[],
  moved: Fields<R>,
  filled: (record: R, covered: readonly R[]) => Fields<R> = () => ({}),
): Promise<void> {
  const facts = remaining.map(({ fact }) => fact);
  const records = await recordsWhere(em, entity, 'id = ANY($1::uuid[])', [idsOf(facts)]);
  const recordOf = (id: string) => records.find((record) => record.id === id) as R;
  const gone = remaining.filter(({ terms }) => terms.length === 0);
  const changes = remaining
    .filter(({ terms }) => terms.length > 0)
    .map(({ fact, terms, by }) => {
      const current = recordOf(fact.id);
      const covered = gone.filter((one) => one.by?.id === fact.id).map((one) => recordOf(one.fact.id));
      const fields = {
        ...(by !== null && terms[0]),
        ...(!fact.isKept && moved),
        ...filled(current, covered),
      } as Fields<R>;
      return { fact, current, fields, rest: terms.slice(1) };
    })
    .filter(({ fields }) => Object.keys(fields).length > 0);
  // What goes or gets shorter makes room for what comes.
  await writes.removeAll(
    em,
    change,
    entity,
    gone.map(({ fact }) => recordOf(fact.id)),
  );
  await writes.updateAll(
    em,
    change,
    entity,
    changes.filter(({ fact }) => fact.isKept),
  );
  await writes.updateAll(
    em,
    change,
    entity,
    changes.filter(({ fact }) => !fact.isKept),
  );
  const copies = changes.flatMap(({ current, fields, rest }) =>
    rest.map((term) => ({ ...contentOf({ ...current, ...fields }), ...term })),
  );
  await writes.insertAll(em, change, entity, copies);
}

function contentOf<R extends EditableRecord>({
  id: _i,
  version: _v,
  createdAt: _c,
  updatedAt: _u,
  ...content
}: R) {
  return content;
}
