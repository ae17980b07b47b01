import type { OneStatement } from '../database/statements.js';
import { type SwitchableKind, switchableKinds } from '../mail/mail-kinds.js';

const fields = `json_build_object('switchedOff', coalesce(mw.switched_off, '{}'),
  'pauseStartDate', mw.pause_start_date, 'pauseEndDate', mw.pause_end_date)`;

/** What a person wants; all, where nothing was said. */
export function wishesOf(personId: string): OneStatement {
  return {
    text: `SELECT (${fields})::text AS json, p.id FROM person p LEFT JOIN mail_wish mw ON mw.person_id = p.id
      WHERE p.id = $1::uuid`,
    values: [personId],
  };
}

/** Who got a mail of a kind that can be switched off, and which kind. */
export const switchableMail = `SELECT ma.person_id AS "personId", ma.kind FROM mail ma
  WHERE ma.id = $1::uuid AND ma.person_id IS NOT NULL AND ma.kind IN (${switchableKinds.map((kind) => `'${kind}'`).join(', ')})`;

/** Whether person `personId` wants mails of this kind on this day. */
export function wantsMail(personId: string, kind: SwitchableKind, day: string): string {
  return `NOT EXISTS (SELECT FROM mail_wish mw WHERE mw.person_id = ${personId} AND ('${kind}' = ANY(mw.switched_off)
    OR coalesce(mw.pause_start_date <= ${day} AND ${day} < mw.pause_end_date, false)))`;
}
