import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import { JobsTab } from './JobsTab.js';

const page = { data: [], page: { nextCursor: null } };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('The jobs and their queues are looked at again while the page is open', async () => {
  const asked: string[] = [];
  globalThis.fetch = (({ url }: Request) => {
    const path = new URL(url).pathname;
    asked.push(path);
    const body = path.endsWith('/tokens')
      ? { accessToken: `.${btoa(JSON.stringify({ sub: 'ada' }))}.`, expiresIn: 3600 }
      : page;
    const headers = { 'content-type': 'application/json' };
    return Promise.resolve(new Response(JSON.stringify(body), { headers }));
  }) as never;
  const { unmount } = render(
    <QueryClientProvider client={new QueryClient()}>
      <JobsTab />
    </QueryClientProvider>,
  );
  const lookFor = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
  await lookFor(1000);
  asked.length = 0;
  await lookFor(5000);
  expect(asked.sort()).toEqual(['/api/v1/job-queues', '/api/v1/jobs']);
  unmount();
});
