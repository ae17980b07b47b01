import { allOf } from '../access/scope-sql.js';
import { asInTable, certain, type Columns, moment, onlySorted, seenWhen } from '../database/columns.js';
import { object, rows } from '../database/object.sql.js';
import { recordColumns } from '../database/record.sql.js';
import { namesWhere } from '../database/names.sql.js';
import { ofGroup } from '../action-items/action-item.sql.js';
import { agendaItemJson, carriedJoin } from '../agenda/agenda-item.sql.js';
import { decisionJson, isAdopted } from '../decisions/decision.sql.js';
import type { minutesSorts } from './dto/minutes.filters.js';
import { keptEntry, keptField, wasOnList } from '../meetings/kept-version.sql.js';
import { minutesStateWords } from '../words/minutes-words.js';
import { minutesAre } from '../meetings/minutes-states.js';
import { namedGroup } from '../steering-groups/named-group.sql.js';
import { reviewEndsAt, stepOfVersion } from './open-steps.sql.js';

/* JSON of minutes `mi` of meeting `m` of group `g` with frozen version `mv`, as readers get it. */

const uuid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const label = String.raw`(?:[^][\\]|\\.|\[(?:[^][\\]|\\.)*\])*`;

/**
 * Text for the public: with an ellipsis in place of links to persons and their labels. Where a link is written so that its label is
 * not found (a reference elsewhere in the text, say), the whole text stays away rather than a name gets out.
 */
function withoutPersons(sql: string): string {
  // A link begins at no escaped bracket: a text full of these would otherwise be read to its end from each of them.
  const link = String.raw`(?<!\\)\[${label}\]\(\s*<?person:[^][()<>"''\\\s]*>?\s*("[^"\\]*"|''[^''\\]*'')?\s*\)`;
  const stripped = `regexp_replace(${sql}, '${link}', '…', 'gi')`;
  const left = String.raw`\]\(\s*<?person:|person:${uuid}`;
  return `CASE WHEN ${stripped} !~* '${left}' THEN ${stripped} END`;
}

const person = (alias: string) =>
  `CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object('id', ${alias}.id, 'name', display_name(${alias})) END`;

const meetingFields = `'id', m.id, 'kind', m.kind, 'plannedStart', iso(m.planned_start),
  'plannedEnd', iso(m.planned_end), 'timeZone', m.time_zone`;

const publicDecisionJson = `json_build_object('id', d.id, 'number', d.number, 'text', ${withoutPersons('d.text')},
  'result', d.result, 'votesYes', d.votes_yes, 'votesNo', d.votes_no, 'votesAbstain', d.votes_abstain)`;

const publicItemJson = `json_build_object('id', ai.id, 'position', ai.position, 'title', ${withoutPersons('ai.title')},
  'kind', ai.kind, 'notes', ${withoutPersons('said.notes')}, 'decisions', ${rows(
    publicDecisionJson,
    `decision d WHERE d.agenda_item_id = ai.id AND ${isAdopted('d')}`,
    'd.number_sequence, d.id',
  )})`;

/** Anonymous readers get public agenda items and adopted decisions, no persons. */
const publicMeeting = object(`${meetingFields}, 'title', ${withoutPersons('m.title')}`);

/** The items that the public reads of, with what was `said` under them as it was last approved. */
export const publicItems = `agenda_item ai LEFT JOIN LATERAL (${keptEntry('agenda', 'ai.id')}) approved ON true
  CROSS JOIN LATERAL (SELECT CASE WHEN kept.content IS NULL THEN ai.notes ELSE entry->>'notes' END AS notes,
    CASE WHEN kept.content IS NULL THEN ai.is_public ELSE (entry->'isPublic')::boolean END AS is_public) said
  WHERE ai.meeting_id = m.id AND said.is_public`;

const publicAgenda = rows(publicItemJson, publicItems, 'ai.position');

const meeting = object(`${meetingFields}, 'title', m.title, 'state', m.state, 'location', m.location,
  'actualStart', iso(m.actual_start), 'actualEnd', iso(m.actual_end)`);

const itemJson = agendaItemJson('true', {
  fields: `'decisions', ${rows(decisionJson, 'decision d WHERE d.agenda_item_id = ai.id', 'd.id')}`,
});

export const attendance = keptField('participations', 'pa.id', 'attendance', 'pa.attendance');

