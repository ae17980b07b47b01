import type { Duplicate } from './duplicates.queries.js';

/** What one compares of two records, as text; empty where a record says nothing. */
export const compared = ['shortName', 'organisations', 'website', 'email', 'phone', 'address'] as const;
export type Compared = (typeof compared)[number];

export type Side = { id: string; name: string; createdAt: string } & Record<Compared, string>;

const nothing: Record<Compared, string> = {
  shortName: '',
  organisations: '',
  website: '',
  email: '',
  phone: '',
  address: '',
};

/** Both records of a pair, whatever they are. */
export function sidesOf({ organisations = [], persons = [] }: Duplicate): [Side, Side] {
  const sides: Side[] = [
    ...organisations.map(
      ({ id, name, createdAt, shortName, website, email, phone, street, postalCode, city }) => ({
        ...nothing,
        id,
        name,
        createdAt,
        shortName: shortName ?? '',
        website: website ?? '',
        email: email ?? '',
        phone: phone ?? '',
        address: [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', '),
      }),
    ),
    ...persons.map(({ id, name, createdAt, email, phone, organisations: worksFor }) => ({
      ...nothing,
      id,
      name,
      createdAt,
      email: email ?? '',
      phone: phone ?? '',
      organisations: worksFor.join(', '),
    })),
  ];
  return sides as [Side, Side];
}
