import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { bouncedAt } from '../bounces/bounced-address.sql.js';
import { asInTable, certain, type Columns, moment, rowText } from '../database/columns.js';
import { matches } from '../database/matches.sql.js';
import { type ListStatement, type OneStatement, Values } from '../database/statements.js';
import type { MailFilters, mailSorts } from './dto/mail.filters.js';

/** Of which group the meeting or the date poll is that a mail is about; null where it is about none. */
const groupId = `coalesce((SELECT m.steering_group_id FROM meeting m WHERE m.id = ma.meeting_id),
  (SELECT dp.steering_group_id FROM date_poll dp WHERE dp.id = ma.date_poll_id))`;

/**
 * Addresses of others are contact data (0005): who invites somebody to a meeting does not learn them by that, so only staff reads
 * them here. The entry for the calendar has the address too.
 */
const readsAddresses = (actor: Actor) =>
  scopeOf(actor, 'mail.read').all && scopeOf(actor, 'contact.read').all;

const columnsFor = (actor: Actor): Columns<(typeof mailSorts)[number]> => ({
  id: 'ma.id',
  createdAt: certain(moment('ma.created_at')),
  ...asInTable(
    'ma',
    'kind',
    'personId',
    'meetingId',
    'datePollId',
    'toName',
    'language',
    'subject',
    'state',
    'reason',
    'tries',
  ),
  ...(readsAddresses(actor) && asInTable('ma', 'toAddress')),
  sentAt: moment('ma.sent_at'),
});

const isRead = (actor: Actor, values: Values) => inScope(scopeOf(actor, 'mail.read'), groupId, values);

/** Mails about what the actor runs, without their texts. */
export function listMails(actor: Actor, { state, kind, meetingId, q, sort }: MailFilters): ListStatement {
  const values = new Values();
  const where = [isRead(actor, values)];
  if (state) where.push(`ma.state = ANY(${values.add(state)}::text[])`);
  if (kind) where.push(`ma.kind = ANY(${values.add(kind)}::text[])`);
  if (meetingId) where.push(`ma.meeting_id = ANY(${values.add(meetingId)}::uuid[])`);
  if (q) where.push(matches(['ma.to_name', ...(readsAddresses(actor) ? ['ma.to_address'] : [])], q, values));
  return {
    name: 'mails',
    columns: columnsFor(actor),
    from: 'FROM mail ma',
    where,
    values,
    sort: sort ?? '-createdAt',
    id: 'ma.id',
  };
}

/** One mail with its texts, as long as they are kept. */
export function oneMail(actor: Actor, id: string): OneStatement {
  const values = new Values();
  const whole = {
    ...columnsFor(actor),
    ...asInTable('ma', 'senderName', 'replyTo', 'text', 'html', 'attachmentName'),
    ...(readsAddresses(actor) && {
      ...asInTable('ma', 'calendar'),
      addressBouncedAt: bouncedAt('ma.to_address'),
    }),
    textsDeletedAt: moment('ma.texts_deleted_at'),
  };
  return {
    text: `SELECT (${rowText(whole)})::text AS json, ma.id FROM mail ma
      WHERE ma.id = ${values.add(id)}::uuid AND ${isRead(actor, values)}`,
    values: values.list,
  };
}
