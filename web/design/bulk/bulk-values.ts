import type { Schema } from '../../api/client.js';
import { eachOnce, entriesOf } from '../tag-list.js';

export type BulkChange = Schema<'BulkChangeRequest'>;
export type BulkList = BulkChange['list'];

/** What stands in the dialog: '' where the field stays as it is. */
export interface Said {
  addTags: string;
  removeTags: string;
  sectorCode: string;
  sizeBand: string;
  listedPublicly: string;
  language: string;
}

export const saysNothing: Said = {
  addTags: '',
  removeTags: '',
  sectorCode: '',
  sizeBand: '',
  listedPublicly: '',
  language: '',
};

/** What empties a field. */
export const EMPTIES = 'empties';

const tagsOf = (text: string) => eachOnce(entriesOf(text));

/** What the API is to set. */
export function valuesOf({ addTags, removeTags, listedPublicly, ...others }: Said): BulkChange['values'] {
  const chosen = Object.entries(others).flatMap(([field, value]) =>
    value === '' ? [] : [[field, value === EMPTIES ? null : value] as const],
  );
  return {
    ...Object.fromEntries(chosen),
    ...(tagsOf(addTags).length > 0 && { addTags: tagsOf(addTags) }),
    ...(tagsOf(removeTags).length > 0 && { removeTags: tagsOf(removeTags) }),
    ...(listedPublicly !== '' && { listedPublicly: listedPublicly === 'yes' }),
  };
}

/** The filters of a list out of what it is asked for: without its order, and without those that say nothing. */
export function filtersOf(asked: Readonly<Record<string, unknown>>): NonNullable<BulkChange['filters']> {
  const said = Object.entries(asked).filter(([name, value]) => name !== 'sort' && value !== undefined);
  return Object.fromEntries(said) as NonNullable<BulkChange['filters']>;
}
