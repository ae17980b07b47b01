import { coordinatorNumber } from './groups.sql.js';
import { meetingDay } from './meetings.sql.js';
import { perGroup, perMeeting, places } from './sizes.js';
import { at, type Seeded, type Step } from './seeded.js';
import * as words from './words.js';

/** The tasks of all groups. */
export function groupActionItemSteps(s: Seeded): Step[] {
  return actionItemSteps(s, 0, s.groups * perGroup.actionItems);
}

/** The tasks born in meetings that `approvable` added. */
export function addedActionItemSteps(s: Seeded, fromMeeting: number, toMeeting: number): Step[] {
  const number = (m: number) =>
    s.groups * perGroup.actionItems + (m - s.groups * perGroup.meetings) * perMeeting.actionItems;
  return actionItemSteps(s, number(fromMeeting), number(toMeeting));
}

function actionItemSteps(s: Seeded, from: number, to: number): Step[] {
  const range = { from, to };
  return [
    { ...range, table: 'action_item', rows: 1, sql: actionItem(s) },
    { ...range, table: 'action_item_entry', rows: 1, sql: entry(s) },
    { ...range, table: 'audit_event', rows: 1, sql: event(s) },
    { ...range, table: 'audit_value', rows: AUDITED.length, sql: value(s) },
  ];
}

/* Fifty of a group's fall to each of its meetings; twenty of these are born there. */
const perPlace = perGroup.actionItems / perGroup.meetings;

/** Number n → group g, meeting m and place nth among those born there (null: it stands alone), day of birth. */
const born = (s: Seeded, from: number, to: number) => {
  const regular = s.groups * perGroup.actionItems;
  const firstAdded = s.groups * perGroup.meetings;
  const k = `(n / ${s.groups} / ${perPlace})`;
  const rest = `(n / ${s.groups} % ${perPlace})`;
  return `(SELECT n, g, m, nth, CASE WHEN m IS NOT NULL THEN ${meetingDay(s, `(m / ${s.groups})`, 'g')}
      ELSE ${s.day(`CASE WHEN ${k} < ${places.inProgress} THEN (${k} - ${places.inProgress}) * 35 - 1 - (${perPlace} - ${rest}) % 33
        ELSE - 1 - ${rest} % 30 END`)} END AS day
    FROM (SELECT n, CASE WHEN n < ${regular} THEN n % ${s.groups} ELSE (n - ${regular}) / ${perMeeting.actionItems} % ${s.groups} END AS g,
      CASE WHEN n >= ${regular} THEN ${firstAdded} + (n - ${regular}) / ${perMeeting.actionItems}
        WHEN ${k} < ${places.invited} AND ${rest} < ${perMeeting.actionItems} THEN ${k} * ${s.groups} + n % ${s.groups} END AS m,
      CASE WHEN n >= ${regular} THEN (n - ${regular}) % ${perMeeting.actionItems} ELSE ${rest} END AS nth
    FROM generate_series(${from}, ${to - 1}) AS n) AS numbered) AS b`;
};

/** The agenda's places under which a meeting's tasks are born; those of the last two carry out a decision. */
const AGENDA_PLACES = [3, 3, 4, 4, 5, 5, 5, 7, 7, 8, 8, 8, 8, 9, 9, 9, 9, 3, 4, 5];

