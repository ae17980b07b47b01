import { actionItemColumns, namedGroup } from './statements-parts.js';

/*
 * Lists. A row is its JSON and its id, which is what a cursor holds; rows come in the order of an index, and are put
 * together outside: aggregates would copy them again. row_to_json needs half of the time of jsonb_build_object.
 */

/** Rows of a page, as the application's default. One more is read, to know whether there are more. */
export const LIMIT = 25;

/**
 * The organisations of a sector ($1) by name, as a coordinator reads them, each with how many there are in all.
 * $2 is today.
 */
export const organisationsSql = `
  SELECT row_to_json(x)::text, x.id, (SELECT count(*)::text FROM organisation WHERE sector_code = $1) FROM (
    SELECT o.id, o.version, iso(o.created_at) AS "createdAt", iso(o.updated_at) AS "updatedAt", o.name,
      o.short_name AS "shortName", o.sector_code AS "sectorCode", o.website, o.street,
      o.postal_code AS "postalCode", o.city, o.country, o.size_band AS "sizeBand", o.description, o.expertise,
      o.email, o.phone, o.offers, o.tags, o.listed_publicly AS "listedPublicly", o.own_fields AS "ownFields",
      o.internal_note AS "internalNote",
      (SELECT json_build_object('id', m.id, 'state', membership_state_on(m.state, m.joined_on, m.ended_on, $2::date),
          'joinedOn', m.joined_on, 'endedOn', m.ended_on,
          'coordinator', (SELECT json_build_object('id', p.id, 'name', display_name(p)) FROM person p WHERE p.id = m.coordinator_person_id))
        FROM membership m WHERE m.organisation_id = o.id
        ORDER BY m.ended_on DESC NULLS FIRST, m.created_at DESC LIMIT 1) AS membership
    FROM organisation o WHERE o.sector_code = $1 ORDER BY o.name COLLATE "und-x-icu", o.id LIMIT ${LIMIT + 1}) x`;

/** The overdue action items of a group ($1) by date. $2 is today, $3 the alliance's time zone. */
export const overdueSql = `
  SELECT row_to_json(x)::text, x.id FROM (
    SELECT ${actionItemColumns({ group: namedGroup('$1::uuid'), overdue: 'true' })}
    FROM action_item t
    WHERE t.steering_group_id = $1::uuid AND t.due_date < $2::date AND t.state NOT IN ('done', 'cancelled')
    ORDER BY t.due_date, t.id LIMIT ${LIMIT + 1}) x`;

/**
 * What the person of an account ($4) or one of its organisations with an active membership has to do, of the states
 * $1, by date. $2 is today, $3 the alliance's time zone.
 */
export const mineSql = `
  SELECT row_to_json(x)::text, x.id FROM (
    SELECT ${actionItemColumns()}
    FROM action_item t
    WHERE t.state = ANY($1::text[]) AND t.id = ANY (ARRAY(
        SELECT p.id FROM action_item p WHERE p.responsible_person_id =
          (SELECT a.person_id FROM account a WHERE a.id = $4::uuid)
      UNION ALL
        SELECT o.id FROM account a JOIN affiliation f ON f.person_id = a.person_id
          JOIN action_item o ON o.responsible_organisation_id = f.organisation_id
        WHERE a.id = $4::uuid AND f.confirmed_at IS NOT NULL AND is_current(f.start_date, f.end_date, $2::date)
          AND EXISTS (SELECT FROM membership ms WHERE ms.organisation_id = f.organisation_id
            AND membership_state_on(ms.state, ms.joined_on, ms.ended_on, $2::date) = 'active')))
    ORDER BY t.due_date, t.id LIMIT ${LIMIT + 1}) x`;
