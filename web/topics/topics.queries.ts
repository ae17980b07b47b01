import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, onlyOnce, type Schema } from '../api/client.js';
import { queries } from '../api/queries.js';
import { askedFor, type TopicSearch } from './topic-search.js';

export type Topic = Schema<'TopicResponse'>;
export type TopicEntry = Schema<'TopicEntryResponse'>;
export type TopicChanges = Schema<'PatchTopicRequest'>;

const KEY = 'topics';

export const listKey = (search: TopicSearch) => [KEY, 'list', askedFor(search)] as const;

export const listPage = (search: TopicSearch, cursor: string | undefined, limit: number) =>
  api.GET('/api/v1/topics', {
    params: { query: { ...askedFor(search), limit, cursor, total: cursor === undefined } },
  });

export const topicQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, id],
    queryFn: (): Promise<Topic> => answer(api.GET('/api/v1/topics/{id}', { params: { path: { id } } })),
  });

export const historyPage = (id: string, cursor: string | undefined) =>
  api.GET('/api/v1/topics/{id}/history', {
    params: { path: { id }, query: { sort: '-day', limit: 50, cursor } },
  });

export const readAgain = () => queries.invalidateQueries({ queryKey: [KEY] });

export const create = (body: Schema<'CreateTopicRequest'>, key: string) =>
  answer(api.POST('/api/v1/topics', { params: { header: onlyOnce(key) }, body }));

export function change({ id, version }: Pick<Topic, 'id' | 'version'>, body: TopicChanges): Promise<Topic> {
  const params = { path: { id }, header: ifMatch({ version }) };
  return answer(api.PATCH('/api/v1/topics/{id}', { params, body }));
}

export function transfer(
  { id, version }: Pick<Topic, 'id' | 'version'>,
  body: Schema<'TransferTopicRequest'>,
  key: string,
): Promise<Topic> {
  const header = { ...ifMatch({ version }), ...onlyOnce(key) };
  return answer(api.POST('/api/v1/topics/{id}/transfer', { params: { path: { id }, header }, body }));
}
