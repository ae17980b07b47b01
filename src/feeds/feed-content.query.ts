import type { Actor } from '../access/actor.js';
import type { Language } from '../common/problem.js';
import { unfinishedStates } from '../action-items/action-item-life-cycle.js';
import { listActionItems } from '../action-items/action-items.query.js';
import { asInTable, day, localName, moment, seenWhen } from '../database/columns.js';
import type { ListStatement, OneStatement } from '../database/statements.js';
import { together } from '../database/together.js';
import type { CalendarMeeting } from '../meeting-papers/calendar-event.js';
import { listMeetings } from '../meeting-whole/meetings.query.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import { rsvpIs } from '../participations/participation-states.js';
import type { ReadFeed } from './feeds.query.js';

/** More than a phone shows with pleasure; an alliance of thirty groups has some four hundred meetings a year. */
const MOST_EVENTS = 2000;

export interface FeedMeeting extends Omit<CalendarMeeting, 'allianceName'> {
  id: string;
  joinUrl?: string | null;
  /** Whether the account's person is on the list and has not said to stay away. */
  takesPart: boolean;
}

export interface FeedTask {
  id: string;
  title: string;
  dueDate: string;
  version: number;
  changedAt: string;
}

/** What stands in a feed, as its statement gives it. */
export interface FeedContent {
  allianceName: string;
  allianceZone: string;
  groupName: Record<Language, string> | null;
  lists: { meetings: { data: FeedMeeting[] }; actionItems: { data: FeedTask[] } };
}

type Asked = Pick<ReadFeed, 'kind' | 'steeringGroupId'>;

export interface Window {
  /** The first day that a feed still tells of, and the alliance's zone, in which days begin. */
  from: string;
  today: string;
  zone: string;
}

/** What stands in the feed for whoever reads as much as its account may now: the lists, as that one would get them. */
export function feedContent(actor: Actor, feed: Asked, window: Window): OneStatement {
  const { json, values } = together(
    {
      meetings: meetingsOf(actor, feed, window),
      actionItems: feed.kind === 'mine' ? tasksOf(actor, window) : null,
    },
    MOST_EVENTS,
  );
  const group = `(SELECT json_build_object('de', g.name_de, 'en', g.name_en) FROM steering_group g
    WHERE g.id = ${values.add(feed.steeringGroupId)}::uuid)`;
  return {
    text: `SELECT json_build_object('allianceName', alliance.name, 'allianceZone', alliance.time_zone,
        'groupName', ${group}, 'lists', ${json})::text AS json FROM alliance`,
    values: values.list,
  };
}

/**
 * Whoever is invited has a meeting in the own calendar, and who was there without; a plan is no invitation yet. A
 * cancelled meeting changes no more, so that its last change is the cancellation.
 */
function meetingsOf(actor: Actor, feed: Asked, { from, zone }: Window): ListStatement {
  const steeringGroup = feed.steeringGroupId === null ? undefined : [feed.steeringGroupId];
  const list = listMeetings(actor, { from, steeringGroup }, zone);
  const isMine = feed.kind === 'mine';
  const own = `participation pa ON pa.meeting_id = m.id AND pa.person_id = ${list.values.add(actor.personId)}::uuid`;
  return {
    ...list,
    columns: {
      ...asInTable('m', 'id', 'groupKind', 'title', 'state', 'timeZone', 'location', 'icsUid', 'icsSequence'),
      groupName: localName('g.name_de', 'g.name_en'),
      plannedStart: moment('m.planned_start'),
      plannedEnd: moment('m.planned_end'),
      changedAt: moment('greatest(m.updated_at, pa.updated_at)'),
      ...seenWhen('sees.join_url', asInTable('m', 'joinUrl')),
      takesPart: `coalesce(${rsvpIs.away.notIn('pa.rsvp')}, false)`,
    },
    from: `${list.from} ${isMine ? 'JOIN' : 'LEFT JOIN'} ${own}`,
    where: [
      ...list.where,
      `(${meetingIs.cancelled.notIn('m.state')} OR m.updated_at >= ${list.values.dayStart(from, zone)})`,
      ...(isMine ? [`(pa.invited_at IS NOT NULL OR ${meetingIs.begun.in('m.state')})`] : []),
    ],
  };
}

function tasksOf(actor: Actor, { from, today }: Window): ListStatement {
  const list = listActionItems(actor, { mine: true, state: unfinishedStates }, today);
  return {
    ...list,
    columns: {
      ...asInTable('t', 'id', 'title', 'version'),
      dueDate: day('t.due_date'),
      changedAt: moment('t.updated_at'),
    },
    where: [...list.where, `t.due_date >= ${list.values.day(from)}`],
  };
}
