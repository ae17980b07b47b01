import { functionOf } from './members.sql.js';
import { perGroup, perMeeting, places } from './sizes.js';
import { at, type Seeded, type Step } from './seeded.js';
import * as words from './words.js';

/* Meeting m is the k-th of group g: m = k * groups + g. Places from 20 on are those that `approvable` adds. */

/** The meetings with these numbers and all that hangs on them, except tasks; minutes are not approved yet. */
export function meetingSteps(s: Seeded, from: number, to: number): Step[] {
  const range = { from, to };
  return [
    { ...range, table: 'meeting', rows: 1, sql: meeting(s) },
    { ...range, table: 'minutes', rows: 1, sql: minutes(s) },
    { ...topicRange(s, from, to), table: 'topic', rows: 1, sql: topic(s) },
    { ...range, table: 'agenda_item', rows: perMeeting.agendaItems, sql: agendaItem(s) },
    { ...range, table: 'participation', rows: perMeeting.participations, sql: participation(s) },
    { ...range, table: 'decision', rows: perMeeting.decisions, sql: decision(s) },
  ];
}

/** The day of a group's k-th meeting: every five weeks up to yesterday, then two ahead; added ones in the last month. */
export function meetingDay(s: Seeded, k: string, g: string): string {
  return s.day(`CASE WHEN ${k} >= ${perGroup.meetings} THEN - 2 - ${k} % 30
    WHEN ${k} > ${places.inProgress} THEN 40 + (${k} - ${places.invited}) * 35 + ${g} % 5
    ELSE (${k} - ${places.inProgress}) * 35 - 1 - ${g} % 5 END`);
}

const meetings = (s: Seeded, from: number, to: number) =>
  `(SELECT m, m % ${s.groups} AS g, m / ${s.groups} AS k, ${meetingDay(s, `(m / ${s.groups})`, `(m % ${s.groups})`)} AS day,
    CASE m / ${s.groups} WHEN ${places.inProgress} THEN 'in_progress' WHEN ${places.invited} THEN 'invited'
      WHEN ${places.scheduled} THEN 'scheduled' ELSE 'held' END AS state
  FROM generate_series(${from}, ${to - 1}) AS m) AS mt`;

const isBegun = `mt.state IN ('held', 'in_progress')`;
const isApproved = `mt.k < ${places.firstInReview}`;

const meeting = (s: Seeded) => (from: number, to: number) =>
  `INSERT INTO meeting (id, steering_group_id, group_kind, kind, title, planned_start, planned_end, time_zone, location,
    state, actual_start, actual_end, ics_uid, created_at, updated_at)
  SELECT ${s.id('meeting', 'm')}, ${s.id('steering_group', 'g')}, 'steering', 'regular', k + 1 || '. Sitzung der Steuergruppe',
    ${at('day', '16:00')}, ${at('day', '18:00')}, 'Europe/Berlin', ${s.oneOf(words.streets, 'place', 'm')} || ' 3, Jena',
    state, CASE WHEN ${isBegun} THEN ${at('day', '16:05')} END, CASE state WHEN 'held' THEN ${at('day', '18:10')} END,
    'bench-' || m, ${at('least(day, ' + s.day('0') + ') - 34', '09:00')},
    CASE WHEN ${isBegun} THEN ${at('day', '18:15')} ELSE ${at(s.day('- 8'), '09:00')} END
  FROM ${meetings(s, from, to)}`;

const minutes = (s: Seeded) => (from: number, to: number) =>
  `INSERT INTO minutes (id, meeting_id, state, summary, review_started_at, created_at, updated_at)
  SELECT ${s.id('minutes', 'm')}, ${s.id('meeting', 'm')}, CASE WHEN state = 'held' THEN 'in_review' ELSE 'draft' END,
    CASE state WHEN 'held' THEN ${s.oneOf(words.remarks, 'summary', 'm')} END,
    CASE state WHEN 'held' THEN ${at('day + 1', '09:00')} END, ${at('day', '16:05')},
    CASE state WHEN 'held' THEN ${at('day + 1', '09:00')} ELSE ${at('day', '17:00')} END
  FROM ${meetings(s, from, to)} WHERE ${isBegun}`;

