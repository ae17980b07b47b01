import type { Schema } from '../api/client.js';
import type { AccountDraft } from './AccountFields.js';
import type { Account } from './accounts.queries.js';

/** An account as its form has it. */
export function draftOf({ personId, personName, email, role, locale }: Account): AccountDraft {
  return {
    personId: personId ? { id: personId, label: personName ?? '', email: null } : null,
    email,
    role: role ?? '',
    locale,
  };
}

/** What the API is told of these fields of a form. */
export function bodyOf(draft: Partial<AccountDraft>): Schema<'PatchAccountRequest'> {
  return {
    ...(draft.email !== undefined && { email: draft.email.trim() }),
    ...(draft.personId !== undefined && { personId: draft.personId?.id ?? null }),
    ...(draft.role !== undefined && { role: (draft.role || null) as Account['role'] }),
    ...(draft.locale !== undefined && { locale: draft.locale as Account['locale'] }),
  };
}
