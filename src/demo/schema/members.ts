import { allianceRoles } from '../../access/actor.js';
import { sizeBands } from '../../organisations/dto/organisation.request.js';
import { membershipStates, type StoredMembershipState } from '../../organisations/membership-life-cycle.js';
import { atLeastOne, flag, formed, line, list, type Of, oneOf, optional, record, text } from './shape.js';
import { ownValues } from './own-fields.js';
import { accountName, key, months } from './values.js';

/** Sectors are rows, not code: these are the ones that the migrations have made. */
const sectors = [
  'business',
  'science',
  'municipality',
  'education',
  'association',
  'employment_agency',
  'state',
] as const;

const membership = record({
  state: oneOf(membershipStates.filter((state): state is StoredMembershipState => state !== 'ended')),
  joined: optional(months),
  ended: optional(months),
  endReason: optional(line),
  /** Why it joined. */
  reasons: optional(text),
  /** Who stands by it, and who of the staff answers for it: persons. */
  patron: optional(key),
  coordinator: optional(key),
});

export const organisation = record({
  key,
  name: line,
  shortName: optional(line),
  sector: oneOf(sectors),
  /** First part of the web and mail domain; `.example` follows. */
  domain: formed(/^[a-z0-9-]+$/, 'a name for web and mail of letters a to z, digits and hyphens'),
  areaCode: formed(/^0\d+$/, "an area code in quotes, such as '03641',"),
  street: line,
  postalCode: formed(/^\d{5}$/, "a postal code in quotes, such as '07743',"),
  city: line,
  size: oneOf(sizeBands),
  description: text,
  expertise: list(line),
  offers: optional(list(line)),
  tags: list(line),
  own: optional(ownValues),
  note: optional(line),
  unlisted: optional(flag),
  memberships: list(membership),
});
export type DemoOrganisation = Of<typeof organisation>;

const affiliation = record({
  at: key,
  as: line,
  since: months,
  until: optional(months),
  primary: optional(flag),
});
export type DemoAffiliation = Of<typeof affiliation>;

export const person = record({
  /** Texts name persons by it, `[](person:key)`. */
  key,
  address: optional(line),
  title: optional(line),
  given: line,
  affix: optional(line),
  family: line,
  /** A private address, used where no affiliation gives one. */
  email: optional(line),
  language: optional(oneOf(['de', 'en'])),
  tags: optional(list(line)),
  own: optional(ownValues),
  note: optional(line),
  works: atLeastOne(affiliation),
});

export const account = record({
  name: accountName,
  person: key,
  role: optional(oneOf(allianceRoles)),
  since: months,
});
