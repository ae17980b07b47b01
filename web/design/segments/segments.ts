import type { Schema } from '../../api/client.js';
import { codesOf } from '../addresses.js';
import { isOwnColumn } from '../own-fields/own-fields.js';

export type Segment = Schema<'SegmentResponse'>;
export type SegmentList = Segment['list'];
export type Values = Readonly<Record<string, unknown>>;

/** What an address says beside the filters. */
export interface SegmentSearch {
  /** The segment that is shown: an id. */
  segment?: string;
  /** Its filters stand in the address and were changed; else it is the API that knows them. */
  changed?: true;
  sort?: string;
  columns?: string;
}

/** How a filter stands in the address: as text, as codes with commas, as one of several that the API would take, as all of them, as yes or no. */
type Kind = 'text' | 'codes' | 'one' | 'many' | 'flag';

/** What an address has to do with what the API keeps. */
export interface Shape {
  /** Names of filters in the address, with those of the API. */
  filters: Readonly<Record<string, readonly [api: string, kind: Kind]>>;
  /** Columns on the screen, with those of a file. */
  columns: Readonly<Record<string, string>>;
  /** Columns of a file that the screen has always. */
  names: readonly string[];
}

/** How the value stands in an address; undefined where it cannot. */
function inAddress(value: unknown, kind: Kind): string | string[] | boolean | undefined {
  const list = Array.isArray(value) ? (value as unknown[]).map(String) : null;
  if (kind === 'flag') return typeof value === 'boolean' ? value : undefined;
  if (kind === 'text') return typeof value === 'string' ? value : undefined;
  if (kind === 'many') return list ?? undefined;
  if (kind === 'one') return list?.length === 1 ? list[0] : undefined;
  return list?.every((code) => !code.includes(',')) ? list.join(',') : undefined;
}

/** A segment as an address, and the filters that the screen has no place for. */
export function addressOf(segment: Segment, shape: Shape): { search: SegmentSearch & Values; rest: Values } {
  const search: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  for (const [api, value] of Object.entries(segment.filters)) {
    const place = Object.entries(shape.filters).find(([, [name]]) => name === api);
    const said = place && inAddress(value, place[1][1]);
    if (place === undefined || said === undefined) rest[api] = value;
    else search[place[0]] = said;
  }
  const columns = [
    ...Object.keys(shape.columns).filter((key) => segment.columns.includes(shape.columns[key] ?? '')),
    ...segment.columns.filter(isOwnColumn),
  ];
  return {
    search: {
      ...search,
      sort: segment.sort?.split(',')[0],
      columns: columns.length === 0 ? undefined : columns.join(','),
    },
    rest,
  };
}

/** What the controls show: the segment as it is kept, or what became of it. */
export function shownOf<Search extends SegmentSearch>(
  search: Search,
  segment: Segment | undefined,
  shape: Shape,
): Search {
  if (segment === undefined || search.changed) return search;
  return { ...(addressOf(segment, shape).search as Search), segment: search.segment };
}

/** What the API is asked for: the segment by its id, unless it was changed here. */
export function queryOf(
  search: SegmentSearch,
  segment: Segment | undefined,
  shape: Shape,
  asked: Values,
): Values {
  if (search.segment === undefined) return asked;
  if (!search.changed) return { segment: search.segment };
  return { ...(segment && addressOf(segment, shape).rest), ...asked };
}

/** What is kept of the list as it is shown. @param asked its filters as the API has them */
export function contentOf(
  shown: SegmentSearch,
  segment: Segment | undefined,
  shape: Shape,
  asked: Values,
): Pick<Segment, 'filters' | 'columns' | 'sort'> {
  const { rest = {} } = segment === undefined ? {} : addressOf(segment, shape);
  const names = Object.values(shape.filters).map(([api]) => api);
  const filters = Object.entries(asked).filter(
    ([name, value]) => names.includes(name) && value !== undefined,
  );
  return {
    filters: { ...rest, ...Object.fromEntries(filters) } as Segment['filters'],
    columns: columnsOf(shown.columns, segment?.columns ?? [], shape),
    sort: shown.sort === segment?.sort?.split(',')[0] ? (segment?.sort ?? null) : (shown.sort ?? null),
  };
}

/** The columns of a file for those of the screen; of those it had, the ones that the screen does not know stay. */
function columnsOf(shown: string | undefined, before: readonly string[], shape: Shape): string[] {
  if (shown === undefined) return [];
  const known = Object.values(shape.columns);
  const others = before.filter(
    (column) => !known.includes(column) && !shape.names.includes(column) && !isOwnColumn(column),
  );
  return [...shape.names, ...codesOf(shown).map((key) => shape.columns[key] ?? key), ...others];
}

/** What changes a segment to this content: filters that are gone are null. */
export function patchOf(segment: Segment, content: ReturnType<typeof contentOf>) {
  const gone = Object.keys(segment.filters).filter((name) => !(name in content.filters));
  return {
    ...content,
    filters: {
      ...Object.fromEntries(gone.map((name) => [name, null])),
      ...content.filters,
    } as Segment['filters'],
  };
}

/** The segments of a list. */
export interface Segments {
  all: readonly Segment[];
  /** The one in the address, once it is known. */
  current: Segment | undefined;
  /** The one in the address is none, or not for who is signed in. */
  isMissing: boolean;
}

/** The address once something was changed: a segment's filters then stand in it, to be changed one by one. */
export function changedOf<Search extends SegmentSearch>(
  before: Search,
  change: Search,
  { current, isMissing }: Pick<Segments, 'current' | 'isMissing'>,
  shape: Shape,
): Search {
  if (before.segment === undefined) return { ...before, ...change };
  if (isMissing) return { ...before, segment: undefined, changed: undefined, ...change };
  // What it asks for is not known yet: one cannot have meant to take it away.
  if (current === undefined) return before;
  return { ...shownOf(before, current, shape), ...change, changed: true };
}
