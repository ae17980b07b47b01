import type { TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

/** One request with fields that are all written; what is read afterwards says the same. */
export interface Written {
  path: string;
  body: Record<string, unknown> | Record<string, unknown>[];
  /** The record afterwards; the Location of what is made, or the record of the address, where absent. */
  read?: string | ((answer: any) => string);
  /** Where a field stands in the record, for those that do not stand under their own name. */
  at?: Record<string, ((record: any) => unknown) | undefined>;
  /** What it becomes there, where that is not what was sent. */
  becomes?: Record<string, unknown> | undefined;
}

/** By route: requests that together have every field. */
export type Maker = (t: TestApp, lead: Principal) => Promise<Written[]>;

/** What is written of no record: its own test uses each field. */
export const usedElsewhere: Readonly<Record<string, string>> = {
  'POST /auth/sessions': 'test/accounts/sign-in.spec.ts test/accounts/refresh.spec.ts',
  'POST /auth/tokens': 'test/accounts/refresh.spec.ts',
  'PUT /auth/password': 'test/accounts/passwords.spec.ts',
  'PUT /me/password': 'test/accounts/passwords.spec.ts',
  'POST /organisations/{id}/merge': 'test/merging/organisations.spec.ts test/own-fields/merging.spec.ts',
  'POST /persons/{id}/merge': 'test/merging/persons.spec.ts test/own-fields/merging.spec.ts',
  'POST /webhooks/{id}/replay': 'test/webhooks/webhooks.spec.ts',
  'POST /tags/{id}/renaming': 'test/tags/tags.spec.ts',
  'POST /mail-templates/{code}/{language}/preview': 'test/mail/mail-templates.spec.ts',
  'POST /bounces': 'test/mail/bounces.spec.ts',
  'POST /calendar-replies': 'test/answers/calendar-replies.spec.ts',
  'POST /answer-links/reading': 'test/answers/answer-links.spec.ts',
  'POST /answer-links/answers': 'test/answers/answer-links.spec.ts',
  'POST /date-poll-links/reading': 'test/date-polls/date-poll-links.spec.ts',
  'POST /objection-links/reading': 'test/objections/objections.spec.ts',
  'POST /objection-links/objections': 'test/objections/objections.spec.ts',
  'POST /task-links/reading': 'test/reminders/reminding.spec.ts',
  'POST /task-links/answers': 'test/reminders/reminding.spec.ts',
  'POST /action-items/{id}/date-wish-answer': 'test/reminders/reminding.spec.ts',
  'PUT /me/mail-wishes': 'test/reminders/mail-wishes.spec.ts',
  'POST /mail-wishes/reading': 'test/reminders/mail-wishes.spec.ts',
  'POST /mail-wishes/changes': 'test/reminders/mail-wishes.spec.ts',
};

/** A meeting of a group of its own under way, with an item. */
export async function underWay(t: TestApp) {
  const meetingId = await t.world.meeting('it-talent', { state: 'in_progress' });
  return { meetingId, item: await t.world.agendaItem(meetingId, 1, { kind: 'decision' }) };
}

export const participant = (record: any) => record.participations.at(-1);
