import { hashOf, newSecret } from '../../src/common/secrets.js';
import { frozenContent } from '../../src/versions/frozen-content.js';
import { frozenContentSql } from '../../src/versions/frozen-content.sql.js';
import { makeDatePoll } from '../support/date-polls.js';
import type { Group, MinutesState } from '../support/rows.js';
import type { World } from '../support/world.js';

/** One record of each kind, all around one meeting of one group. */
export interface Sample {
  groupId: string;
  groupSlug: string;
  sector: string;
  organisation: string;
  membership: string;
  person: string;
  affiliation: string;
  seat: string;
  interaction: string;
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
  feed: string;
  feedToken: string;
  webhook: string;
  duplicate: string;
  job: string;
  mail: string;
  datePoll: string;
  datePollRespondent: string;
  bounce: string;
  segment: string;
  ownField: string;
  freeSpan: string;
  tag: string;
  import: string;
}

/**
 * Makes the sample: a held meeting last week, with minutes in this state, and what hangs on it.
 * @param alsoInvited a person who was there too, for what only who was invited may do; with an account it has the feed
 */
export async function makeSample(
  world: World,
  group: Group,
  minutesState: MinutesState,
  alsoInvited?: string,
): Promise<Sample> {
  const at = new Date('2026-03-10T13:00:00.000Z');
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
  const interaction = await world.insert('interaction', {
    organisation_id: organisation,
    person_id: person,
    by_person_id: person,
    next_step: 'Unterlagen schicken',
    next_step_due_date: '2026-03-20',
  });
  const topic = await world.topic(group, { title: 'Praktika', first_raised_on: '2026-02-01' });
  const meeting = await world.meeting(group, {
    state: 'held',
    title: 'Sitzung',
    planned_start: at,
    actual_start: at,
    join_url: 'https://meet.example/x',
  });
  const agendaItem = await world.agendaItem(meeting, 1, {
    title: 'Praktika im Herbst',
    kind: 'decision',
    topic_id: topic,
    was_discussed: true,
    notes: `Vorgestellt von [](person:${person}).`,
    is_public: true,
  });
  const was = { invited_at: at, attendance: 'present' };
  const participation = await world.participation(meeting, {
    ...was,
    person_id: person,
    rsvp: 'accepted',
    rsvp_at: at,
    organisation_id: organisation,
    organisation_name: 'Organisation',
    sector_code: 'business',
  });
  if (alsoInvited !== undefined) await world.participation(meeting, { ...was, person_id: alsoInvited });
  const decision = await world.decision(agendaItem, {
    text: 'Die Praktikumsbörse findet im Herbst statt.',
    result: 'adopted',
    votes_yes: 1,
    votes_no: 0,
    votes_abstain: 0,
  });
  const actionItem = await world.actionItemUnder(agendaItem, {
    title: 'Räume anfragen',
    responsible_person_id: person,
    due_date: '2026-03-01',
  });
  await world.insert('action_item_entry', { action_item_id: actionItem, kind: 'created', created_at: at });
  const minutes = await world.minutes(meeting, minutesState === 'draft' ? 'draft' : 'in_review', {
    summary: 'Kurz gefasst.',
    review_started_at: minutesState === 'draft' ? null : at,
  });
  if (minutesState === 'approved' || minutesState === 'published')
    await approve(world, minutes, minutesState, at);
  const objection = await world.insert('objection', {
    meeting_id: meeting,
    minutes_id: minutes,
    participation_id: participation,
    outcome: 'rejected',
    answer: 'So bleibt es.',
    answered_at: at,
  });
  const objectionLink = await world.insert('signed_link', { participation_id: participation });
  const account = await world.insert('account', {});
  const apiKey = await world.insert('api_key', { name: 'Website', permissions: ['event.read'] });
  const feedToken = newSecret();
  const [invited] = await world.rows<{ id: string }>(
    `SELECT id FROM account WHERE person_id = $1`,
    alsoInvited ?? null,
  );
  const feed = await world.insert('feed', {
    account_id: invited?.id ?? account,
    token_hash: hashOf(feedToken),
  });
  const webhook = await world.insert('webhook', { api_key_id: apiKey });
  const event = await world.insert('change_event', { record_id: organisation });
  await world.insert('webhook_delivery', { webhook_id: webhook, event_id: event });
  // Of positions that are given there is nothing to write any more.
  await world.rows(
    `UPDATE change_event SET position = (SELECT coalesce(max(position), 0) + 1 FROM change_event) WHERE id = $1`,
    event,
  );
  const sector = await world.sector();
  const imported = await world.insert('import', {});
  await world.insert('import_row', { import_id: imported });
  const [duplicate] = await world.pairOfDuplicates();
  const poll = await makeDatePoll(world, group, { personIds: [person] });
  const tag = `Schlagwort ${organisation}`;
  await world.organisation({ tags: [tag] }, null);
  await world.mailTemplate('invitation');
  return {
    groupId,
    groupSlug: group,
    sector,
    organisation,
    membership,
    person,
    affiliation,
    seat,
    interaction,
    topic,
    meeting,
    agendaItem,
    participation,
    decision,
    actionItem,
    minutes,
    objection,
    objectionLink,
    account,
    apiKey,
    feed,
    feedToken,
    webhook,
    duplicate,
    datePoll: poll.id,
    datePollRespondent: poll.respondents[0] ?? '',
    mail: await world.insert('mail', { state: 'failed', meeting_id: meeting }),
    bounce: await world.bounce(),
    job: await world.job({ state: 'failed' }),
    segment: await world.insert('segment', {}),
    ownField: await world.insert('own_field', {}),
    freeSpan: await world.insert('free_span', {}),
    tag: await world.tagId(tag),
    import: imported,
  };
}

