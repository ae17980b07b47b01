import type { LinkProps } from '@tanstack/react-router';
import { placeOf } from '../design/places.js';

/** Where a record is shown that came of a row; null where it has no page of its own. */
export function placeOfRecord(kind: string, id: string): LinkProps | null {
  if (kind === 'organisations') return placeOf.organisation(id);
  return kind === 'persons' ? placeOf.person(id) : null;
}