/* Topics: 15 of a group, which its first 20 meetings share, and four of each meeting that `approvable` adds. */

/** The numbers of the topics that come with these meetings. */
function topicRange(s: Seeded, from: number, to: number): { from: number; to: number } {
  const shared = s.groups * perGroup.topics;
  const first = s.groups * perGroup.meetings;
  if (from < first) return { from: 0, to: shared };
  return { from: shared + (from - first) * perMeeting.topics, to: shared + (to - first) * perMeeting.topics };
}

/** The number of the topic under one of the four places of an agenda; each place goes on at its own pace. */
const topicAt = (s: Seeded, slot: string) => `CASE
  WHEN mt.k >= ${perGroup.meetings} THEN ${s.groups * perGroup.topics}
    + (mt.m - ${s.groups * perGroup.meetings}) * ${perMeeting.topics} + ${slot}
  ELSE mt.g + ${s.groups} * CASE ${slot} WHEN 0 THEN 0 WHEN 1 THEN 1 + mt.k / 4 WHEN 2 THEN 6 + mt.k / 6
    ELSE 9 + mt.k / 3 END END`;

const topicTitle = (s: Seeded, n: string) =>
  `${s.oneOf(words.matters, 'topic matter', n)} || ': ' || ${s.oneOf(words.subjects, 'topic', n)}`;

/** Those that the meeting in review still had are open. */
const topic = (s: Seeded) => (from: number, to: number) => {
  const shared = s.groups * perGroup.topics;
  const isShared = `n < ${shared}`;
  const t = `(n / ${s.groups})`;
  const place = `(CASE WHEN ${t} = 0 THEN 0 WHEN ${t} < 6 THEN (${t} - 1) * 4 WHEN ${t} < 9 THEN (${t} - 6) * 6
    ELSE (${t} - 9) * 3 END)`;
  const raised = `CASE WHEN ${isShared} THEN ${meetingDay(s, place, `(n % ${s.groups})`)} ELSE ${s.day('- 40')} END`;
  const group = `CASE WHEN ${isShared} THEN n ELSE (n - ${shared}) / ${perMeeting.topics} END % ${s.groups}`;
  return `INSERT INTO topic (id, steering_group_id, title, description, state, is_recurring, first_raised_on, created_at,
    updated_at)
  SELECT ${s.id('topic', 'n')}, ${s.id('steering_group', group)},
    ${topicTitle(s, 'n')},
    ${s.oneOf(words.remarks, 'topic description', 'n')},
    CASE WHEN ${isShared} AND ${t} NOT IN (0, 5, 8, 14) THEN 'closed' ELSE 'open' END,
    CASE WHEN ${isShared} THEN ${t} = 0 ELSE (n - ${shared}) % ${perMeeting.topics} = 0 END,
    raised, ${at('raised', '09:00')}, ${at('raised', '09:00')}
  FROM generate_series(${from}, ${to - 1}) AS n, LATERAL (SELECT ${raised} AS raised) AS r`;
};

/** Where the topic under a place of the agenda also stood on the approved one before, it was carried over from there. */
const carriedOver = `mt.k BETWEEN 1 AND ${places.firstInReview} AND CASE place WHEN 3 THEN true WHEN 4 THEN mt.k % 4 > 0
  WHEN 5 THEN mt.k % 6 > 0 WHEN 6 THEN mt.k % 3 > 0 ELSE false END`;

/** The last item of the minutes in review was not discussed, nor was the second half of a meeting in progress. */
const discussed = `(CASE mt.state WHEN 'held' THEN place < ${perMeeting.agendaItems} OR ${isApproved}
  WHEN 'in_progress' THEN place <= 5 ELSE false END)`;

