import { meetingIs } from '../meetings/meeting-life-cycle.js';
import { agendaMailing } from './agenda-mails.js';
import { isIgnorant, isOver } from './invitation-mails.js';
import type { Listed } from './invitations.query.js';
import type { Facts } from './inviting.js';

/** Whom inviting everybody on the list would reach now, and the agenda those who are invited. Pure. */
export function previewOf({ paper, told, sending }: Facts) {
  const isOpen = meetingIs.notBegun.has(paper.state) && !isOver(paper, sending.now);
  const reached = isOpen ? paper.people.filter(({ email }) => email !== null) : [];
  const bounced = reached.filter(({ bouncedAt }) => bouncedAt !== null);
  const bounces = new Set(bounced.map(({ email }) => email));
  const ignorant = reached.filter((one) => isIgnorant(paper, one, told));
  const getting = ignorant.filter(({ bouncedAt }) => bouncedAt === null);
  const agenda = agendaMailing(paper, told, sending);
  return {
    mails: getting.length,
    languages: (['de', 'en'] as const)
      .map((language) => ({ language, mails: getting.filter((one) => one.language === language).length }))
      .filter(({ mails }) => mails > 0),
    knowing: reached.length - ignorant.length,
    withoutAddress: paper.people.filter(({ email }) => email === null).map(unreached),
    bounced: bounced.map(unreached),
    agenda: {
      mails:
        isOpen && meetingIs.invited.has(paper.state)
          ? agenda.mails.filter(({ to }) => !bounces.has(to.address)).length
          : 0,
      knowing: agenda.knowing,
    },
  };
}

export const unreached = ({ participationId, name }: Listed) => ({ participationId, name });
