import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useMay } from '../../api/me.js';
import type { Segment, SegmentList, Segments } from './segments.js';

const segmentsQuery = (list: SegmentList) =>
  queryOptions({
    queryKey: ['segments', list],
    queryFn: async (): Promise<readonly Segment[]> =>
      (await answer(api.GET('/api/v1/segments', { params: { query: { list, limit: 200 } } }))).data,
    staleTime: 30_000,
  });

/** The segments of a list, for who reads segments. @param id the one in the address */
export function useSegments(list: SegmentList, id: string | undefined): Segments {
  const isRead = useMay().everywhere('segment.read');
  const { data } = useQuery({ ...segmentsQuery(list), enabled: isRead });
  const current = data?.find((each) => each.id === id);
  const isKnown = !isRead || data !== undefined;
  return { all: data ?? [], current, isMissing: id !== undefined && isKnown && current === undefined };
}

/** The lists that are shown with a segment are read anew. */
function useForgetting() {
  const client = useQueryClient();
  return (list: SegmentList) =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['segments', list] }),
      client.invalidateQueries({ queryKey: [list, 'list'] }),
    ]);
}

export function useCreate(onDone: (segment: Segment) => void) {
  const forget = useForgetting();
  return useMutation({
    mutationFn: (body: Schema<'CreateSegmentRequest'>) => answer(api.POST('/api/v1/segments', { body })),
    onSuccess: async (segment) => {
      await forget(segment.list);
      onDone(segment);
    },
  });
}

export function useChange({ id, version, list }: Segment, onDone: (segment: Segment) => void) {
  const forget = useForgetting();
  return useMutation({
    mutationFn: (body: Schema<'PatchSegmentRequest'>) =>
      answer(
        api.PATCH('/api/v1/segments/{id}', {
          params: { path: { id }, header: ifMatch({ version }) },
          body,
        }),
      ),
    onSuccess: async (segment) => {
      await forget(segment.list);
      onDone(segment);
    },
    // Somebody else changed it: it is shown as it is now, and one looks again.
    onError: () => forget(list),
  });
}

export function useRemove({ id, version, list }: Segment, onDone: () => void) {
  const forget = useForgetting();
  return useMutation({
    mutationFn: () =>
      answer(api.DELETE('/api/v1/segments/{id}', { params: { path: { id }, header: ifMatch({ version }) } })),
    onSuccess: async () => {
      onDone();
      await forget(list);
    },
  });
}
