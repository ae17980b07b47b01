import { statesOf } from '../common/states.js';

/** Why a mail goes out; the table knows them too (migration 0041). */
export const mailKinds = [
  'invitation',
  'meeting_moved',
  'meeting_cancelled',
  'invitation_withdrawn',
  'agenda_changed',
  'answer_reminder',
  'answers_counted',
  'date_poll',
  'date_poll_reminder',
  'date_poll_counted',
  'date_chosen',
  'date_poll_withdrawn',
  'minutes_in_review',
  'minutes_approved',
  'task_reminder',
  'lead_digest',
  'date_wish',
  'date_wish_answered',
] as const;
export type MailKind = (typeof mailKinds)[number];

/** What nobody needs in order to take part: each can be switched off by who gets it. Migration 0037 has them too. */
export const switchableKinds = [
  'task_reminder',
  'lead_digest',
  'date_wish',
] as const satisfies readonly MailKind[];
export type SwitchableKind = (typeof switchableKinds)[number];

/**
 * How far it is. kept: nothing is sent from here; unclear: a process died while the server took it, or did not; bounced: it
 * was taken, and came back.
 */
export const mailStates = ['waiting', 'sent', 'kept', 'failed', 'unclear', 'bounced'] as const;
export type MailState = (typeof mailStates)[number];

const states = statesOf<MailState>();

/** What the states mean. */
export const mailIs = {
  waiting: states('waiting'),
  sent: states('sent'),
  kept: states('kept'),
  failed: states('failed'),
  bounced: states('bounced'),
  /** The server had all of it. */
  handedOver: states('sent', 'unclear'),
  /** Somebody may have it sent once more. */
  inDoubt: states('failed', 'unclear', 'bounced'),
};
