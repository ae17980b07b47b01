import type { EntityManager } from 'typeorm';
import { affiliationCounts } from '../persons/affiliation-counts.sql.js';

/**
 * The id of the organisation for which a person takes part on a day. In a steering group it is the organisation of
 * the seat held that day, otherwise that of the affiliation (the primary contact's first, then the oldest); null
 * where there is neither. Parameters are SQL expressions.
 */
export function takesPartFor({ person, group, day }: { person: string; group: string; day: string }): string {
  return `coalesce(
    (SELECT s.on_behalf_of_organisation_id FROM seat s
      WHERE s.steering_group_id = ${group} AND s.person_id = ${person}
        AND is_current(s.start_date, s.end_date, ${day})),
    (SELECT af.organisation_id FROM affiliation af
      WHERE af.person_id = ${person} AND ${affiliationCounts(day)}
      ORDER BY af.is_primary_contact DESC, af.start_date, af.id LIMIT 1))`;
}

/**
 * Freezes for whom persons take part: organisation, its name and sector, and the function there. Guests, and
 * persons who belong nowhere that day, stay without.
 * @param day the alliance's day on which the meeting began
 * @param only these participations, for who is added after the opening; all where absent
 */
export async function freezeSnapshots(
  em: EntityManager,
  { meetingId, day, now, only }: { meetingId: string; day: string; now: Date; only?: readonly string[] },
): Promise<void> {
  await em.query(
    `UPDATE participation pa SET organisation_id = o.id, organisation_name = o.name, sector_code = o.sector_code,
       function = af.function, version = pa.version + 1, updated_at = $3::timestamptz
     FROM participation taking_pa
     JOIN meeting m ON m.id = taking_pa.meeting_id
     JOIN LATERAL (
       SELECT ${takesPartFor({ person: 'taking_pa.person_id', group: 'm.steering_group_id', day: '$2::date' })}
         AS organisation_id
     ) chosen ON true
     JOIN organisation o ON o.id = chosen.organisation_id
     LEFT JOIN affiliation af ON af.person_id = taking_pa.person_id AND af.organisation_id = o.id
       AND ${affiliationCounts('$2::date')}
     WHERE pa.id = taking_pa.id AND taking_pa.meeting_id = $1::uuid AND ($4::uuid[] IS NULL OR taking_pa.id = ANY($4::uuid[]))`,
    [meetingId, day, now, only ?? null],
  );
}
