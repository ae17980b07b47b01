import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../api/client.js';
import type { Picked } from '../design/Picker.js';

export type Account = Schema<'AccountResponse'>;

export type Role = NonNullable<Account['role']>;

/** What the address says of the list. */
export interface AccountSearch {
  q?: string;
  role?: Role;
  disabled?: boolean;
  sort?: string;
}

export const accountQuery = (id: string) =>
  queryOptions({
    queryKey: ['accounts', id],
    queryFn: () => answer(api.GET('/api/v1/accounts/{id}', { params: { path: { id } } })),
  });

export const patchAccount = (account: Pick<Account, 'id' | 'version'>, body: Schema<'PatchAccountRequest'>) =>
  answer(
    api.PATCH('/api/v1/accounts/{id}', {
      params: { path: { id: account.id }, header: ifMatch(account) },
      body,
    }),
  );

/** What an account is called where people read it. */
export const nameOf = ({ personName, email }: Pick<Account, 'personName' | 'email'>) => personName ?? email;

/** A person that was found, with the e-mail address that an account is likely to have. */
export interface PickedPerson extends Picked {
  email: string | null;
}

const FOUND = 10;

export async function findPersons(q: string): Promise<PickedPerson[]> {
  const { data } = await answer(
    api.GET('/api/v1/persons', { params: { query: { q: q || undefined, limit: FOUND } } }),
  );
  return data.map(({ id, academicTitle, givenName, nameAffix, familyName, email, affiliations }) => {
    const current = affiliations.filter(({ isCurrent }) => isCurrent);
    return {
      id,
      label: [academicTitle, givenName, nameAffix, familyName].filter(Boolean).join(' '),
      detail: current.map(({ organisationName }) => organisationName).join(', ') || undefined,
      email: current.map((each) => each.email ?? null).find((each) => each !== null) ?? email ?? null,
    };
  });
}
