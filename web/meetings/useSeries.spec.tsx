import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Notices } from '../design/Notices.js';
import { useSeries } from './useSeries.js';

const made = ['a', 'b'].map((id) => ({ id, version: 1 }));
const json = (status: number, body: object) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
/** What taking one back is answered with. */
let cancelled: () => Promise<Response>;

function Series() {
  const make = useSeries('g', () => undefined);
  return <button onClick={() => make.mutate({} as never)}>make</button>;
}

async function takenBack(how: () => Promise<Response>): Promise<void> {
  cancelled = how;
  globalThis.fetch = (({ url }: Request) => {
    if (url.endsWith('/tokens'))
      return Promise.resolve(
        json(200, { accessToken: `.${btoa(JSON.stringify({ sub: 'ada' }))}.`, expiresIn: 3600 }),
      );
    return url.endsWith('/cancellation') ? cancelled() : Promise.resolve(json(200, { data: made }));
  }) as never;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Series />
      <Notices />
    </QueryClientProvider>,
  );
  const undos = () => screen.queryAllByRole('button', { name: 'Undo' });
  const before = undos().length;
  fireEvent.click(screen.getByRole('button', { name: 'make' }));
  await waitFor(() => expect(undos()).toHaveLength(before + 1));
  fireEvent.click(undos().at(-1)!);
}

describe('a series that is taken back', () => {
  it('keeps what somebody changed meanwhile', async () => {
    await takenBack(() => Promise.resolve(json(412, { code: 'version_stale', title: '', detail: '' })));
    await screen.findAllByText('2 meetings were changed meanwhile and stay; cancel them yourself.');
  });

  it('says that nobody knows where no answer came', async () => {
    await takenBack(() => Promise.reject(new TypeError('network')));
    await screen.findAllByText(
      '2 meetings may still be there: The server does not answer. Look, and cancel them yourself.',
    );
  });
});
