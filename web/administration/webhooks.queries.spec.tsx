import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ApiError } from '../api/problem.js';
import { useWebhookStep } from './webhooks.queries.js';

const stale = new ApiError({ status: 412, code: 'version_stale', title: '', detail: '', requestId: null });

it('A webhook that was changed elsewhere is read anew before the next press', async () => {
  const client = new QueryClient();
  let version = 1;
  const versions: number[] = [];
  const { result } = renderHook(
    () => {
      const known = useQuery({ queryKey: ['webhooks', 'w'], queryFn: () => version }).data;
      return useWebhookStep(
        () => {
          versions.push(known!);
          return known === version ? Promise.resolve() : Promise.reject(stale);
        },
        () => undefined,
      );
    },
    {
      wrapper: ({ children }: { children: ReactNode }) => (
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      ),
    },
  );
  await waitFor(() => expect(client.getQueryData(['webhooks', 'w'])).toBe(1));
  version = 2;
  act(() => result.current.mutate(undefined));
  await waitFor(() => expect(result.current.isError).toBe(true));
  act(() => result.current.mutate(undefined));
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  expect(versions).toEqual([1, 2]);
});