const agendaItem = (s: Seeded) => (from: number, to: number) => {
  const n = `(mt.m * ${perMeeting.agendaItems} + place - 1)`;
  const presenter = s.seatHolder('mt.g', s.draw('presenter', n, perGroup.seats));
  const notes = [1, 2, 3].map((i) => s.oneOf(words.remarks, `note ${i}`, n));
  return `INSERT INTO agenda_item (id, meeting_id, position, title, kind, duration_minutes, presenter_person_id, topic_id,
    carried_over_from_id, approves_minutes_id, was_discussed, notes, is_public, created_at, updated_at)
  SELECT ${s.id('agenda_item', n)}, ${s.id('meeting', 'mt.m')}, place,
    CASE WHEN place = 1 THEN 'Begrüßung und Neues' WHEN place = 2 THEN 'Genehmigung des letzten Protokolls'
      WHEN place <= 6 THEN ${topicTitle(s, 'topic')} ELSE ${s.oneOf(words.matters, 'item matter', n)} || ': ' || ${s.oneOf(words.subjects, 'item', n)} END,
    CASE WHEN place = 1 THEN 'information' WHEN place IN (2, 5, 8, 9) THEN 'decision' ELSE 'discussion' END,
    5 + 5 * ${s.draw('duration', n, 4)}, ${s.id('person', presenter)},
    CASE WHEN place BETWEEN 3 AND 6 THEN ${s.id('topic', 'topic')} END,
    CASE WHEN ${carriedOver} THEN ${s.id('agenda_item', `${n} - ${s.groups * perMeeting.agendaItems}`)} END,
    CASE WHEN place = 2 AND mt.k BETWEEN 1 AND ${places.invited} THEN ${s.id('minutes', `mt.m - ${s.groups}`)} END,
    ${discussed}, CASE WHEN ${discussed} THEN
      ${notes.slice(0, 2).join(` || E'\\n\\n- [](person:' || ${s.id('person', presenter)} || E') übernimmt.\\n- ' || `)}
      || E'\\n\\n' || ${notes[2]} END,
    place IN (3, 5) AND ${isApproved}, ${at('least(mt.day, ' + s.day('0') + ') - 33', '10:00')},
    ${at('least(mt.day, ' + s.day('- 1') + ')', '17:30')}
  FROM ${meetings(s, from, to)}, generate_series(1, CASE WHEN ${isBegun} THEN ${perMeeting.agendaItems} ELSE 4 END) AS place,
    LATERAL (SELECT ${topicAt(s, '(place - 3)')} AS topic) AS under`;
};

/** Seat holders, then as many of their colleagues as there is room for, then three guests; ahead only seat holders. */
const participation = (s: Seeded) => (from: number, to: number) => {
  const guests = perMeeting.participations - 3;
  const n = `(mt.m * ${perMeeting.participations} + place)`;
  const isGuest = `place >= ${guests}`;
  const seated = s.seatHolder('mt.g', `place % ${perGroup.seats}`);
  const attendance = `CASE WHEN mt.state = 'held' OR mt.state = 'in_progress' AND place % 2 = 0 THEN
    CASE WHEN place < 8 THEN 'present' ELSE ${s.oneOf(['present', 'present', 'present', 'partial', 'excused', 'absent'], 'attendance', n)} END
    ELSE 'unknown' END`;
  const frozen = (value: string) => `CASE WHEN ${isBegun} THEN ${value} END`;
  return `INSERT INTO participation (id, meeting_id, person_id, guest_name, guest_email, meeting_role, rsvp, rsvp_at,
    invited_at, attendance, organisation_id, organisation_name, sector_code, function, created_at, updated_at)
  SELECT ${s.id('participation', n)}, ${s.id('meeting', 'mt.m')},
    CASE WHEN NOT ${isGuest} THEN ${s.id('person', 'person')} END,
    CASE WHEN ${isGuest} THEN ${s.oneOf(words.givenNames, 'guest', n)} || ' ' || ${s.oneOf(words.familyBegins, 'guest family', n)} END,
    CASE WHEN ${isGuest} THEN 'guest' || ${n} || '@gast.example' END,
    CASE WHEN place = 0 THEN 'chair' WHEN place = 1 THEN 'minute_taker' WHEN place < 4 THEN 'presenter'
      WHEN ${isGuest} THEN 'guest' ELSE 'participant' END,
    ${s.oneOf(['accepted', 'accepted', 'accepted', 'accepted', 'tentative', 'declined', 'needs_action'], 'rsvp', n)},
    ${at('invited + 3', '12:00')}, ${at('invited', '09:00')}, ${attendance},
    ${frozen('o.id')}, ${frozen('o.name')}, ${frozen('o.sector_code')},
    ${frozen(`CASE WHEN NOT ${isGuest} THEN ${functionOf(s, 'person')} END`)},
    ${at('invited', '09:00')}, ${at('least(mt.day, ' + s.day('- 1') + ')', '18:00')}
  FROM ${meetings(s, from, to)}
    CROSS JOIN generate_series(0, CASE WHEN ${isBegun} THEN ${perMeeting.participations} ELSE ${perGroup.seats} END - 1) AS place
    CROSS JOIN LATERAL (SELECT least(mt.day - 14, ${s.day('- 8')}) AS invited, ${seated}
      + CASE WHEN place < ${perGroup.seats} THEN 0 WHEN ${seated} % 5 < 4 THEN 1 ELSE -1 END AS person) AS who
    LEFT JOIN organisation o ON NOT ${isGuest} AND o.id = ${s.id('organisation', s.organisationOf('person'))}
  WHERE mt.state <> 'scheduled'`;
};

