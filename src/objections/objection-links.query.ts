import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { meetingColumns } from '../meetings/meeting-visibility.js';
import { type Columns, moment } from '../database/columns.js';
import { type ListStatement, type OneStatement, Values } from '../database/statements.js';
import type { ObjectionLinkFilters, objectionLinkSorts } from './dto/objection.filters.js';
import { minutesInReview } from '../minutes/minutes.query.js';
import { isLinkOpen } from '../signed-links/signed-links.operations.js';
import { participantName } from './objections.query.js';
import { minutesAre } from '../meetings/minutes-states.js';

/** Whether the person of participation `pa` can sign in; guests never can. */
export const hasAccount = `EXISTS (SELECT FROM account ac WHERE ac.person_id = pa.person_id AND ac.disabled_at IS NULL)`;

/** Link `l` of participation `pa`: neither withdrawn nor expired, and made for somebody who still needs it. */
const inForce = (now: string) => `l.purpose = 'objection' AND ${isLinkOpen(now)}
  AND pa.invited_at IS NOT NULL AND NOT ${hasAccount}`;

const columns: Columns<(typeof objectionLinkSorts)[number]> = {
  id: 'l.id',
  participationId: 'pa.id',
  name: participantName,
  createdAt: moment('l.created_at'),
  expiresAt: moment('l.expires_at'),
};

/** The links in force for participations in the meeting of these minutes, for who writes them. */
export function listObjectionLinks(
  actor: Actor,
  minutesId: string,
  { sort }: ObjectionLinkFilters,
  now: Date,
): ListStatement {
  const values = new Values();
  return {
    of: minutesId,
    name: 'objection-links',
    columns,
    from: `FROM signed_link l JOIN participation pa ON pa.id = l.participation_id
      JOIN minutes mi ON mi.meeting_id = pa.meeting_id JOIN meeting m ON m.id = mi.meeting_id`,
    where: [
      `mi.id = ${values.add(minutesId)}::uuid`,
      inForce(`${values.add(now)}::timestamptz`),
      inScope(scopeOf(actor, 'minutes.write'), meetingColumns.groupId, values),
    ],
    values,
    sort: sort ?? 'createdAt',
    id: 'l.id',
  };
}

/** What a link opens: participation `pa` in meeting `m` whose minutes `mi`, or a correction of them, are in review. */
const opened = (values: Values, hash: Buffer, now: Date) => `JOIN participation pa ON pa.meeting_id = m.id
  JOIN signed_link l ON l.participation_id = pa.id
  WHERE l.token_hash = ${values.add(hash)}::bytea AND ${inForce(`${values.add(now)}::timestamptz`)}
    AND ${minutesAre.inReview.in('coalesce(mi.correction_state, mi.state)')}`;

/** The minutes that a link opens, whole as they are in review. */
export function minutesByLink(hash: Buffer, now: Date, today: string): OneStatement {
  const values = new Values();
  const { json, from } = minutesInReview(values, now, today);
  return {
    text: `SELECT (${json})::text AS json, mi.id, mi.version ${from} ${opened(values, hash, now)}`,
    values: values.list,
  };
}

/** For whom a link objects, as JSON of Objector. */
export function objectorByLink(hash: Buffer, now: Date): OneStatement {
  const values = new Values();
  return {
    text: `SELECT jsonb_build_object('meetingId', m.id, 'participationId', pa.id)::text AS json
      FROM minutes mi JOIN meeting m ON m.id = mi.meeting_id ${opened(values, hash, now)}`,
    values: values.list,
  };
}