// No answers to the invitation: published minutes are read outside the group too.
const participationJson = `json_build_object('id', pa.id, 'personId', pa.person_id,
  'name', CASE WHEN p.id IS NULL THEN pa.guest_name ELSE display_name(p) END, 'meetingRole', pa.meeting_role,
  'attendance', ${attendance},
  'substituteForPerson', ${person('substituted_p')}, 'organisationId', pa.organisation_id,
  'organisationName', pa.organisation_name, 'sectorCode', pa.sector_code, 'function', pa.function)`;

const agenda = rows(itemJson, `agenda_item ai ${carriedJoin} WHERE ai.meeting_id = m.id`, 'ai.position');

const participations = rows(
  participationJson,
  `participation pa LEFT JOIN person p ON p.id = pa.person_id
    LEFT JOIN person substituted_p ON substituted_p.id = pa.substitute_for_person_id
    WHERE pa.meeting_id = m.id AND ${wasOnList}`,
  `coalesce(p.family_name, pa.guest_name) COLLATE "und-x-icu", p.given_name COLLATE "und-x-icu", pa.id`,
);

const itemsBornHere = `action_item t ${ofGroup} JOIN agenda_item ai ON ai.id = t.agenda_item_id
  WHERE ai.meeting_id = m.id`;

const publicColumns = {
  ...recordColumns('mi'),
  publishedAt: moment('mi.published_at'),
  steeringGroup: namedGroup,
  plannedStart: onlySorted(certain(moment('m.planned_start'))),
};
const wholeColumns = {
  currentVersion: 'mi.current_version',
  reviewStartedAt: moment('mi.review_started_at'),
  reviewEndsAt,
  approvedAt: moment('mi.approved_at'),
  unpublishedAt: moment('mi.unpublished_at'),
};

/** What the actor may see of minutes, as SQL conditions. */
export interface MinutesView {
  /** Minutes that it may read whole; of other published ones it gets the public form. */
  whole: string;
  /** An open correction that it reads; then it reads the minutes whole. */
  corrects: string;
  /** Minutes that it writes; these too it reads whole. */
  writes: string;
  /** Not a condition: the list of steps that it may take. */
  openSteps: string;
}

/** What stands in the record and in a row of the list. */
export function minutesFields({
  whole,
  corrects,
  writes,
  openSteps,
}: MinutesView): Columns<(typeof minutesSorts)[number]> {
  return {
    ...publicColumns,
    state: {
      sql: `CASE WHEN ${corrects} THEN mi.correction_state ELSE mi.state END`,
      words: minutesStateWords,
    },
    meeting: {
      sql: `CASE WHEN ${whole} THEN ${meeting} ELSE ${publicMeeting} END`,
      cells: { title: {}, plannedStart: { type: 'timestamptz' }, id: { is: 'id' } },
    },
    ...seenWhen(whole, wholeColumns),
    ...seenWhen(writes, asInTable('mi', 'nextMeetingId')),
    openSteps,
  };
}

/** The record: every word of the meeting. @param actionItem JSON of a task as the actor sees it */
export function minutesColumns(view: MinutesView, actionItem: string): Columns {
  const { whole, corrects, writes } = view;
  return {
    ...minutesFields(view),
    agenda: `CASE WHEN ${whole} THEN ${agenda} ELSE ${publicAgenda} END`,
    ...seenWhen(whole, {
      summary: `CASE WHEN kept.content IS NULL THEN mi.summary ELSE kept.content->'minutes'->>'summary' END`,
      sha256: 'mv.sha256',
      participations,
      actionItems: rows(actionItem, itemsBornHere, 'ai.position, t.id'),
      correction: `CASE WHEN ${corrects} THEN json_build_object('versionNo', mi.current_version + 1,
        'reason', mi.correction_reason, 'openedAt', iso(mi.correction_opened_at)) END`,
    }),
    ...seenWhen(writes, asInTable('mi', 'returnReason')),
    changeable: namesWhere([allOf(writes, minutesAre.draft.in(stepOfVersion)), 'summary']),
  };
}

/** @param kept the join that gives `kept` (kept-version.sql.ts) */
export const minutesFrom = (kept: string) => `FROM minutes mi JOIN meeting m ON m.id = mi.meeting_id
  JOIN steering_group g ON g.id = m.steering_group_id
  LEFT JOIN minutes_version mv ON mv.minutes_id = mi.id AND mv.version_no = mi.current_version
  ${kept}`;
