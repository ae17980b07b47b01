import { useEffect, useRef } from 'react';
import { queryOptions, useIsMutating, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, onlyOnce, type Schema } from '../api/client.js';
import { PAGE, useList } from '../design/useList.js';
import type { Outcome } from './import-search.js';

export type Import = Schema<'ImportResponse'>;
export type ImportInList = Schema<'ImportRowlessResponse'>;
export type ImportRow = Schema<'ImportRowResponse'>;
export type ImportChange = Schema<'PatchImportRequest'>;
export type ImportKind = Import['kind'];
export type ImportField = NonNullable<Import['columns'][number]['field']>;

const KEY = ['imports'];
const rowsKey = (id: string) => [...KEY, id, 'rows'];

export function useImports() {
  return useList<ImportInList>([...KEY, 'list'], (cursor) =>
    api.GET('/api/v1/imports', { params: { query: { cursor, limit: PAGE } } }),
  );
}

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id, 'one'],
    queryFn: () => answer(api.GET('/api/v1/imports/{id}', { params: { path: { id } } })),
  });

const takingKey = (id: string) => [...KEY, id, 'taking'];
const ASKED_AGAIN_MS = 1_000;

/** An import, asked for again each second while rows are judged or written; then its rows are asked for anew. */
export function useImport(id: string) {
  const client = useQueryClient();
  const isTaken = useIsMutating({ mutationKey: takingKey(id) }) > 0;
  const query = useQuery({
    ...importQuery(id),
    refetchInterval: ({ state: { data } }) => (isTaken || data?.progress ? ASKED_AGAIN_MS : false),
  });
  const isUnderWay = (query.data?.progress ?? null) !== null;
  const wasUnderWay = useRef(isUnderWay);
  useEffect(() => {
    if (wasUnderWay.current && !isUnderWay) void client.invalidateQueries({ queryKey: rowsKey(id) });
    wasUnderWay.current = isUnderWay;
  }, [client, id, isUnderWay]);
  return query;
}

/** Rows of an import, with what would become of them. @param sort `line` or `-line` */
export function useRows(id: string, outcome: Outcome | undefined, sort: string) {
  return useList<ImportRow>([...rowsKey(id), outcome ?? 'all', sort], (cursor) =>
    api.GET('/api/v1/imports/{id}/rows', {
      params: {
        path: { id },
        query: {
          outcome: outcome === undefined ? undefined : [outcome],
          sort: sort as 'line',
          cursor,
          limit: PAGE,
        },
      },
    }),
  );
}

/** Sends a file to be read and judged. @param key keeps a second press from doing it twice */
export function useUpload(onDone: (made: Import) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, file, key }: { kind: ImportKind; file: File; key: string }) =>
      answer(
        api.POST('/api/v1/imports', {
          params: { header: onlyOnce(key) },
          body: { kind, file: '' },
          bodySerializer: () => {
            const form = new FormData();
            form.append('kind', kind);
            form.append('file', file);
            return form;
          },
        }),
      ),
    onSuccess: (made) => {
      client.setQueryData(importQuery(made.id).queryKey, made);
      void client.invalidateQueries({ queryKey: [...KEY, 'list'] });
      onDone(made);
    },
  });
}

/** An import as it is once this change has come through. */
function changed(before: Import, { columns = [], defaults = [], ...rest }: ImportChange): Import {
  const said = defaults.map(({ field, value }) => [field, value ?? ''] as const);
  const { leavesErrors = before.leavesErrors, takesDuplicates = before.takesDuplicates } = rest;
  return {
    ...before,
    leavesErrors,
    takesDuplicates,
    columns: before.columns.map((column, place) => {
      const change = columns.find((each) => each.column === place);
      return change === undefined ? column : { ...column, field: change.field };
    }),
    defaults: Object.fromEntries(Object.entries({ ...before.defaults, ...Object.fromEntries(said) })),
  };
}

/**
 * Changes an import, one change after the other. What was chosen stands at once; what would become of the rows comes with
 * the answer.
 */
export function useChange(id: string) {
  const client = useQueryClient();
  const { queryKey } = importQuery(id);
  return useMutation({
    mutationKey: queryKey,
    scope: { id: `import ${id}` },
    mutationFn: async (body: ImportChange) => {
      const now = client.getQueryData(queryKey) ?? (await client.fetchQuery(importQuery(id)));
      return answer(
        api.PATCH('/api/v1/imports/{id}', {
          params: { path: { id }, header: ifMatch(now) },
          body,
        }),
      );
    },
    onMutate: async (body) => {
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, (before) => before && changed(before, body));
    },
    onSuccess: async (after) => {
      client.setQueryData(queryKey, after);
      await client.invalidateQueries({ queryKey: rowsKey(id) });
    },
    onError: () => client.invalidateQueries({ queryKey: [...KEY, id] }),
  });
}

/** Takes an import over, or back: afterwards any record may be another. */
export function useTaking(importId: string, step: 'commit' | 'undo', onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationKey: takingKey(importId),
    mutationFn: ({ id, version }: Pick<Import, 'id' | 'version'>) => {
      const params = { path: { id }, header: ifMatch({ version }) };
      return answer(
        step === 'commit'
          ? api.POST('/api/v1/imports/{id}/commit', { params })
          : api.POST('/api/v1/imports/{id}/undo', { params }),
      );
    },
    onSuccess: (after) => {
      client.setQueryData(importQuery(after.id).queryKey, after);
      onDone();
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    },
    // What was judged anew meanwhile is shown.
    onError: (_, { id }) => client.invalidateQueries({ queryKey: [...KEY, id] }),
  });
}

export function useRemoval(onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: Pick<Import, 'id' | 'version'>) =>
      answer(api.DELETE('/api/v1/imports/{id}', { params: { path: { id }, header: ifMatch({ version }) } })),
    onSuccess: (_, { id }) => {
      onDone();
      client.removeQueries({ queryKey: [...KEY, id] });
      void client.invalidateQueries({ queryKey: [...KEY, 'list'] });
    },
    onError: (_, { id }) => client.invalidateQueries({ queryKey: [...KEY, id] }),
  });
}
