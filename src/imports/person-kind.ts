import { isTaken } from './imports.query.js';
import { ownFields } from './own-fields.js';
import { personFields } from './person-fields.js';
import { findFirstLines, findOrganisations, findPersons } from './person-finding.sql.js';
import {
  judgePersons,
  refuseAffiliationTwice,
  refuseContactTwice,
  refuseWithoutFirst,
} from './person-judging.sql.js';
import { readPerson } from './person-rows.js';
import { takePersons } from './person-taking.js';
import type { RowKind } from './row-kind.js';

/** Rows that are persons, each with what it does for one organisation; those of one person go together. */
export const personRows: RowKind = {
  fields: async (em, today) => {
    const fields = personFields(today);
    return [...fields, ...(await ownFields(em, 'persons', today, fields))];
  },
  read: readPerson,
  likeness: `(SELECT person_likeness(p.given_name, p.family_name, p.email, p.phone)
      || array_remove(ARRAY['email:' || email_key(af.email), 'phone:' || phone_key(af.phone)], NULL)
    FROM jsonb_populate_record(NULL::person, n.fields) AS p, jsonb_populate_record(NULL::affiliation, n.fields -> 'affiliation') AS af)`,
  judge: async (em, { id, first, last }, { today }) => {
    for (const step of [findOrganisations, findPersons, findFirstLines])
      await em.query(step, [id, first, last]);
    await em.query(judgePersons, [id, first, last, today]);
  },
  compare: async (em, id, { today }) => {
    await em.query(refuseAffiliationTwice, [id, today]);
    await em.query(refuseContactTwice, [id, today]);
    await em.query(refuseWithoutFirst(isTaken), [id]);
  },
  take: takePersons,
};
