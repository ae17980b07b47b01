import { statesOf } from '../common/states.js';

/** Why a mail goes out; the table knows them too (migration 0037). */
export const mailKinds = [
  'invitation',
  'meeting_moved',
  'meeting_cancelled',
  'invitation_withdrawn',
  'minutes_in_review',
  'minutes_approved',
] as const;
export type MailKind = (typeof mailKinds)[number];

/** How far it is. kept: nothing is sent from here; unclear: a process died while the server took it, or did not. */
export const mailStates = ['waiting', 'sent', 'kept', 'failed', 'unclear'] as const;
export type MailState = (typeof mailStates)[number];

const states = statesOf<MailState>();

/** What the states mean. */
export const mailIs = {
  waiting: states('waiting'),
  sent: states('sent'),
  kept: states('kept'),
  failed: states('failed'),
  /** The server had all of it. */
  handedOver: states('sent', 'unclear'),
  /** Somebody may have it sent once more. */
  inDoubt: states('failed', 'unclear'),
};
