import type { EntityManager } from 'typeorm';
import { markAddress } from '../bounces/bounced-addresses.js';
import { newId } from '../common/ids.js';
import { mailIs } from '../mail/mail-kinds.js';

/** One mail of last week came back: the address has a typing error, as they do. To whoever takes part next and has no account. */
export async function showBounce(em: EntityManager, now: Date): Promise<void> {
  const at = new Date(now.getTime() - 6 * 86_400_000);
  const [mail] = await em.query<{ id: string; address: string }[]>(
    `INSERT INTO mail (id, once, kind, person_id, to_name, to_address, sender_name, language, subject, text, html, message_id,
       state, reason, tries, handed_at, created_at, sent_at)
     SELECT $1::uuid, 'demo bounce', 'task_reminder', p.id, display_name(p), af.email, alliance.name, 'de', 'Erinnerung an Ihre Aufgaben',
       'Guten Tag,\n\nin den nächsten Tagen wird eine Ihrer Aufgaben fällig.\n\nMit freundlichen Grüßen', '<p>Guten Tag</p>',
       '<demo@alliance.invalid>', ${mailIs.bounced.sql}, '5.1.1', 1, $2::timestamptz, $2::timestamptz, $2::timestamptz
     FROM participation pa JOIN meeting m ON m.id = pa.meeting_id JOIN person p ON p.id = pa.person_id
     JOIN affiliation af ON af.person_id = p.id CROSS JOIN alliance
     WHERE m.planned_start > $3::timestamptz AND af.email IS NOT NULL AND (af.end_date IS NULL OR af.end_date > $3::date)
       AND NOT EXISTS (SELECT FROM account ac WHERE ac.person_id = p.id)
     ORDER BY m.planned_start, p.family_name, p.id, af.id LIMIT 1
     RETURNING id, to_address AS address`,
    [newId(), at, now],
  );
  if (mail) await markAddress(em, { mailId: mail.id, address: mail.address, status: '5.1.1', words: '', at });
}
