import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, onlyOnce, type Schema } from '../api/client.js';
import { isOwnColumn } from '../design/own-fields/own-fields.js';
import { nameOf } from '../design/names.js';

export type Kind = 'organisations' | 'persons';
export type Preview = Schema<'MergePreviewResponse'>;
export type MergeField = Preview['fields'][number];
export type Choice = MergeField['choice'];
export type Choices = Readonly<Record<string, Choice>>;

const previews = {
  organisations: (id: string, other: string) =>
    api.GET('/api/v1/organisations/{id}/merge-preview', {
      params: { path: { id }, query: { with: other } },
    }),
  persons: (id: string, other: string) =>
    api.GET('/api/v1/persons/{id}/merge-preview', { params: { path: { id }, query: { with: other } } }),
};

/** What would become of both. Asked anew each time: it is what one decides by. */
export const previewQuery = (kind: Kind, id: string, other: string) =>
  queryOptions({
    queryKey: [kind, 'merge', id, other],
    queryFn: () => answer(previews[kind](id, other)),
    staleTime: 0,
  });

/** What the record is called to which another one is to be picked. */
export const nameQuery = (kind: Kind, id: string) =>
  queryOptions({
    queryKey: [kind, 'name', id],
    queryFn: async () => {
      const params = { params: { path: { id } } };
      if (kind === 'organisations') return (await answer(api.GET('/api/v1/organisations/{id}', params))).name;
      return nameOf(await answer(api.GET('/api/v1/persons/{id}', params)));
    },
  });

/** Choices as the API takes them: those of own fields by themselves. */
export function choicesSaid(choices: Choices) {
  const all = Object.entries(choices);
  const own = all.filter(([field]) => isOwnColumn(field));
  const others = all.filter(([field]) => !isOwnColumn(field));
  const ownFields = Object.fromEntries(
    own.map(([field, choice]) => [field.replace('ownFields.', ''), choice]),
  );
  return { ...Object.fromEntries(others), ...(own.length > 0 && { ownFields }) };
}

/** Sends it; `key` keeps a second press from doing it twice. */
export async function merge(kind: Kind, { keep, with: other }: Preview, choices: Choices, key: string) {
  const params = { path: { id: keep.id }, header: { ...ifMatch(keep), ...onlyOnce(key) } };
  const body = { with: other.id, withVersion: other.version, choices: choicesSaid(choices) };
  await answer<unknown>(
    kind === 'organisations'
      ? api.POST('/api/v1/organisations/{id}/merge', { params, body })
      : api.POST('/api/v1/persons/{id}/merge', { params, body }),
  );
}
