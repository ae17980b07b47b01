import type { EntityManager } from 'typeorm';
import { newId } from '../common/ids.js';
import { answerReminder } from '../meeting-papers/answer-reminder-text.js';

/** What this alliance says in its own words. */
export const ownReminder = {
  subject: 'Kommen Sie am {Tag}? {Titel}',
  text: `Guten Tag {Name},

damit Raum und Kaffee reichen: Bitte sagen Sie uns bis zum {Antworttag}, ob Sie zur {Sitzung} kommen. Ein Druck auf den Link genügt.

{Zeit und Ort}

{Link zur Antwort}

Herzliche Grüße
{Allianz}`,
};

/** One template that was changed, so that one sees what that looks like. */
export async function showTemplate(em: EntityManager, now: Date): Promise<void> {
  await em.query(
    `INSERT INTO mail_template (id, code, language, subject, text, version, created_at, updated_at)
     VALUES ($1::uuid, $2, 'de', $3, $4, 1, $5::timestamptz, $5::timestamptz)`,
    [newId(), answerReminder.code, ownReminder.subject, ownReminder.text, now],
  );
}