/** 55 of 100 are done, 5 cancelled, 10 overdue, 30 due ahead; of these a third of what stands alone has no day. */
const actionItem = (s: Seeded) => (from: number, to: number) => {
  const fate = `CASE WHEN day > ${s.day('- 8')} THEN 'ahead' WHEN draw < 55 THEN 'done' WHEN draw < 60 THEN 'cancelled'
    WHEN draw < 70 THEN 'overdue' WHEN draw >= 90 AND m IS NULL THEN 'some day' ELSE 'ahead' END`;
  const person = s.seatHolder('g', s.draw('responsible', 'n', perGroup.seats));
  const place = `(ARRAY[${AGENDA_PLACES.join(', ')}])[nth + 1]`;
  const decision = `m * ${perMeeting.decisions} + CASE ${place} WHEN 8 THEN 2 ELSE 4 END`;
  const later = s.draw('later', 'n', 60);
  return `INSERT INTO action_item (id, title, description, steering_group_id, responsible_person_id,
    responsible_organisation_id, due_date, priority, state, agenda_item_id, decision_id, completed_at, created_at, updated_at)
  SELECT ${s.id('action_item', 'n')}, ${s.oneOf(words.tasks, 'task', 'n')} || ' ' || ${s.oneOf(words.subjects, 'task subject', 'n')},
    CASE WHEN ${s.draw('described', 'n', 2)} = 0 THEN ${s.oneOf(words.remarks, 'task description', 'n')} END,
    ${s.id('steering_group', 'g')},
    CASE WHEN who < 9 THEN ${s.id('person', person)} END,
    CASE WHEN who >= 8 THEN ${s.id('organisation', s.organisationOf(person))} END,
    CASE fate WHEN 'ahead' THEN ${s.day(`15 + ${s.draw('ahead', 'n', 150)}`)}
      WHEN 'overdue' THEN greatest(day + 1, least(day + 14 + ${later}, ${s.day(`- 1 - ${s.draw('overdue', 'n', 30)}`)}))
      WHEN 'some day' THEN NULL ELSE day + 7 + ${later} END,
    ${s.oneOf(['low', 'normal', 'normal', 'normal', 'high'], 'priority', 'n')},
    CASE WHEN fate IN ('done', 'cancelled') THEN fate
      ELSE ${s.oneOf(['open', 'open', 'open', 'in_progress', 'blocked'], 'state', 'n')} END,
    CASE WHEN m IS NOT NULL THEN ${s.id('agenda_item', `m * ${perMeeting.agendaItems} + ${place} - 1`)} END,
    CASE WHEN m IS NOT NULL AND ${place} >= 8 THEN ${s.id('decision', decision)} END,
    CASE fate WHEN 'done' THEN ended END, ${at('day', '17:30')},
    CASE WHEN fate IN ('done', 'cancelled') THEN ended ELSE ${at('day', '17:30')} END
  FROM ${born(s, from, to)},
    LATERAL (SELECT ${s.draw('fate', 'n', 100)} AS draw, ${s.draw('who', 'n', 10)} AS who,
      ${at(`least(day + 3 + ${later}, ${s.day('- 1')})`, '19:00')} AS ended) AS drawn,
    LATERAL (SELECT ${fate} AS fate) AS fated`;
};

const between = (s: Seeded, from: number, to: number) =>
  `x.id >= '${s.idOf('action_item', from)}' AND x.id < '${s.idOf('action_item', to)}'`;

const column = (field: string) => `x.${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;

/** The fields of task x that have a value, as rows v (field, after). */
const values = (fields: readonly string[]) =>
  `(VALUES ${fields.map((field) => `('${field}', to_jsonb(${column(field)}))`).join(', ')}) AS v (field, after)`;

/** One entry each: every task is as it was when it was made. */
const entry = (s: Seeded) => (from: number, to: number) =>
  `INSERT INTO action_item_entry (id, action_item_id, kind, changes, actor_kind, actor_id, created_at)
  SELECT ${s.sameRow('action_item_entry', 'x.id')}, x.id, 'created',
    (SELECT jsonb_object_agg(field, jsonb_build_object('before', NULL, 'after', after))
      FROM ${values(['state', 'responsiblePersonId', 'responsibleOrganisationId', 'dueDate'])} WHERE after IS NOT NULL),
    'account', '${s.idOf('account', coordinatorNumber(s))}', x.created_at
  FROM action_item x WHERE ${between(s, from, to)} ORDER BY x.id`;

/** What the audit trail of a new task names. */
const AUDITED = [
  'title',
  'steeringGroupId',
  'responsiblePersonId',
  'dueDate',
  'priority',
  'state',
  'agendaItemId',
];

const event = (s: Seeded) => (from: number, to: number) =>
  `INSERT INTO audit_event (id, at, actor_kind, actor_id, action, record_type, record_id, fields)
  SELECT ${s.sameRow('audit_event', 'x.id')}, x.created_at, 'account', '${s.idOf('account', coordinatorNumber(s))}',
    'created', 'action_item', x.id, ARRAY(SELECT field FROM ${values(AUDITED)} WHERE after IS NOT NULL)
  FROM action_item x WHERE ${between(s, from, to)} ORDER BY x.id`;

const value = (s: Seeded) => (from: number, to: number) =>
  `INSERT INTO audit_value (audit_event_id, field, before, after)
  SELECT ${s.sameRow('audit_event', 'x.id')}, v.field, NULL, v.after
  FROM action_item x CROSS JOIN LATERAL ${values(AUDITED)}
  WHERE ${between(s, from, to)} AND v.after IS NOT NULL ORDER BY x.id`;
