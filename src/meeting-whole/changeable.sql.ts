import type { Actor } from '../access/actor.js';
import { allOf, inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { namesWhere } from '../database/names.sql.js';
import type { Values } from '../database/statements.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import { openFor } from '../meetings/meeting-stage.sql.js';
import { meetingColumns as columns } from '../meetings/meeting-visibility.js';

/** The parts of a meeting that somebody may change, and by which routes; so the contract explains them. */
export const meetingParts = {
  details: 'title, location and joinUrl (PATCH /meetings/{id})',
  times: 'plannedStart, plannedEnd and timeZone (PATCH /meetings/{id})',
  agenda: 'items, their order and all that is planned of them (agenda-items, agenda-order)',
  agendaTemplate: "what begins the group's agendas (POST agenda-template)",
  isPublic: 'which items are public (PATCH /agenda-items/{id})',
  participants: 'who takes part: others are added (POST participations)',
  removals: 'who does not take part after all (DELETE /participations/{id})',
  meetingRoles: 'meetingRole, substituteForPersonId and the fields of guests (PATCH /participations/{id})',
  answers: "anybody's answer to the invitation, rsvp (PATCH /participations/{id})",
  ownAnswer: 'your own (the same)',
  attendance: 'who was there (PUT attendance)',
  notes: 'notes and wasDiscussed (PATCH /agenda-items/{id})',
  decisions: 'decisions (POST /agenda-items/{id}/decisions, PATCH /decisions/{id})',
  actionItems: 'tasks that are born here (POST /action-items with agendaItemId)',
};

/** Those that the actor may change now; `sees` of meetingFrom says who plans and who writes the minutes. */
export function changeableParts(actor: Actor, values: Values): string {
  const plans = 'sees.plans';
  const logs = 'sees.drafts';
  const answers = inScope(scopeOf(actor, 'rsvp.write'), columns.groupId, values);
  const tasks = inScope(scopeOf(actor, 'actionItem.write'), columns.groupId, values);
  const isOver = `${meetingIs.held.in(columns.state)} OR ${meetingIs.cancelled.in(columns.state)}`;
  return namesWhere(
    [`${plans} AND NOT (${isOver})`, 'details'],
    [`${plans} AND ${meetingIs.notBegun.in(columns.state)}`, 'times', 'agendaTemplate', 'removals'],
    [`${plans} AND ${openFor.planning}`, 'agenda', 'meetingRoles'],
    [`${plans} AND (${openFor.planning} OR ${openFor.correcting})`, 'isPublic', 'participants'],
    [allOf(answers, openFor.answers), 'answers'],
    [answersForItself(actor, answers, values), 'ownAnswer'],
    [`${logs} AND ${openFor.writing}`, 'attendance', 'notes'],
    [`${logs} AND ${openFor.logging}`, 'decisions'],
    [allOf(tasks, logs, openFor.logging), 'actionItems'],
  );
}

/** Whether the actor takes part and may answer the invitation. */
function answersForItself(actor: Actor, answers: string, values: Values): string {
  const may = scopeOf(actor, 'rsvp.write').mine ? 'true' : answers;
  if (actor.personId === null || may === 'false') return 'false';
  return allOf(
    may,
    openFor.answers,
    `EXISTS (SELECT FROM participation own_pa WHERE own_pa.meeting_id = ${columns.id}
      AND own_pa.person_id = ${values.add(actor.personId)}::uuid)`,
  );
}
