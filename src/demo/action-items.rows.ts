import type { DemoBook } from './demo-book.js';
import type { ActionItemState } from '../action-items/action-item-life-cycle.js';
import { groupOf } from './groups.rows.js';
import type { Row } from './insert-rows.js';
import type { PlannedMeeting } from './meeting-plan.js';
import { itemKey } from './meetings.rows.js';
import { decisionKey } from './results.rows.js';
import type { DemoAction, DemoActionStep } from './schema/action-items.js';
import type { GroupSlug } from './schema/values.js';

/** Where a task comes from. */
interface Source {
  readonly group: GroupSlug;
  readonly day: string;
  readonly at: Date;
  readonly item?: string;
}

/** What steps change. */
type Terms = { readonly state: ActionItemState; readonly dueDate: string | null };

interface History {
  readonly terms: Terms;
  readonly completedAt: Date | null;
  readonly updatedAt: Date;
  readonly entries: readonly Row[];
}

/** Rows of `action_item` and `action_item_entry`: the tasks that meetings gave, then those that nobody's did. */
export function actionItemRows(
  book: DemoBook,
  plan: readonly PlannedMeeting[],
): { readonly items: readonly Row[]; readonly entries: readonly Row[] } {
  const made = [
    ...plan.flatMap((meeting) =>
      meeting.data.agenda.flatMap((item, at) =>
        (item.actions ?? []).map((action) => actionItem(book, action, sourceOf(meeting, at + 1))),
      ),
    ),
    ...book.data.standingActions.map((action) => {
      const day = book.calendar.workday(book.calendar.daysAgo(action.daysAgo));
      return actionItem(book, action, { group: action.group, day, at: book.calendar.past(day, '09:45') });
    }),
  ];
  return { items: made.map(({ item }) => item), entries: made.flatMap(({ entries }) => entries) };
}

function sourceOf({ data, day, actualEnd, created }: PlannedMeeting, position: number): Source {
  return { group: data.group, day, at: actualEnd ?? created, item: itemKey(data.key, position) };
}

function actionItem(
  book: DemoBook,
  action: DemoAction,
  source: Source,
): { item: Row; entries: readonly Row[] } {
  const id = book.newId(source.at);
  const history = play(book, id, action, source);
  const decision =
    action.decision === undefined ? undefined : decisionKey(source.item ?? '', action.decision);
  const item = {
    id,
    title: action.title,
    description: action.description ?? null,
    steering_group_id: book.idOf('group', source.group),
    responsible_person_id: book.idOrNull('person', action.person),
    responsible_organisation_id: book.idOrNull('organisation', action.organisation),
    due_date: history.terms.dueDate,
    priority: action.priority ?? 'normal',
    state: history.terms.state,
    agenda_item_id: book.idOrNull('agenda item', source.item),
    decision_id: book.idOrNull('decision', decision),
    completed_at: history.completedAt,
    version: history.entries.length,
    created_at: source.at,
    updated_at: history.updatedAt,
  };
  return { item, entries: history.entries };
}

/** Plays the steps up to now; one that would lie ahead has not happened. */
function play(book: DemoBook, id: string, action: DemoAction, source: Source): History {
  const entry = (at: Date, by: string, kind: string, changes: Row, comment: string | null): Row => ({
    id: book.newId(at),
    action_item_id: id,
    kind,
    changes,
    comment,
    actor_kind: 'account',
    actor_id: book.idOf('account', by),
    created_at: at,
  });
  let terms: Terms = { state: 'open', dueDate: dueOn(book, source, action.due) };
  const begun = { ...terms, ...responsible(book, action) };
  const entries = [
    entry(source.at, groupOf(book, source.group).approver, 'created', changesBetween({}, begun), null),
  ];
  let completedAt: Date | null = null;
  let updatedAt = source.at;
  for (const step of action.history ?? []) {
    const at = book.calendar.at(book.calendar.plusDays(source.day, step.after), '15:10');
    if (at > book.now) break;
    const next: Terms = {
      state: step.state ?? terms.state,
      dueDate: dueOn(book, source, step.due) ?? terms.dueDate,
    };
    const kind = isCommentOnly(step) ? 'commented' : 'changed';
    entries.push(
      entry(at, step.by ?? 'coordinator', kind, changesBetween(terms, next), step.comment ?? null),
    );
    if (next.state !== terms.state) completedAt = next.state === 'done' ? at : null;
    terms = next;
    updatedAt = at;
  }
  return { terms, completedAt, updatedAt, entries };
}

function dueOn(book: DemoBook, { day }: Source, days: number | undefined): string | null {
  return days === undefined ? null : book.calendar.workday(book.calendar.plusDays(day, days));
}

/** As the application writes them: each field that is another, null where it had no value. */
function changesBetween(before: Row, after: Row): Row {
  return Object.fromEntries(
    Object.keys(after)
      .map((field) => [field, { before: before[field] ?? null, after: after[field] ?? null }] as const)
      .filter(([, change]) => change.before !== change.after),
  );
}

function responsible(book: DemoBook, { person, organisation }: DemoAction): Row {
  return {
    responsiblePersonId: book.idOrNull('person', person),
    responsibleOrganisationId: book.idOrNull('organisation', organisation),
  };
}

function isCommentOnly(step: DemoActionStep): boolean {
  return step.state === undefined && step.due === undefined;
}
