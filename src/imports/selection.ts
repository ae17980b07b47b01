import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { unknownReference } from '../common/field-errors.js';
import { isId } from '../common/ids.js';
import { contentInvalid, inContent, requireSound } from '../common/problems.js';
import { rowIds } from '../database/row-ids.js';
import type { ListStatement } from '../database/statements.js';
import type { SegmentSource } from '../exports/segment-source.js';
import type { OrganisationFilters } from '../organisations/dto/organisation.filters.js';
import { listOrganisations } from '../organisations/organisations.query.js';
import type { PersonFilters } from '../persons/dto/person.filters.js';
import { listPersons } from '../persons/persons.query.js';
import { readSegment } from '../segments/segment-lists.js';
import { type BulkChangeRequest, type BulkList, MOST_SELECTED } from './dto/bulk-change.request.js';
import { nothingSelected, selectedTwice, tooManySelected } from './bulk-changes.errors.js';

/** Who selects, and on which day of the alliance. */
export interface Selecting {
  readonly actor: Actor;
  readonly today: string;
  readonly segments: SegmentSource;
}

const lists = { organisations: listOrganisations, persons: listPersons };

/** As many faults tell what is wrong. */
const MOST_TOLD = 100;

/**
 * The records that are selected, as far as whoever selects reads them, in the order of their list.
 * @throws content_invalid where one that is named is not there, none is found, or too many
 */
export async function selectedIds(
  em: EntityManager,
  by: Selecting,
  { list, ids, filters }: BulkChangeRequest,
): Promise<string[]> {
  if ((ids === undefined) === (filters === undefined)) throw contentInvalid(selectedTwice('/filters'));
  if (filters !== undefined) {
    const all = await idsOf(em, await filtered(em, by, list, filters));
    if (all.length === 0) throw contentInvalid(nothingSelected('/filters'));
    if (all.length > MOST_SELECTED)
      throw contentInvalid(tooManySelected('/filters', { most: MOST_SELECTED }));
    return all;
  }
  const named = lists[list](by.actor, {}, by.today);
  named.where.push(`${named.id} = ANY(${named.values.add(ids)}::uuid[])`);
  const found = new Set(await idsOf(em, named));
  const missing = (ids ?? []).flatMap((id, index) =>
    found.has(id) ? [] : [unknownReference(`/ids/${index}`)],
  );
  requireSound(missing.slice(0, MOST_TOLD));
  return [...found];
}

async function filtered(
  em: EntityManager,
  { actor, today, segments }: Selecting,
  list: BulkList,
  { segment, ...own }: Record<string, unknown>,
): Promise<ListStatement> {
  const { filters, faults } = readSegment(list, { filters: own });
  const id = typeof segment === 'string' && isId(segment) ? segment.toLowerCase() : undefined;
  if (segment !== undefined && id === undefined)
    faults.push({ pointer: '/filters/segment', code: 'not_id', params: {} });
  requireSound(faults);
  const asked: OrganisationFilters & PersonFilters = { ...filters, segment: id };
  const narrowed = await segments.narrowed(actor, list, asked, em).catch(inContent('/filters'));
  return lists[list](actor, narrowed.asked, today, narrowed.segment);
}

/** One more than can be selected. */
function idsOf(em: EntityManager, statement: ListStatement): Promise<string[]> {
  return rowIds((text, values) => em.query(text, [...values]), statement, MOST_SELECTED + 1);
}
