import { fieldNames } from '../common/documented-fields.js';
import { unknownField } from '../common/field-errors.js';
import type { FieldError } from '../common/problem.js';
import { checked } from '../common/validation.js';
import { OrganisationFilters } from '../organisations/dto/organisation.filters.js';
import { PersonFilters } from '../persons/dto/person.filters.js';

/** The lists that have segments, with what they take. */
const lists = { organisations: OrganisationFilters, persons: PersonFilters };

export type SegmentList = keyof typeof lists;
export const segmentLists = Object.keys(lists) as SegmentList[];

/** What a list takes that says nothing of which rows it has, or stands in the segment by itself. */
const NO_FILTERS = ['limit', 'cursor', 'total', 'format', 'columns', 'sort', 'segment'];

export interface SegmentContent {
  filters: Readonly<Record<string, unknown>>;
  columns?: readonly string[];
  sort?: string | null;
}

/**
 * What a segment asks of its list, read as the list itself reads its address, and all that is wrong with it: a segment
 * that was right once may ask for what the list does not have any more.
 */
export function readSegment(
  list: SegmentList,
  { filters, columns = [], sort = null }: SegmentContent,
): { filters: Record<string, unknown>; faults: FieldError[] } {
  const type = lists[list];
  const known = fieldNames(type).filter((name) => !NO_FILTERS.includes(name));
  const given = Object.entries(filters);
  const unknown = given.filter(([name]) => !known.includes(name));
  const read = checked(type, {
    ...Object.fromEntries(given.filter(([name]) => known.includes(name))),
    ...(sort !== null && { sort }),
    ...(columns.length > 0 && { columns: [...columns] }),
  });
  const asked = Object.entries(read.value).filter(([name]) => known.includes(name));
  const isFilter = (pointer: string) => !/^\/(sort|columns)(\/|$)/.test(pointer);
  const faults = read.errors.map((error) => ({
    ...error,
    pointer: isFilter(error.pointer) ? `/filters${error.pointer}` : error.pointer,
  }));
  return {
    filters: Object.fromEntries(asked),
    faults: [...unknown.map(([name]) => unknownField(`/filters/${name}`)), ...faults],
  };
}
