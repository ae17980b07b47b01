import type { Actor } from '../access/actor.js';
import { contactOrganisations, ownOrganisations, reachOf, scopeOf } from '../access/scope.js';
import type { OneStatement } from '../database/statements.js';
import { isActiveMember } from '../organisations/membership.sql.js';
import { audiencesOf } from '../own-fields/own-field-rights.js';
import { ownFieldsOf } from '../own-fields/own-fields.query.js';
import { affiliationCounts } from '../persons/affiliation-counts.sql.js';

/** Who is signed in, with the seats and affiliations that count today. */
export function whoAmI(actor: Actor, today: string): OneStatement {
  const { all } = scopeOf(actor, 'affiliation.create');
  const named = all ? ownOrganisations(actor) : contactOrganisations(actor);
  return {
    text: `SELECT json_build_object(
        'account', json_build_object('id', ac.id, 'email', ac.email, 'locale', ac.locale, 'role', ac.role),
        'person', CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', display_name(p),
          'givenName', p.given_name, 'familyName', p.family_name) END,
        'groups', (SELECT coalesce(json_agg(json_build_object('id', g.id, 'slug', g.slug,
            'name', json_build_object('de', g.name_de, 'en', g.name_en), 'seatId', s.id, 'role', s.role,
            'leads', s.role IN ('lead', 'deputy')) ORDER BY g.name_de COLLATE "und-x-icu", g.id), '[]')
          FROM seat s JOIN steering_group g ON g.id = s.steering_group_id
          WHERE s.person_id = ac.person_id AND is_current(s.start_date, s.end_date, $2::date)),
        'organisations', (SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', o.name,
            'isPrimaryContact', af.is_primary_contact,
            'isActiveMember', ${isActiveMember('o.id', '$2::date')},
            'mayNameContacts', o.id = ANY($4::uuid[])) ORDER BY o.name COLLATE "und-x-icu", o.id), '[]')
          FROM affiliation af JOIN organisation o ON o.id = af.organisation_id
          WHERE af.person_id = ac.person_id AND ${affiliationCounts('$2::date')}),
        'ownFields', ${ownFieldsOf('$5')},
        'permissions', $3::json)::text AS json
      FROM account ac LEFT JOIN person p ON p.id = ac.person_id WHERE ac.id = $1`,
    values: [actor.id, today, JSON.stringify(reachOf(actor)), named, audiencesOf(actor)],
  };
}
