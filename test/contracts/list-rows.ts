import { newId } from '../../src/common/ids.js';
import { makeDatePoll } from '../support/date-polls.js';
import type { World } from '../support/world.js';
import type { Sample } from './sample.js';

/** How rows of a list are made, so that paging can be tried on it. */
export interface ListRows {
  table: string;
  /** Makes the i-th row: neighbours share sort values, some have none. Gives its id. */
  make: (world: World, sample: Sample, i: number) => Promise<string>;
  /** Rows of this list are never deleted. */
  permanent?: boolean;
}

/** Same value for every third row. */
const tied = <T>(i: number, values: readonly T[]): T => values[i % values.length] as T;
const moments = ['2026-01-10T08:00:00Z', '2026-02-10T08:00:00.123Z', '2026-01-10T08:00:00Z'];
const stamps = (i: number) => ({ created_at: tied(i, moments), updated_at: tied(i + 1, moments) });

const titles = ['Ähren', 'Zoo', 'Adler'];

const meeting = (world: World, sample: Sample, i: number) =>
  world.meeting(sample.groupId, {
    title: tied(i, titles),
    planned_start: tied(i, ['2026-04-01T14:00:00Z', '2026-05-01T14:00:00Z']),
    ...stamps(i),
  });

/** A meeting held more than a year ago, without minutes, and who took part. */
async function heldMeeting(world: World, sample: Sample, i: number, fields = {}): Promise<string> {
  const start = tied(i, ['2024-12-10T14:00:00Z', '2024-11-10T14:00:00Z']);
  const meetingId = await world.meeting(sample.groupId, {
    state: 'held',
    title: tied(i, titles),
    planned_start: start,
    actual_start: start,
    ...stamps(i),
  });
  await world.participation(meetingId, {
    person_id: sample.person,
    meeting_role: 'minute_taker',
    invited_at: start,
    attendance: 'present',
    ...stamps(i),
    ...fields,
  });
  return meetingId;
}

/** Several of one day. */
const onDay = (i: number) => ({
  happened_on: tied(i, ['2026-03-01', '2026-03-02', '2026-03-01']),
  ...stamps(i),
});

