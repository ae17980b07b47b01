import type { Schema } from '../api/client.js';
import { endAfter } from '../design/terms.js';
import type { Affiliation } from './queries.js';

/** An affiliation as its form has it; its end is the last day that counts. */
export type AffiliationDraft = {
  function: string;
  email: string;
  phone: string;
  isPrimaryContact: boolean;
  startDate: string;
};

export const draftOf = (affiliation: Affiliation): AffiliationDraft => ({
  function: affiliation.function ?? '',
  email: affiliation.email ?? '',
  phone: affiliation.phone ?? '',
  isPrimaryContact: affiliation.isPrimaryContact,
  startDate: affiliation.startDate,
});

export const affiliationFields: readonly (keyof AffiliationDraft)[] = [
  'function',
  'email',
  'phone',
  'isPrimaryContact',
  'startDate',
];

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** What of a draft was changed, as the API takes it. */
export function contentOf(changes: Partial<AffiliationDraft>): Schema<'PatchAffiliationRequest'> {
  return Object.fromEntries(
    Object.entries(changes).map(([field, value]) => [
      field,
      typeof value === 'string' && field !== 'startDate' ? orNull(value) : value,
    ]),
  );
}

/** A new affiliation; what was left empty is not said. */
export function newAffiliation(
  organisationId: string,
  draft: AffiliationDraft & { lastDay: string },
): Schema<'CreateAffiliationRequest'> {
  const { lastDay, isPrimaryContact, startDate } = draft;
  return {
    organisationId,
    function: orNull(draft.function),
    email: orNull(draft.email),
    phone: orNull(draft.phone),
    // Who may not say so is not to send it, not even as false.
    ...(isPrimaryContact && { isPrimaryContact }),
    ...(startDate !== '' && { startDate }),
    ...(lastDay !== '' && { endDate: endAfter(lastDay) }),
  };
}

/** Whether it is over today, or never counted. */
export const isOver = ({ startDate, endDate }: Affiliation, today: string): boolean =>
  endDate !== null && (endDate <= today || endDate <= startDate);
