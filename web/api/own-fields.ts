import { useMemo } from 'react';
import { type Me, useMe } from './me.js';

export type OwnField = Me['ownFields'][number];
/** The lists whose records have own fields. */
export type OwnSubject = OwnField['subject'];

/** The fields that the alliance made for itself, as far as one reads them, in their order: they come with who one is. */
export function useOwnFields(subject: OwnSubject): readonly OwnField[] {
  const { ownFields } = useMe();
  return useMemo(() => ownFields.filter((field) => field.subject === subject), [ownFields, subject]);
}
