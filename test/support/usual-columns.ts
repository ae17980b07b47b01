import { createHash, randomBytes } from 'node:crypto';

/** Columns by their names in the database. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a row says by itself: `n` counts the table's rows, so that names differ; `fields` are what the test says. */
type Usual = (row: { n: number; now: Date; fields: Fields }) => Fields;

const stamps = (now: Date) => ({ created_at: now, updated_at: now });

/** A number in letters, where there may be no digits. */
export const letters = (n: number) => String(n).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));

const HOUR = 3_600_000;
const later = (moment: Date, hours: number) => new Date(moment.getTime() + hours * HOUR);

/** A meeting that was held was so two weeks ago, one in progress began this morning, the others are a month ahead. */
function timesOf({ state = 'scheduled', ...said }: Fields) {
  const starts: Record<string, string> = {
    in_progress: '2026-03-18T08:00:00Z',
    held: '2026-03-03T15:00:00Z',
  };
  const start = new Date(
    (said['planned_start'] as string | undefined) ?? starts[String(state)] ?? '2026-04-15T14:00:00Z',
  );
  const end = new Date((said['planned_end'] as string | undefined) ?? later(start, 2));
  return {
    planned_start: start,
    planned_end: end,
    actual_start: state === 'in_progress' || state === 'held' ? later(start, 1 / 12) : null,
    actual_end: state === 'held' ? later(end, -1 / 6) : null,
  };
}

