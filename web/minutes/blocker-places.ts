import type { LinkProps } from '@tanstack/react-router';
import { holdAt, minutesAt, taskAt } from './places.js';
import type { Minutes, Objection, Preview } from './record.js';

type Blocker = Preview['blockers'][number];

/** What keeps minutes from being approved, with whom or what it concerns and the way to where it is mended. */
export interface Hindrance {
  code: Blocker['code'];
  recordId: string;
  /** The name of a person, the wording of a decision, the title of a task; null where the code says it all. */
  about: string | null;
  /** The place on the agenda. */
  position: number | null;
  to: LinkProps | null;
}

/** The way to where each blocker is mended. */
export function hindrancesOf(
  blockers: readonly Blocker[],
  minutes: Minutes,
  objections: readonly Objection[],
): Hindrance[] {
  const { meeting, agenda, participations = [], actionItems = [] } = minutes;
  const itemOf = (id: string | null | undefined) => agenda.find((item) => item.id === id);
  const hold = (item: string | undefined) => holdAt(meeting.id, item === undefined ? {} : { item });
  return blockers.map(({ code, recordType, recordId }) => {
    const found = (about: string | null, itemId: string | null | undefined, to: LinkProps | null) => ({
      code,
      recordId,
      about,
      position: itemOf(itemId)?.position ?? null,
      to,
    });
    switch (recordType) {
      case 'meeting':
        return found(null, null, holdAt(meeting.id));
      case 'participation': {
        const who = participations.find(({ id }) => id === recordId);
        return found(who?.name ?? null, null, holdAt(meeting.id, { part: 'attendance' }));
      }
      case 'decision': {
        const item = agenda.find(({ decisions }) => decisions.some(({ id }) => id === recordId));
        const decision = item?.decisions.find(({ id }) => id === recordId);
        return found(decision?.text ?? null, item?.id, hold(item?.id));
      }
      case 'action_item': {
        const task = actionItems.find(({ id }) => id === recordId);
        const atTheTable = minutes.state === 'draft' && task?.agendaItemId;
        return found(
          task?.title ?? null,
          task?.agendaItemId,
          atTheTable ? hold(atTheTable) : taskAt(recordId),
        );
      }
      case 'objection': {
        const objection = objections.find(({ id }) => id === recordId);
        const about = objection === undefined ? null : `${objection.name}: „${objection.passage}“`;
        return found(about, objection?.agendaItemId, minutesAt(minutes.id, { objection: recordId }));
      }
      default:
        return found(
          null,
          null,
          code === 'review_period_open' ? minutesAt(minutes.id, { tab: 'review' }) : null,
        );
    }
  });
}

const mendedInDraft = ['attendance_incomplete', 'decision_without_result', 'votes_exceed_present'];

/** Whether something is in the way that can be changed in a draft only. */
export const needsDraft = (blockers: readonly Blocker[]) =>
  blockers.some(({ code }) => mendedInDraft.includes(code));
