import { fact, type MergeRule } from '../records/merge.js';
import {
  effectsOf,
  overlap,
  type Remaining,
  remainingTerms,
  settleTerms,
  type TermFact,
} from '../records/merge-terms.js';
import { recordsWhere } from '../database/editable-record.js';
import { idsOf } from '../records/moves.js';
import { Affiliation } from './affiliation.entity.js';

interface AffiliationFact extends TermFact {
  readonly isPrimaryContact: boolean;
}

const from = `FROM affiliation af JOIN organisation o ON o.id = af.organisation_id JOIN person p ON p.id = af.person_id`;

/** What counts nowhere yet gives way to what does, and any other affiliation to that of the primary contact. */
const facts = (of: 'person_id' | 'organisation_id', group: string, title: string) =>
  `SELECT ${fact(
    'af.id',
    title,
    `'isKept', af.${of} = $1, 'group', af.${group}, 'isPrimaryContact', af.is_primary_contact,
     'rank', CASE WHEN af.is_primary_contact THEN 0 WHEN af.confirmed_at IS NOT NULL THEN 1 ELSE 2 END,
     'startDate', af.start_date, 'endDate', af.end_date`,
  )} ${from} WHERE af.${of} IN ($1, $2) ORDER BY af.start_date, af.id`;

/** What the affiliation that counts leaves empty comes from those that it covers. */
function filled(record: Affiliation, covered: readonly Affiliation[]) {
  const fields = ['function', 'email', 'phone'] as const;
  return Object.fromEntries(
    fields
      .map((field) => [field, covered.find((one) => one[field] !== null)?.[field]] as const)
      .filter(([field, value]) => record[field] === null && value !== undefined),
  );
}

/**
 * Two affiliations of a person with one organisation: at the same time they are one, and what the other has beyond it
 * stays; one after the other they stay apart.
 */
export const affiliationsOfPerson: MergeRule<AffiliationFact> = {
  recordType: 'affiliation',
  facts: facts('person_id', 'organisation_id', 'o.name'),
  judge: (found) => ({ effects: effectsOf('affiliation', remainingTerms(found)), blockers: [] }),
  carryOut: (em, writes, change, found, { keptId }) =>
    settleTerms(em, writes, change, Affiliation, remainingTerms(found), { personId: keptId }, filled),
};

/** Primary contacts of the organisation that goes, while the one that stays has another. */
function yielding(remaining: readonly Remaining<AffiliationFact>[]): AffiliationFact[] {
  const contacts = remaining.filter(({ fact: { isPrimaryContact } }) => isPrimaryContact);
  const termsOfKept = contacts.filter((one) => one.fact.isKept).flatMap(({ terms }) => terms);
  return contacts
    .filter(
      ({ fact: { isKept }, terms }) =>
        !isKept && terms.some((term) => termsOfKept.some((one) => overlap(one, term))),
    )
    .map((one) => one.fact);
}

/** The same where organisations are merged, of which one has a primary contact at a time: that of the one that stays. */
export const affiliationsOfOrganisation: MergeRule<AffiliationFact> = {
  recordType: 'affiliation',
  facts: facts('organisation_id', 'person_id', 'display_name(p)'),

  judge(found) {
    const remaining = remainingTerms(found);
    const yields = yielding(remaining);
    const effects = effectsOf('affiliation', remaining).map((effect) =>
      effect.rule === null && yields.some(({ id }) => id === effect.recordId)
        ? { ...effect, rule: 'contact_yields' as const }
        : effect,
    );
    return { effects, blockers: [] };
  },

  async carryOut(em, writes, change, found, { keptId }) {
    const remaining = remainingTerms(found);
    const contacts = await recordsWhere(em, Affiliation, 'id = ANY($1::uuid[])', [
      idsOf(yielding(remaining)),
    ]);
    await writes.updateAll(
      em,
      change,
      Affiliation,
      contacts.map((current) => ({ current, fields: { isPrimaryContact: false } })),
    );
    await settleTerms(em, writes, change, Affiliation, remaining, { organisationId: keptId }, filled);
  },
};
