import { type Actor, anonymous } from '../access/actor.js';
import { covers, scopeOf } from '../access/scope.js';
import type { Outgoing } from '../mail/outgoing.js';
import { fileNameOf, senderOf } from '../meeting-papers/meeting-paper.js';
import { approvedLetter, reviewLetter } from './minutes-letters.js';
import type { MinutesToMail, Reader } from './minutes-mails.query.js';
import type { ToReview, Where } from './minutes-values.js';

/** What is told of minutes, and where people reach the application (null: nobody knows). */
export interface Telling {
  readonly minutesId: string;
  readonly meetingId: string;
  readonly publicUrl: string | null;
  /** Address of the page that opens with a link in the mail. */
  readonly objectionPage: string;
}

/** An approved version. */
export interface Approved {
  readonly versionId: string;
  readonly versionNo: number;
  readonly reason: string | null;
}

/**
 * One mail to everybody who was invited or came: into the application, where their account reads these minutes; to all others
 * with the minutes attached. Pure.
 */
export function approvedMails(paper: MinutesToMail, telling: Telling, version: Approved): Outgoing[] {
  const { versionId, versionNo, reason } = version;
  const file = fileNameOf(paper, 'protokoll', 'pdf');
  return paper.people.flatMap((one) => {
    if (!one.isInvited && !one.wasThere) return [];
    const reads = readsInApplication(one, paper.groupId, 'minutes.read');
    const href = reads ? addressOf(telling) : null;
    const where: Where = href === null ? { is: 'attached' } : { is: 'link', href, isPersonal: false };
    return mail(paper, telling, one, {
      kind: 'minutes_approved',
      what: `v${versionNo}`,
      letter: approvedLetter(paper, { ...one, where }, reason),
      ...(where.is === 'attached' && { attached: { minutesVersionId: versionId, name: file } }),
    });
  });
}

/** A review that is under way. */
export interface Reviewed extends ToReview {
  readonly startedAt: Date;
  /** Until when a link is good. */
  readonly linkEnd: Date;
}

/** One mail to everybody who was invited, with where they read the draft and object, and until when. Pure. */
export function reviewMails(paper: MinutesToMail, telling: Telling, review: Reviewed): Outgoing[] {
  return paper.people.flatMap((one) => {
    if (!one.isInvited) return [];
    const where = whereToReview(one, paper.groupId, telling);
    return mail(paper, telling, one, {
      kind: 'minutes_in_review',
      what: review.startedAt.toISOString(),
      letter: reviewLetter(paper, { ...one, where }, review),
      ...(where.is === 'link' &&
        where.isPersonal && {
          link: {
            subject: { purpose: 'objection', participationId: one.participationId },
            expiresAt: review.linkEnd,
          },
        }),
    });
  });
}

function whereToReview(one: Reader, groupId: string, telling: Telling): Where {
  if (one.account === null)
    return telling.publicUrl === null
      ? { is: 'lead' }
      : { is: 'link', href: telling.objectionPage, isPersonal: true };
  if (!readsInApplication(one, groupId, 'minutes.review')) return { is: 'lead' };
  const href = addressOf(telling);
  return href === null ? { is: 'sign_in' } : { is: 'link', href, isPersonal: false };
}

function readsInApplication(
  { account }: Reader,
  groupId: string,
  permission: 'minutes.read' | 'minutes.review',
): boolean {
  if (account === null) return false;
  const actor: Actor = { ...anonymous, ...account, kind: 'account' };
  const scope = scopeOf(actor, permission);
  return covers(scope, groupId) || (permission === 'minutes.review' && scope.mine);
}

const addressOf = ({ publicUrl, minutesId }: Telling) =>
  publicUrl === null ? null : `${publicUrl}/minutes/${minutesId}`;

type Said = Pick<Outgoing, 'kind' | 'letter' | 'attached' | 'link'> & { readonly what: string };

function mail(
  paper: MinutesToMail,
  { minutesId, meetingId }: Telling,
  { email, name, personId }: Reader,
  { what, ...said }: Said,
): Outgoing[] {
  if (email === null) return [];
  return [
    {
      ...said,
      once: [said.kind, minutesId, what, email].join(' '),
      to: { name, address: email, personId },
      senderName: senderOf(paper),
      replyTo: paper.replyTo,
      meetingId,
    },
  ];
}
