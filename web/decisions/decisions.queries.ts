import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../api/client.js';
import { askedFor, type DecisionSearch } from './decision-search.js';

export type Decision = Schema<'DecisionRecordResponse'>;

export const listKey = (search: DecisionSearch) => ['decisions', 'list', askedFor(search)] as const;

export function listPage(search: DecisionSearch, cursor: string | undefined, limit: number) {
  const { result, ...asked } = askedFor(search);
  const query = { ...asked, result: result && [...result], limit, cursor, total: cursor === undefined };
  return api.GET('/api/v1/decisions', { params: { query } });
}

export const decisionQuery = (id: string) =>
  queryOptions({
    queryKey: ['decisions', id],
    queryFn: (): Promise<Decision> => answer(api.GET('/api/v1/decisions/{id}', { params: { path: { id } } })),
  });