/** Freezes what minutes in review say, without names or numbers; from then on nothing about the meeting changes. */
export async function approve(
  world: World,
  minutes: string,
  state: 'approved' | 'published',
  at: Date,
): Promise<void> {
  const [said] = await world.rows<{ content: object }>(frozenContentSql, minutes, at);
  await world.approve(minutes, state, { content: frozenContent(said!.content, 1, []), at });
}

/**
 * The address of a documented path with the sample's ids in it.
 * @param query parameters that it has besides those that it needs
 */
export function addressOf(path: string, sample: Sample, query = ''): string {
  const resource = path.replace('/api/v1/', '').split('/')[0] ?? '';
  const ids: Record<string, string> = {
    sectors: sample.sector,
    organisations: sample.organisation,
    memberships: sample.membership,
    persons: sample.person,
    affiliations: sample.affiliation,
    'steering-groups': sample.groupSlug,
    seats: sample.seat,
    interactions: sample.interaction,
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
    feeds: sample.feed,
    webhooks: sample.webhook,
    duplicates: sample.duplicate,
    mails: sample.mail,
    'date-polls': sample.datePoll,
    'date-poll-respondents': sample.datePollRespondent,
    bounces: sample.bounce,
    jobs: sample.job,
    tags: sample.tag,
    segments: sample.segment,
    'own-fields': sample.ownField,
    'free-spans': sample.freeSpan,
    imports: sample.import,
  };
  // What a record would do to itself is asked, and told, as of any other.
  const needed = path.endsWith('/merge-preview') ? `with=${ids[resource]}` : '';
  const parameters = [needed, query].filter(Boolean).join('&');
  const address = path
    .replace('{code}/{language}', 'invitation/de')
    .replace('{versionNo}', '1')
    .replace('{token}', sample.feedToken)
    .replace('{personId}', sample.person)
    .replace(/\{[^}]+\}/, () => {
      const id = ids[resource];
      if (!id) throw new Error(`no sample record for ${path}`);
      return id;
    });
  return parameters === '' ? address : `${address}?${parameters}`;
}
