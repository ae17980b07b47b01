import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, onlyOnce, type Schema } from '../api/client.js';
import { queries } from '../api/queries.js';
import { type ActionItemSearch, askedFor } from './search.js';

export type ActionItemState = Schema<'ActionItemResponse'>['state'];

export type ActionItem = Schema<'ActionItemResponse'>;
export type Entry = Schema<'ActionItemEntryResponse'>;
export type Changes = Schema<'PatchActionItemRequest'>;
export type TogetherChanges = Schema<'ChangeActionItemsRequest'>;

const KEY = 'action-items';
/** Columns of a board are not turned over: as many as the API gives at once. */
export const BOARD_ROWS = 200;
const BOARD_DONE = 20;

export const listKey = (search: ActionItemSearch) => [KEY, 'list', askedFor(search)] as const;

export const listPage = (search: ActionItemSearch, cursor: string | undefined, limit: number) =>
  api.GET('/api/v1/action-items', {
    params: { query: { ...askedFor(search), limit, cursor, total: cursor === undefined } },
  });

/** What a board shows: what is not finished, and what was done last, in two calls at once. */
export const boardQuery = (search: ActionItemSearch) =>
  queryOptions({
    queryKey: [KEY, 'board', askedFor(search)],
    queryFn: async () => {
      const done: ActionItemSearch = { ...search, state: 'done', sort: '-updatedAt', overdue: undefined };
      const [shown, finished] = await Promise.all([
        answer(listPage(search, undefined, BOARD_ROWS)),
        search.state === undefined && !search.overdue ? answer(listPage(done, undefined, BOARD_DONE)) : null,
      ]);
      const data: ActionItem[] = [...shown.data, ...(finished?.data ?? [])];
      return { data, total: (shown.total ?? 0) + (finished?.data.length ?? 0) };
    },
    placeholderData: keepPreviousData,
  });

export const actionItemQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, id],
    queryFn: (): Promise<ActionItem> =>
      answer(api.GET('/api/v1/action-items/{id}', { params: { path: { id } } })),
  });

export const historyPage = (id: string, cursor: string | undefined) =>
  api.GET('/api/v1/action-items/{id}/history', {
    params: { path: { id }, query: { sort: '-createdAt', limit: 50, cursor } },
  });

/** What was read of action items is read again. */
export const readAgain = () => queries.invalidateQueries({ queryKey: [KEY] });

export const create = (body: Schema<'CreateActionItemRequest'>, key: string) =>
  answer(api.POST('/api/v1/action-items', { params: { header: onlyOnce(key) }, body }));

export function change(
  { id, version }: Pick<ActionItem, 'id' | 'version'>,
  body: Changes,
): Promise<ActionItem> {
  const params = { path: { id }, header: ifMatch({ version }) };
  return answer(api.PATCH('/api/v1/action-items/{id}', { params, body }));
}

/** All or none. */
export const changeTogether = (body: TogetherChanges) => answer(api.PATCH('/api/v1/action-items', { body }));

export const comment = (id: string, text: string, key: string) =>
  answer(
    api.POST('/api/v1/action-items/{id}/comments', {
      params: { path: { id }, header: onlyOnce(key) },
      body: { comment: text },
    }),
  );

/** Asks for another date, as who is responsible. */
export function wishDate(
  { id, version }: Pick<ActionItem, 'id' | 'version'>,
  body: Schema<'DateWishRequest'>,
): Promise<ActionItem> {
  const params = { path: { id }, header: ifMatch({ version }) };
  return answer(api.POST('/api/v1/action-items/{id}/date-wish', { params, body }));
}

export function answerDateWish(
  { id, version }: Pick<ActionItem, 'id' | 'version'>,
  body: Schema<'AnswerDateWishRequest'>,
): Promise<ActionItem> {
  const params = { path: { id }, header: ifMatch({ version }) };
  return answer(api.POST('/api/v1/action-items/{id}/date-wish-answer', { params, body }));
}
