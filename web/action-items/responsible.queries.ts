import { queryOptions, skipToken } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { nameOf } from '../design/names.js';
import type { Picked } from '../design/Picker.js';

/* Who answers for action items, where an address names them by their ids alone. */

export const personQuery = (id: string | undefined) =>
  queryOptions({
    queryKey: ['persons', 'name', id],
    queryFn:
      id === undefined
        ? skipToken
        : async (): Promise<Picked> => {
            const found = await answer(api.GET('/api/v1/persons/{id}', { params: { path: { id } } }));
            return { id, label: nameOf(found) };
          },
  });

export const organisationQuery = (id: string | undefined) =>
  queryOptions({
    queryKey: ['organisations', 'name', id],
    queryFn:
      id === undefined
        ? skipToken
        : async (): Promise<Picked> => {
            const found = await answer(api.GET('/api/v1/organisations/{id}', { params: { path: { id } } }));
            return { id, label: found.name };
          },
  });

export const picked = (record: { id: string; name: string } | null): Picked | null =>
  record && { id: record.id, label: record.name };