/** The columns of each table that must have a value, beside what it refers to. And a link to join, which few may read. */
export const usualColumns = {
  sector: ({ n, now }) => ({
    code: `sector_${letters(n)}`,
    name_de: `Bereich ${n}`,
    name_en: `Sector ${n}`,
    ...stamps(now),
  }),

  organisation: ({ n, now }) => ({ name: `Organisation ${n}`, sector_code: 'business', ...stamps(now) }),

  segment: ({ n, now }) => ({
    list: 'organisations',
    name: `Segment ${n}`,
    filters: { status: ['active'] },
    ...stamps(now),
  }),

  free_span: ({ n, now }) => ({
    kind: 'school_holidays',
    name_de: `Ferien ${n}`,
    name_en: `Holidays ${n}`,
    start_date: '2026-07-13',
    end_date: '2026-07-20',
    ...stamps(now),
  }),

  own_field: ({ n, now, fields: { type = 'text' } }) => ({
    subject: 'organisations',
    key: `own_${n}`,
    name_de: `Feld ${n}`,
    name_en: `Field ${n}`,
    type: 'text',
    choices: String(type).startsWith('choice')
      ? JSON.stringify([
          { code: 'it', name: { de: 'Informatik', en: 'Computing' } },
          { code: 'optics', name: { de: 'Augenoptik', en: 'Optics' } },
        ])
      : '[]',
    visible_to: 'readers',
    position: n,
    ...stamps(now),
  }),

  import: ({ n, now }) => ({
    kind: 'organisations',
    state: 'draft',
    file_name: `mitglieder-${n}.csv`,
    reading: {
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ';',
      sheets: [{ name: '', rows: 1 }],
      sheet: '',
      head: null,
    },
    heads: ['Name'],
    fields: ['name'],
    defaults: {},
    leaves_errors: false,
    ...stamps(now),
  }),

  import_row: ({ n }) => ({ line: n + 1, cells: [`Organisation ${n}`], fields: {}, outcome: 'new' }),

  membership: ({ now, fields: { state = 'active' } }) => ({
    state: 'active',
    joined_on: state === 'active' || state === 'suspended' ? '2020-01-01' : null,
    ...stamps(now),
  }),

  person: ({ n, now }) => ({ given_name: `Vorname${n}`, family_name: `Nachname${n}`, ...stamps(now) }),

  affiliation: ({ now }) => ({ start_date: '2020-01-01', confirmed_at: now, ...stamps(now) }),

  interaction: ({ n, now }) => ({
    kind: 'call',
    happened_on: '2026-03-10',
    text: `Angerufen ${n}`,
    ...stamps(now),
  }),

  steering_group: ({ n, now }) => ({
    kind: 'steering',
    slug: `group-${n}`,
    number_prefix: `G${n}`,
    name_de: `Gruppe ${n}`,
    name_en: `Group ${n}`,
    start_date: '2020-01-01',
    ...stamps(now),
  }),

  seat: ({ now, fields }) => ({
    role: 'member',
    has_vote: fields['role'] !== 'guest',
    start_date: '2020-01-01',
    confirmed_at: now,
    ...stamps(now),
  }),

  meeting: ({ n, now, fields }) => ({
    group_kind: 'steering',
    kind: 'regular',
    title: `Sitzung ${n}`,
    time_zone: 'Europe/Berlin',
    join_url: 'https://video.example/1',
    state: 'scheduled',
    ...timesOf(fields),
    ics_uid: `meeting-${n}@alliance.example`,
    ...stamps(now),
  }),

  participation: ({ now }) => ({ meeting_role: 'participant', ...stamps(now) }),

  agenda_item: ({ now, fields }) => ({
    position: 1,
    title: `Punkt ${(fields['position'] as number | undefined) ?? 1}`,
    kind: 'discussion',
    ...stamps(now),
  }),

  topic: ({ n, now }) => ({ title: `Thema ${n}`, first_raised_on: '2026-01-15', ...stamps(now) }),

  decision: ({ now }) => ({ text: 'So wird es gemacht.', ...stamps(now) }),

  action_item: ({ now, fields }) => ({
    title: 'Aufgabe',
    completed_at: fields['state'] === 'done' ? now : null,
    ...stamps(now),
  }),

  action_item_entry: ({ now }) => ({ kind: 'changed', actor_kind: 'operator', created_at: now }),

  minutes: ({ now, fields }) => ({
    review_started_at: fields['state'] === 'in_review' ? now : null,
    ...stamps(now),
  }),

  minutes_version: ({ now, fields: { content = '{}' } }) => ({
    version_no: 1,
    content,
    sha256: createHash('sha256').update(String(content)).digest('hex'),
    created_at: now,
  }),

  objection: ({ now }) => ({ passage: 'Kurz gefasst.', text: 'Zu kurz gefasst.', ...stamps(now) }),

  signed_link: ({ now }) => ({
    purpose: 'objection',
    token_hash: randomBytes(32),
    expires_at: '2026-04-01T12:00:00Z',
    created_at: now,
  }),

  account: ({ n, now }) => ({ email: `account${n}@konto.example`, ...stamps(now) }),

  session: ({ now }) => ({ token_hash: randomBytes(32), rotated_at: now, created_at: now }),

  api_key: ({ n, now }) => ({
    name: `Schlüssel ${n}`,
    token_hash: randomBytes(32),
    permissions: ['organisation.read'],
    created_at: now,
  }),

  mail: ({ n, now, fields }) => ({
    once: `mail ${n}`,
    kind: 'invitation',
    to_name: 'Ada Beispiel',
    to_address: `ada${n}@werk.example`,
    sender_name: 'Allianz',
    language: 'de',
    subject: `Einladung ${n}`,
    text: 'Guten Tag,',
    html: '<p>Guten Tag,</p>',
    message_id: `<${n}@stadt.test>`,
    state: 'waiting',
    sent_at: fields['state'] === 'sent' ? now : null,
    reason: fields['state'] === 'failed' ? 'smtp_550' : null,
    tries: 0,
    created_at: now,
  }),

  feed: ({ now }) => ({ kind: 'all', token_hash: randomBytes(32), created_at: now }),

  webhook: ({ n, now }) => ({
    url: `https://website${n}.example/events`,
    events: ['meeting.changed'],
    secret: randomBytes(60),
    position: 0,
    created_at: now,
    updated_at: now,
  }),

  // Given the next position by whoever reads, as what the trigger notes is.
  change_event: ({ now }) => ({ kind: 'organisation', change: 'changed', is_participation: false, at: now }),

  webhook_delivery: ({ now }) => ({ code: 204, tries: 1, at: now }),

  audit_event: ({ now }) => ({ at: now, actor_kind: 'operator', action: 'changed', record_type: 'person' }),
} satisfies Record<string, Usual>;

export type Table = keyof typeof usualColumns;