/** Rows for every list that takes a cursor, by the name of its route. */
export const listRows: Readonly<Record<string, ListRows>> = {
  'GET /duplicates': {
    table: 'organisation',
    // A pair has no row that could be deleted.
    permanent: true,
    make: async (world) => (await world.pairOfDuplicates())[0],
  },
  'GET /imports': {
    table: 'import',
    make: (world, _, i) =>
      world.insert('import', {
        file_name: tied(i, ['Ähren.csv', 'Zoo.csv', 'Adler.csv']),
        ...tied(i, [{ state: 'committed', committed_at: '2026-02-01T08:00:00Z' }, { state: 'draft' }]),
        ...stamps(i),
      }),
  },
  'GET /imports/{id}/rows': {
    table: 'import_row',
    make: (world, sample) => world.insert('import_row', { import_id: sample.import }),
  },
  'GET /organisations': {
    table: 'organisation',
    make: (world, _, i) =>
      world.organisation(
        {
          name: tied(i, ['Ähren', 'Adler', 'Straße', 'Strasse']),
          city: tied(i, ['Jena', null]),
          sector_code: tied(i, ['business', 'science']),
          listed_publicly: true,
          ...stamps(i),
        },
        null,
      ),
  },
  'GET /tags': {
    table: 'organisation',
    // A tag has no row that could be deleted.
    permanent: true,
    make: async (world, _, i) => {
      const tags = [`${tied(i, titles)} ${newId()}`];
      await world.organisation({ tags }, null);
      if (i % 3 === 0) await world.person({ tags });
      return world.tagId(tags[0] ?? '');
    },
  },
  'GET /segments': {
    table: 'segment',
    make: (world, _, i) =>
      world.insert('segment', { name: `${tied(i, ['Ähren', 'Adler', 'Straße', 'Strasse'])} ${newId()}` }),
  },
  'GET /persons': {
    table: 'person',
    make: (world, _, i) =>
      world.person({
        family_name: tied(i, ['Öhler', 'Ott']),
        given_name: tied(i, ['Ada', 'Änne', 'Zoe']),
        ...stamps(i),
      }),
  },
  'GET /interactions': {
    table: 'interaction',
    make: (world, sample, i) =>
      world.insert('interaction', {
        person_id: sample.person,
        by_person_id: sample.person,
        happened_on: tied(i, ['2026-03-01', '2026-03-02', '2026-03-01', '2026-02-01']),
        ...tied(i, [
          {},
          { next_step: 'Anrufen', next_step_due_date: '2026-04-01' },
          { next_step: 'Schreiben', next_step_due_date: '2026-03-01' },
        ]),
        ...stamps(i),
      }),
  },
  'GET /organisations/{id}/timeline': {
    table: 'interaction',
    // An entry has an id of its own.
    permanent: true,
    make: (world, sample, i) =>
      world.insert('interaction', { organisation_id: sample.organisation, ...onDay(i) }),
  },
  'GET /persons/{id}/timeline': {
    table: 'interaction',
    permanent: true,
    make: (world, sample, i) => world.insert('interaction', { person_id: sample.person, ...onDay(i) }),
  },
  'GET /steering-groups': {
    table: 'steering_group',
    make: (world, _, i) =>
      world.insert('steering_group', {
        name_de: tied(i, ['Übergang', 'Umwelt']),
        start_date: tied(i, ['2020-01-01', '2021-01-01', '2020-01-01']),
        ...stamps(i),
      }),
  },
  'GET /steering-groups/{idOrSlug}/seats': {
    table: 'seat',
    make: async (world, sample, i) =>
      world.insert('seat', {
        steering_group_id: sample.groupId,
        person_id: await world.person({ family_name: tied(i, ['Öhler', 'Ott']) }),
        on_behalf_of_organisation_id: sample.organisation,
        role: tied(i, ['member', 'guest', 'member']),
        has_vote: false,
        start_date: tied(i, ['2020-01-01', '2021-01-01']),
        ...stamps(i),
      }),
  },
  'GET /meetings': { table: 'meeting', make: meeting },
  'GET /minutes': {
    table: 'minutes',
    make: async (world, sample, i) =>
      world.minutes(await meeting(world, sample, i), 'draft', {
        approved_at: tied(i, [null, '2026-03-01T10:00:00Z', '2026-03-02T10:00:00Z']),
        ...stamps(i),
      }),
  },
  'GET /minutes/{id}/objections': {
    table: 'objection',
    make: (world, sample, i) =>
      world.insert('objection', {
        meeting_id: sample.meeting,
        minutes_id: sample.minutes,
        participation_id: sample.participation,
        ...tied(i, [
          {},
          { outcome: 'accepted', answer: 'Stimmt.', answered_at: '2026-03-01T10:00:00Z' },
          { outcome: 'rejected', answer: 'Nein.', answered_at: '2026-03-02T10:00:00Z' },
        ]),
        ...stamps(i),
      }),
  },
  'GET /minutes/{id}/objection-links': {
    table: 'signed_link',
    make: (world, sample, i) =>
      world.insert('signed_link', {
        participation_id: sample.participation,
        expires_at: tied(i, ['2026-05-01T10:00:00Z', '2026-04-01T10:00:00Z', '2026-05-01T10:00:00Z']),
        created_at: tied(i, moments),
      }),
  },
  'GET /minutes/{id}/versions': {
    table: 'minutes_version',
    permanent: true,
    make: async (world, sample, i) => {
      const [last] = await world.rows<{ no: number; sha256: string }>(
        `SELECT version_no AS no, sha256 FROM minutes_version WHERE minutes_id = $1
         ORDER BY version_no DESC LIMIT 1`,
        sample.minutes,
      );
      return world.insert('minutes_version', {
        minutes_id: sample.minutes,
        version_no: last!.no + 1,
        previous_sha256: last!.sha256,
        reason: tied(i, [null, 'Falsches Datum']),
        created_at: tied(i, moments),
      });
    },
  },
  'GET /decisions': {
    table: 'decision',
    make: async (world, sample, i) => {
      const agendaItem = await world.agendaItem(await meeting(world, sample, i), 1, stamps(i));
      const number = { number: `MINT-2026-0${i}`, number_year: 2026, number_sequence: i, result: 'adopted' };
      return world.decision(agendaItem, { ...(i >= 1 && i <= 4 && number), ...stamps(i) });
    },
  },
  'GET /topics': {
    table: 'topic',
    make: (world, sample, i) =>
      world.topic(sample.groupId, {
        title: tied(i, titles),
        first_raised_on: tied(i, ['2025-11-01', '2025-12-01']),
        ...stamps(i),
      }),
  },
  'GET /topics/{id}/history': {
    table: 'agenda_item',
    make: async (world, sample, i) =>
      world.agendaItem(await meeting(world, sample, i), 1, { topic_id: sample.topic, ...stamps(i) }),
  },
  'GET /action-items': {
    table: 'action_item',
    make: (world, sample, i) =>
      world.actionItem(sample.groupId, {
        title: tied(i, titles),
        responsible_person_id: sample.person,
        due_date: tied(i, [null, '2026-04-01', '2026-03-01']),
        priority: tied(i, ['low', 'normal', 'high', 'normal']),
        ...stamps(i),
      }),
  },
  'GET /action-items/{id}/history': {
    table: 'action_item_entry',
    make: (world, sample, i) =>
      world.insert('action_item_entry', {
        action_item_id: sample.actionItem,
        kind: 'commented',
        comment: `Kommentar ${i}`,
        created_at: tied(i, moments),
      }),
  },
  'GET /reports/silent-organisations': {
    table: 'organisation',
    // Its membership hangs on it.
    permanent: true,
    make: async (world, sample, i) => {
      const organisation = await world.organisation({ name: tied(i, ['Ähren', 'Adler', 'Straße']) });
      await heldMeeting(world, sample, i, {
        organisation_id: organisation,
        attendance: tied(i, ['present', 'absent', 'partial', 'present', 'excused']),
      });
      return organisation;
    },
  },
  'GET /reports/topics': {
    table: 'topic',
    permanent: true,
    make: async (world, sample, i) => {
      const topic = await world.topic(sample.groupId, {
        title: tied(i, titles),
        first_raised_on: tied(i, ['2025-11-01', '2025-12-01']),
        ...stamps(i),
      });
      await world.agendaItem(await heldMeeting(world, sample, i), 1, {
        topic_id: topic,
        was_discussed: i % 4 > 0,
        carried_over_from_id: i % 3 > 0 ? sample.agendaItem : null,
        ...stamps(i),
      });
      return topic;
    },
  },
  'GET /reports/missing-minutes': {
    table: 'meeting',
    permanent: true,
    make: heldMeeting,
  },
  'GET /accounts': {
    table: 'account',
    make: (world, _, i) => world.insert('account', stamps(i)),
  },
  'GET /api-keys': {
    table: 'api_key',
    make: (world, _, i) =>
      world.insert('api_key', {
        name: tied(i, titles),
        expires_at: tied(i, [null, '2027-01-01T00:00:00Z']),
        last_used_at: tied(i, ['2026-03-01T00:00:00Z', null, '2026-03-01T00:00:00Z']),
        created_at: tied(i, moments),
      }),
  },
  'GET /date-polls': {
    table: 'date_poll',
    make: async (world, sample, i) => {
      const { id } = await makeDatePoll(world, sample.groupId);
      await world.rows(`UPDATE date_poll SET created_at = $2 WHERE id = $1`, id, tied(i, moments));
      return id;
    },
  },
  'GET /mails': {
    table: 'mail',
    make: (world, sample, i) =>
      world.insert('mail', { meeting_id: sample.meeting, created_at: tied(i, moments) }),
  },
  'GET /bounces': {
    // The mark goes with its mail.
    table: 'mail',
    make: (world, _, i) => world.bounce({ bounced_at: tied(i, moments) }),
  },
  'GET /jobs': {
    table: 'pgboss.job',
    make: (world, _, i) => world.job({ created_on: tied(i, moments), start_after: tied(i + 1, moments) }),
  },
  'GET /feeds': {
    table: 'feed',
    // Of the reader's own.
    make: async (world, sample, i) => {
      const [own] = await world.rows<{ account_id: string }>(
        'SELECT account_id FROM feed WHERE id = $1',
        sample.feed,
      );
      return world.insert('feed', { account_id: own!.account_id, created_at: tied(i, moments) });
    },
  },
  'GET /events': {
    table: 'change_event',
    make: async (world, sample, i) => {
      const [last] = await world.rows<{ position: number }>(
        'SELECT coalesce(max(position), 0) AS position FROM change_event',
      );
      return world.insert('change_event', {
        record_id: sample.organisation,
        position: last!.position + 1,
        at: tied(i, moments),
      });
    },
  },
  'GET /webhooks': {
    table: 'webhook',
    make: (world, sample, i) => world.insert('webhook', { api_key_id: sample.apiKey, ...stamps(i) }),
  },
  'GET /webhooks/{id}/deliveries': {
    table: 'webhook_delivery',
    make: async (world, sample, i) => {
      const event = await world.insert('change_event', { record_id: sample.organisation });
      return world.insert('webhook_delivery', {
        webhook_id: sample.webhook,
        event_id: event,
        at: tied(i, moments),
      });
    },
  },
  'GET /audit-events': {
    table: 'audit_event',
    permanent: true,
    make: (world, sample, i) =>
      world.insert('audit_event', { at: tied(i, moments), record_id: sample.person }),
  },
};
