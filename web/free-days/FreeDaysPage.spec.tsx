import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Notices } from '../design/Notices.js';
import { FreeDaysPage } from './FreeDaysPage.js';

jest.mock('../design/lists.css', () => ({}));
jest.mock('@tanstack/react-router', () => ({ getRouteApi: () => ({ useSearch: () => ({}) }) }));
jest.mock('../design/OnlyWith.js', () => ({ OnlyWith: ({ children }: { children: unknown }) => children }));
jest.mock('../design/Page.js', () => ({ Page: ({ children }: { children: unknown }) => children }));
jest.mock('../design/Views.js', () => ({ Views: () => null }));
jest.mock('../design/LeaveQuestion.js', () => ({ LeaveQuestion: () => null }));
jest.mock('./RegionField.js', () => ({ RegionField: () => null }));
jest.mock('../design/days.js', () => ({ useDays: () => ({ today: () => '2026-04-14', day: String }) }));

let versions: Record<string, number>;
const span = (id: string) => ({
  id,
  version: versions[id],
  kind: 'other',
  name: { de: id, en: id },
  startDate: '2026-05-01',
  endDate: '2026-05-02',
});
const stale = { code: 'version_stale', title: 'Changed meanwhile', detail: 'Read it again.' };
const removals: (string | null)[] = [];
/** Requests that wait, by method and path. */
let held: Record<string, () => void>;
let holds: string[];

async function answerOf({ method, url, headers }: Request): Promise<[number, object | null]> {
  const path = new URL(url).pathname.replace('/api/v1/', '');
  const name = `${method} ${path}`;
  if (holds.includes(name)) await new Promise<void>((go) => (held[name] = go));
  const id = path.split('/')[1];
  if (path === 'free-days') {
    const data = Object.keys(versions).map((each) => ({ ...span(each), freeSpan: span(each) }));
    return [200, { data }];
  }
  if (path === 'auth/tokens')
    return [200, { accessToken: `.${btoa(JSON.stringify({ sub: 'ada' }))}.`, expiresIn: 3600 }];
  if (method === 'GET') return [200, span(id!)];
  if (method === 'POST') return [503, { code: 'unavailable', title: 'Away', detail: 'Try later.' }];
  removals.push(headers.get('if-match'));
  if (headers.get('if-match') !== `"${versions[id!]}"`) return [412, stale];
  delete versions[id!];
  return [204, null];
}

beforeEach(async () => {
  versions = { a: 1, b: 1 };
  removals.length = 0;
  held = {};
  holds = [];
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => undefined;
  globalThis.fetch = (async (request: Request) => {
    const [status, body] = await answerOf(request);
    const headers = { 'content-type': 'application/json' };
    return new Response(body && JSON.stringify(body), { status, headers });
  }) as never;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <FreeDaysPage />
      <Notices />
    </QueryClientProvider>,
  );
  await screen.findByRole('button', { name: 'Edit “a”' });
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const gone = (name: string) => waitFor(() => expect(screen.queryByRole('button', { name })).toBeNull());

describe('free days', () => {
  it('are edited in a form of their own, whichever was pressed', async () => {
    holds = ['GET free-spans/a', 'GET free-spans/b'];
    press('Edit “a”');
    press('Edit “b”');
    await waitFor(() => expect(Object.keys(held)).toHaveLength(2));
    for (const id of ['a', 'b']) {
      act(() => held[`GET free-spans/${id}`]?.());
      await screen.findByRole('dialog', { name: `Edit “${id}”` });
      expect(screen.getByLabelText<HTMLInputElement>(/Name in German/).value).toBe(id);
    }
  });

  it('are deleted once, however often it is pressed', async () => {
    holds = ['DELETE free-spans/a'];
    press('Delete “a”');
    await waitFor(() => expect(held).not.toEqual({}));
    press('Delete “a”');
    holds = [];
    act(() => held['DELETE free-spans/a']?.());
    await gone('Delete “a”');
    expect(removals).toEqual(['"1"']);
  });

  it('that were changed elsewhere are deleted with the next press', async () => {
    versions.a = 2;
    press('Delete “a”');
    await screen.findByText(stale.detail);
    press('Delete “a”');
    await gone('Delete “a”');
    expect(removals).toEqual(['"1"', '"2"']);
  });

  it('say why what was deleted does not come back', async () => {
    press('Delete “a”');
    await gone('Delete “a”');
    fireEvent.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1)!);
    await screen.findAllByText('“a” stays deleted. Try later.');
  });
});