/** How many of these were numbered in the group's earlier meetings of the same year. */
const numberedBefore = (s: Seeded) => `5 * (SELECT count(*)::int FROM generate_series(0, mt.k - 1) AS earlier
  WHERE extract(year FROM ${meetingDay(s, 'earlier', 'mt.g')}) = extract(year FROM mt.day))`;

/** Six under four items, of which five are settled; in the minutes in review the last one is put off. */
const decision = (s: Seeded) => (from: number, to: number) => {
  const n = `(mt.m * ${perMeeting.decisions} + d)`;
  const settled = `CASE d WHEN 3 THEN 'rejected' ELSE 'adopted' END`;
  const result = `CASE WHEN mt.state = 'in_progress' THEN CASE WHEN d < 2 THEN 'adopted' ELSE 'proposed' END
    WHEN d < 5 THEN ${settled} WHEN ${isApproved} THEN 'withdrawn' ELSE 'deferred' END`;
  const numbered = (value: string) => `CASE WHEN ${isApproved} AND d < 5 THEN ${value} END`;
  const voted = (value: string) =>
    `CASE WHEN d = 1 OR d BETWEEN 2 AND 4 AND mt.state = 'held' THEN ${value} END`;
  return `INSERT INTO decision (id, agenda_item_id, steering_group_id, number, number_year, number_sequence, text, result,
    votes_yes, votes_no, votes_abstain, created_at, updated_at)
  SELECT ${s.id('decision', n)}, ${s.id('agenda_item', `mt.m * ${perMeeting.agendaItems} + (ARRAY[2, 5, 8, 8, 9, 9])[d + 1] - 1`)},
    ${s.id('steering_group', 'mt.g')},
    ${numbered(`concat_ws('-', 'G' || lpad(mt.g::text, 4, '0'), year, lpad(sequence::text, greatest(2, length(sequence::text)), '0'))`)},
    ${numbered('year')}, ${numbered('sequence')},
    ${s.oneOf(words.matters, 'decision matter', n)} || ' ' || ${s.oneOf(words.subjects, 'decision', n)} || ' wird wie vorgelegt beschlossen.',
    ${result}, ${voted(`3 + ${s.draw('yes', n, 4)}`)}, ${voted(s.draw('no', n, 2))}, ${voted(s.draw('abstain', n, 2))},
    ${at('mt.day', '17:00')}, ${at('mt.day', '17:00')}
  FROM ${meetings(s, from, to)} CROSS JOIN generate_series(0, ${perMeeting.decisions - 1}) AS d
    CROSS JOIN LATERAL (SELECT extract(year FROM mt.day)::int AS year, 1 + d + ${numberedBefore(s)} AS sequence) AS nr
  WHERE ${isBegun}`;
};

/** Numbers given so far, of which the application takes the next. */
export const decisionCounters = `INSERT INTO decision_counter (steering_group_id, number_prefix, year, last_sequence)
  SELECT g.id, g.number_prefix, d.number_year, max(d.number_sequence)
  FROM decision d JOIN steering_group g ON g.id = d.steering_group_id WHERE d.number IS NOT NULL GROUP BY g.id, d.number_year`;
