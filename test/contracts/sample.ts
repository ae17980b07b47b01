import { createHash, randomBytes } from 'node:crypto';
import { frozenContent } from '../../src/versions/frozen-content.js';
import { frozenContentSql } from '../../src/versions/frozen-content.sql.js';
import type { World } from '../support/world.js';

/** One record of each kind, all around one meeting of one group. */
export interface Sample {
  groupId: string;
  groupSlug: string;
  organisation: string;
  membership: string;
  person: string;
  affiliation: string;
  seat: string;
  topic: string;
  meeting: string;
  agendaItem: string;
  participation: string;
  decision: string;
  actionItem: string;
  minutes: string;
  objection: string;
  objectionLink: string;
  account: string;
  apiKey: string;
}

type MinutesState = 'draft' | 'in_review' | 'approved' | 'published';
type Group = Parameters<World['groupId']>[0];

/**
 * Makes the sample: a held meeting last week, with minutes in this state, and what hangs on it.
 * @param alsoInvited a person who was there too, for what only who was invited may do
 */
export async function makeSample(
  world: World,
  group: Group,
  minutesState: MinutesState,
  alsoInvited?: string,
): Promise<Sample> {
  const at = new Date('2026-03-10T13:00:00.000Z');
  const stamps = { created_at: at, updated_at: at };
  const groupId = await world.groupId(group);
  const organisation = await world.organisation({}, null);
  const membership = await world.membership(organisation, 'active');
  const person = await world.person({ email: `sample.${group}@person.example`, phone: '+49 3641 5550199' });
  const affiliation = await world.affiliation(person, organisation, {
    email: 'work@person.example',
    function: 'Leitung',
  });
  const isPlenary = group === 'plenary';
  const seat = isPlenary ? '' : await world.seat(group, person, organisation, 'member');
  const topic = await world.insert('topic', {
    steering_group_id: groupId,
    title: 'Praktika',
    first_raised_on: '2026-02-01',
    ...stamps,
  });
  const meeting = await world.insert('meeting', {
    steering_group_id: groupId,
    group_kind: isPlenary ? 'plenary' : 'steering',
    kind: 'regular',
    title: 'Sitzung',
    planned_start: at,
    planned_end: new Date('2026-03-10T15:00:00.000Z'),
    time_zone: 'Europe/Berlin',
    join_url: 'https://meet.example/x',
    state: 'held',
    actual_start: at,
    actual_end: new Date('2026-03-10T15:00:00.000Z'),
    ics_uid: `${group}-${minutesState}-${organisation}@alliance.example`,
    ...stamps,
  });
  const agendaItem = await world.insert('agenda_item', {
    meeting_id: meeting,
    position: 1,
    title: 'Praktika im Herbst',
    kind: 'decision',
    topic_id: topic,
    was_discussed: true,
    notes: `Vorgestellt von [](person:${person}).`,
    is_public: true,
    ...stamps,
  });
  const participation = await world.insert('participation', {
    meeting_id: meeting,
    person_id: person,
    meeting_role: 'participant',
    rsvp: 'accepted',
    rsvp_at: at,
    invited_at: at,
    attendance: 'present',
    organisation_id: organisation,
    organisation_name: 'Organisation',
    sector_code: 'business',
    ...stamps,
  });
  if (alsoInvited !== undefined) {
    await world.insert('participation', {
      ...{ meeting_id: meeting, person_id: alsoInvited, meeting_role: 'participant' },
      ...{ invited_at: at, attendance: 'present', ...stamps },
    });
  }
  const decision = await world.insert('decision', {
    agenda_item_id: agendaItem,
    steering_group_id: groupId,
    text: 'Die Praktikumsbörse findet im Herbst statt.',
    result: 'adopted',
    votes_yes: 1,
    votes_no: 0,
    votes_abstain: 0,
    ...stamps,
  });
  const actionItem = await world.insert('action_item', {
    title: 'Räume anfragen',
    steering_group_id: groupId,
    responsible_person_id: person,
    due_date: '2026-03-01',
    agenda_item_id: agendaItem,
    ...stamps,
  });
  await world.insert('action_item_entry', {
    action_item_id: actionItem,
    kind: 'created',
    actor_kind: 'operator',
    created_at: at,
  });
  const minutes = await world.insert('minutes', {
    meeting_id: meeting,
    state: minutesState === 'draft' ? 'draft' : 'in_review',
    summary: 'Kurz gefasst.',
    review_started_at: minutesState === 'draft' ? null : at,
    ...stamps,
  });
  if (minutesState === 'approved' || minutesState === 'published')
    await approve(world, minutes, minutesState, at);
  const objection = await world.insert('objection', {
    meeting_id: meeting,
    minutes_id: minutes,
    participation_id: participation,
    passage: 'Kurz gefasst.',
    text: 'Zu kurz gefasst.',
    outcome: 'rejected',
    answer: 'So bleibt es.',
    answered_at: at,
    ...stamps,
  });
  const objectionLink = await world.insert('signed_link', {
    purpose: 'objection',
    participation_id: participation,
    token_hash: randomBytes(32),
    expires_at: '2026-04-01T12:00:00Z',
    created_at: at,
  });
  const account = await world.insert('account', {
    email: `${organisation}@sample.example`,
    ...stamps,
  });
  const apiKey = await world.insert('api_key', {
    name: 'Website',
    token_hash: Buffer.alloc(32),
    permissions: ['organisation.read'],
    created_at: at,
  });
  return {
    groupId,
    groupSlug: group,
    ...{ organisation, membership, person, affiliation, seat, topic, meeting, agendaItem, participation },
    ...{ decision, actionItem, minutes, objection, objectionLink, account, apiKey },
  };
}

/** Freezes the minutes in review, without names or numbers; from then on nothing about the meeting changes. */
export async function approve(
  world: World,
  minutes: string,
  state: 'approved' | 'published',
  at: Date,
): Promise<void> {
  const [said] = await world.database.dataSource.query<{ content: object }[]>(frozenContentSql, [
    minutes,
    at,
  ]);
  const content = frozenContent(said!.content, 1, []);
  await world.insert('minutes_version', {
    minutes_id: minutes,
    version_no: 1,
    content,
    sha256: createHash('sha256').update(content).digest('hex'),
    created_at: at,
  });
  await world.database.dataSource.query(
    `UPDATE minutes SET state = $2, current_version = 1, approved_at = $3,
       published_at = CASE WHEN $2 = 'published' THEN $3::timestamptz END WHERE id = $1`,
    [minutes, state, at],
  );
}

/** The address of a documented path with the sample's ids in it. */
export function addressOf(path: string, sample: Sample): string {
  const resource = path.replace('/api/v1/', '').split('/')[0] ?? '';
  const ids: Record<string, string> = {
    organisations: sample.organisation,
    memberships: sample.membership,
    persons: sample.person,
    affiliations: sample.affiliation,
    'steering-groups': sample.groupSlug,
    seats: sample.seat,
    meetings: sample.meeting,
    'agenda-items': sample.agendaItem,
    participations: sample.participation,
    minutes: sample.minutes,
    objections: sample.objection,
    'objection-links': sample.objectionLink,
    decisions: sample.decision,
    topics: sample.topic,
    'action-items': sample.actionItem,
    accounts: sample.account,
    'api-keys': sample.apiKey,
  };
  return path
    .replace('{versionNo}', '1')
    .replace('{personId}', sample.person)
    .replace(/\{[^}]+\}/, () => {
      const id = ids[resource];
      if (!id) throw new Error(`no sample record for ${path}`);
      return id;
    });
}
