import type { EntityManager } from 'typeorm';
import type { Words } from '../words/word.js';
import { judgeOrganisations, refuseOrganisationTwice } from './organisation-judging.sql.js';
import { organisationFields } from './organisation-fields.js';
import { readOrganisation } from './organisation-rows.js';
import { ownFields } from './own-fields.js';
import { takeOrganisations } from './organisation-taking.js';
import type { RowKind } from './row-kind.js';

/** The sectors by their codes, as people call them. */
async function sectorWords(em: EntityManager): Promise<Words> {
  const rows = await em.query<{ code: string; de: string; en: string }[]>(
    `SELECT sc.code, sc.name_de AS de, sc.name_en AS en FROM sector sc ORDER BY sc.position`,
  );
  return Object.fromEntries(rows.map(({ code, de, en }) => [code, { de, en }]));
}

/** Rows that are organisations, each with its membership. */
export const organisationRows: RowKind = {
  fields: async (em, today) => {
    const fields = organisationFields(await sectorWords(em), today);
    return [...fields, ...(await ownFields(em, 'organisations', today, fields))];
  },
  read: readOrganisation,
  likeness: `(SELECT organisation_likeness(o.name, o.short_name, o.website, o.email, o.phone, o.street, o.postal_code)
    FROM jsonb_populate_record(NULL::organisation, n.fields) AS o)`,
  judge: async (em, { id, first, last }, { today }) => {
    await em.query(judgeOrganisations, [id, first, last, today]);
  },
  compare: async (em, id) => {
    await em.query(refuseOrganisationTwice, [id]);
  },
  take: takeOrganisations,
};
