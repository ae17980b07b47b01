import type { EntityManager } from 'typeorm';

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
    (SELECT f.organisation_id FROM affiliation f
      WHERE f.person_id = ${person} AND is_current(f.start_date, f.end_date, ${day})
      ORDER BY f.is_primary_contact DESC, f.start_date, f.id LIMIT 1))`;
}

/**
 * Freezes for whom persons take part: organisation, its name and sector, and the function there. Guests, and
 * persons who belong nowhere that day, stay without.
 * @param day the alliance's day on which the meeting began
 * @param only this participation, for somebody who is added after the opening; all where absent
 */
export async function freezeSnapshots(
  em: EntityManager,
  { meetingId, day, now, only }: { meetingId: string; day: string; now: Date; only?: string },
): Promise<void> {
  await em.query(
    `UPDATE participation pa SET organisation_id = o.id, organisation_name = o.name, sector_code = o.sector_code,
       function = a.function, version = pa.version + 1, updated_at = $3::timestamptz
     FROM participation taking
     JOIN meeting m ON m.id = taking.meeting_id
     JOIN LATERAL (
       SELECT ${takesPartFor({ person: 'taking.person_id', group: 'm.steering_group_id', day: '$2::date' })}
         AS organisation_id
     ) chosen ON true
     JOIN organisation o ON o.id = chosen.organisation_id
     LEFT JOIN affiliation a ON a.person_id = taking.person_id AND a.organisation_id = o.id
       AND is_current(a.start_date, a.end_date, $2::date)
     WHERE pa.id = taking.id AND taking.meeting_id = $1::uuid AND taking.id = coalesce($4::uuid, taking.id)`,
    [meetingId, day, now, only ?? null],
  );
}
