import type { Schema } from '../api/client.js';
import { textIn } from '../design/search-values.js';

type ActionItemState = Schema<'ActionItemResponse'>['state'];

/* Which action items a list shows, as it stands in the address: a filter is saved by keeping the address. */

const unfinished: readonly ActionItemState[] = ['open', 'in_progress', 'blocked'];
const states: readonly ActionItemState[] = [...unfinished, 'done', 'cancelled'];
const priorities = ['low', 'normal', 'high'] as const;
const sorts = ['dueDate', 'priority', 'title', 'createdAt', 'updatedAt'].flatMap((sort) => [
  sort,
  `-${sort}`,
]);

export interface ActionItemSearch {
  mine?: true;
  overdue?: true;
  /** A group's slug. */
  steeringGroup?: string;
  /** Absent: what is neither done nor cancelled. */
  state?: ActionItemState | 'all';
  responsiblePerson?: string;
  responsibleOrganisation?: string;
  priority?: (typeof priorities)[number];
  olderThanDays?: number;
  q?: string;
  sort?: string;
  view?: 'board';
}

const oneOf = <T extends string>(all: readonly T[], value: unknown) => all.find((each) => each === value);

/** What is not understood is left out. Years and the like come as numbers, words searched for may look like them. */
export function actionItemSearch(given: Record<string, unknown>): ActionItemSearch {
  const days = Number(given.olderThanDays);
  const search: ActionItemSearch = {
    mine: given.mine === true || undefined,
    overdue: given.overdue === true || undefined,
    steeringGroup: textIn(given.steeringGroup),
    state: oneOf([...states, 'all'] as const, given.state),
    responsiblePerson: textIn(given.responsiblePerson),
    responsibleOrganisation: textIn(given.responsibleOrganisation),
    priority: oneOf(priorities, given.priority),
    olderThanDays: Number.isInteger(days) && days > 0 ? days : undefined,
    q: typeof given.q === 'number' ? String(given.q) : textIn(given.q),
    sort: oneOf(sorts, given.sort),
    view: given.view === 'board' ? 'board' : undefined,
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** What the API is asked for. */
export function askedFor({ state, ...search }: ActionItemSearch) {
  const one = <T>(value: T | undefined) => (value === undefined ? undefined : [value]);
  return {
    mine: search.mine,
    overdue: search.overdue,
    olderThanDays: search.olderThanDays,
    q: search.q,
    steeringGroup: one(search.steeringGroup),
    responsiblePerson: one(search.responsiblePerson),
    responsibleOrganisation: one(search.responsibleOrganisation),
    priority: one(search.priority),
    state: state === 'all' ? undefined : state === undefined ? [...unfinished] : [state],
    sort: search.sort ?? 'dueDate',
  };
}

/** The filters that a list is opened with most, by the name of their text. */
export const views = {
  open: {},
  mine: { mine: true },
  overdue: { overdue: true },
  old: { olderThanDays: 90, sort: 'createdAt' },
  done: { state: 'done', sort: '-updatedAt' },
} as const satisfies Record<string, ActionItemSearch>;
export type ViewName = keyof typeof views;

/** Which of these a list shows just now; null: one put together by hand. */
export function viewOf(search: ActionItemSearch): ViewName | null {
  const told = (one: ActionItemSearch) =>
    JSON.stringify(
      Object.entries(one)
        .filter(([key, value]) => key !== 'view' && value !== undefined)
        .sort(),
    );
  const names = Object.keys(views) as ViewName[];
  return names.find((name) => told(views[name]) === told(search)) ?? null;
}
