import { useMemo } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { answer } from '../api/client.js';

interface PageOf<Row> {
  data: Row[];
  page: { nextCursor: string | null };
  total?: number;
}

interface Answer<Row> {
  data?: PageOf<Row>;
  error?: unknown;
  response: Response;
}

/** Rows a page of a list; the API gives 200 at the most. */
export const PAGE = 100;

export interface List<Row> {
  /** What came so far; undefined before the first page. */
  data: { rows: Row[]; total: number | null } | undefined;
  error: Error | null;
  isPending: boolean;
  refetch: () => unknown;
  hasMore: boolean;
  isLoadingMore: boolean;
  more: () => void;
}

/**
 * A list of the API, page by page.
 * @param key names what is asked for, with its filters: TanStack Query's key
 * @param page asks for one page; the total comes with the first
 * @param every so many seconds it is asked for anew; never without
 */
export function useList<Row>(
  key: readonly unknown[],
  page: (cursor: string | undefined) => Promise<Answer<Row>>,
  every?: number,
): List<Row> {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => answer(page(pageParam)),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page: { nextCursor } }: PageOf<Row>) => nextCursor ?? undefined,
    // A list of which much has come is not asked for anew, page after page, whenever one comes back to it.
    staleTime: ({ state: { data } }) => ((data?.pages.length ?? 0) > 2 ? Infinity : 2_000),
    refetchInterval: every !== undefined && every * 1000,
    // Filters that change leave the rows where they are until the next ones have come.
    placeholderData: (before) => before,
  });
  const came = query.data;
  const data = useMemo(
    () => came && { rows: came.pages.flatMap(({ data: rows }) => rows), total: came.pages[0]?.total ?? null },
    [came],
  );
  return {
    data,
    error: query.error,
    isPending: query.isPending,
    refetch: () => query.refetch(),
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    more: () => void query.fetchNextPage({ cancelRefetch: false }),
  };
}
