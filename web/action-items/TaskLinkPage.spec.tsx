import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { TaskLinkPage } from './TaskLinkPage.js';

jest.mock('@tanstack/react-router', () => ({
  useLocation: ({ select }: { select: (at: { hash: string }) => unknown }) => select({ hash: 'secret' }),
}));
jest.mock('./action-items.css', () => ({}));
jest.mock('../design/Day.js', () => ({ Day: () => null, Due: () => null }));
jest.mock('../design/Page.js', () => ({ Page: ({ children }: { children: unknown }) => children }));

const task = (id: string) => ({
  id,
  title: id,
  dueDate: '2026-04-14',
  group: { de: '', en: '' },
  dateWish: null,
});
const finished = { code: 'action_item_finished', title: 'Finished', detail: 'This task is finished.' };

/** Answers in this order. */
let next: [number, object][] = [];

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => undefined;
  globalThis.fetch = jest.fn(() => {
    const [status, body] = next.shift() as [number, object];
    return Promise.resolve(
      new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } }),
    );
  }) as never;
});

const shown = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <TaskLinkPage />
    </QueryClientProvider>,
  );
const press = async (name: string) => fireEvent.click((await screen.findAllByRole('button', { name }))[0]!);
const tasks = (...ids: string[]): [number, object] => [200, { name: 'Ada', actionItems: ids.map(task) }];

describe('what is to do, by the link of a mail', () => {
  it('that is not usable is said in the words of the API', async () => {
    const detail = 'In the next reminder there is a new one.';
    next = [[404, { code: 'task_link_not_usable', title: 'Link not usable', detail }]];
    shown();
    await screen.findByText(detail);
  });

  it('that was finished elsewhere is gone, and it is said why', async () => {
    next = [tasks('a', 'b'), [409, finished], tasks('b')];
    shown();
    await press('Done');
    await screen.findAllByText(finished.detail);
    expect(screen.queryByRole('heading', { name: 'a' })).toBeNull();
    expect(next).toEqual([]);
  });

  it('asks for another day without what was wrong before', async () => {
    const detail = 'Somebody else is at it.';
    next = [tasks('a'), [409, { ...finished, detail }], tasks('a')];
    shown();
    await press('Done');
    await screen.findByText(detail);
    await press('Another date');
    await screen.findByRole('dialog');
    expect(screen.queryByText(detail)).toBeNull();
  });
});
