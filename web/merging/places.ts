import type { LinkProps } from '@tanstack/react-router';
import { placeOf } from '../design/places.js';
import type { Kind } from './merging.queries.js';

/** Where the record is shown. */
export const recordAt = (kind: Kind, id: string): LinkProps =>
  kind === 'organisations' ? placeOf.organisation(id) : placeOf.person(id);
