import { drafts } from '../design/drafts.js';
import { NotesDesk } from './notes-desk.js';
import type { SaveAnswer } from './notes-saver.js';

const item = { id: '019a-item', version: 1, notes: 'a' };
const closed = new Set<string>();

function deskOf(tab: string, accountId = 'me') {
  const saved: [string, string, number][] = [];
  const desk = new NotesDesk({
    accountId,
    tab,
    closedOf: (tabs) => Promise.resolve(tabs.filter((id) => closed.has(id))),
    save: (id, notes, version) => {
      saved.push([id, notes, version]);
      return Promise.resolve<SaveAnswer>({ kind: 'saved', now: { notes, version: version + 1 } });
    },
  });
  return { desk, saved };
}

beforeEach(() => {
  localStorage.clear();
  closed.clear();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

describe('the notes of a meeting', () => {
  it('are one an item, also for who leaves it and comes back', () => {
    const { desk } = deskOf('t');
    desk.saverOf(item).type('a b');
    expect(desk.saverOf({ ...item, version: 7 })).toBe(desk.find(item.id));
    expect(desk.find(item.id)?.text).toBe('a b');
    expect(desk.isClean).toBe(false);
  });

  it('of a closed tab are taken up by the next one and saved', async () => {
    deskOf('old').desk.saverOf(item).type('a\nunsaved');
    jest.clearAllTimers();
    closed.add('old');
    const { desk, saved } = deskOf('new');
    expect(await desk.takeUp([item])).toEqual([item]);
    expect(desk.find(item.id)?.text).toBe('a\nunsaved');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(saved).toEqual([[item.id, 'a\nunsaved', 1]]);
    expect(drafts.areThere()).toBe(false);
    expect(await desk.takeUp([item])).toEqual([]);
  });

  it('of a tab that lives stay its own', async () => {
    deskOf('other').desk.saverOf(item).type('a\nunsaved');
    const { desk } = deskOf('new');
    expect(await desk.takeUp([item])).toEqual([]);
    expect(drafts.areThere()).toBe(true);
  });

  it('of another account, or of another meeting, are left alone', async () => {
    deskOf('old', 'somebody').desk.saverOf(item).type('secret');
    deskOf('old')
      .desk.saverOf({ ...item, id: '019a-other' })
      .type('elsewhere');
    closed.add('old');
    const { desk } = deskOf('new');
    expect(await desk.takeUp([item])).toEqual([]);
    expect(drafts.all('me').size).toBe(1);
    expect(drafts.all('somebody').size).toBe(1);
  });

  it('go to each from the live meeting, as they are typed', () => {
    const { desk } = deskOf('t');
    desk.readAs({
      typed: (kept) => kept.replaceAll('[](person:1)', '@Ada'),
      kept: (typed) => typed.replaceAll('@Ada', '[](person:1)'),
    });
    desk.saverOf(item);
    desk.receive([{ ...item, version: 2, notes: 'a [](person:1)' }]);
    expect(desk.find(item.id)?.text).toBe('a @Ada');
  });

  it('are saved as they are kept', async () => {
    const { desk, saved } = deskOf('t');
    desk.readAs({ typed: (kept) => kept, kept: (typed) => typed.replaceAll('@Ada', '[](person:1)') });
    desk.saverOf(item).type('@Ada fragt');
    desk.flush();
    await jest.advanceTimersByTimeAsync(0);
    expect(saved).toEqual([[item.id, '[](person:1) fragt', 1]]);
  });

  it('are gone when somebody signs out', () => {
    const { desk, saved } = deskOf('t');
    desk.saverOf(item).type('typed');
    desk.end();
    jest.advanceTimersByTime(60_000);
    expect(saved).toEqual([]);
    expect(desk.find(item.id)).toBeUndefined();
  });
});
