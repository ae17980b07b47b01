import { table, wait } from './notes-table.js';

beforeEach(() => jest.useFakeTimers({ now: new Date('2026-11-28T14:32:00Z') }));
afterEach(() => jest.useRealTimers());

describe('somebody else at the same item', () => {
  it('saved before (412): other lines are merged and saved again', async () => {
    const t = table('a\nb');
    const notes = t.tab('a');
    const replaced: string[] = [];
    notes.onReplace((before, after) => replaced.push(`${before} → ${after}`));
    notes.type('a\nb\nmine');
    t.other('A\nb');
    await wait(1_000);
    expect(await t.next()).toBe('a\nb\nmine');
    expect(notes.text).toBe('A\nb\nmine');
    expect(replaced).toEqual(['a\nb\nmine → A\nb\nmine']);
    expect(await t.next()).toBe('A\nb\nmine');
    expect(notes.getState().saving).toBe('saved');
    expect(t.device.size).toBe(0);
  });

  it('slides in from the live meeting, typed or not', async () => {
    const t = table('a');
    const notes = t.tab('a');
    notes.receive(t.other('a\ntheirs'));
    expect(notes.text).toBe('a\ntheirs');
    expect(notes.getState().saving).toBe('idle');
    notes.type('a\ntheirs\nmine');
    notes.receive(t.other('A\ntheirs'));
    expect(notes.text).toBe('A\ntheirs\nmine');
    expect(t.waiting).toHaveLength(0);
    await wait(1_000);
    expect(await t.next()).toBe('A\ntheirs\nmine');
    expect(t.server.version).toBe(4);
  });

  it('is not heard where it is old, or where a save is under way that will say so itself', async () => {
    const t = table('a');
    const notes = t.tab('a');
    notes.receive({ notes: 'old', version: 1 });
    expect(notes.text).toBe('a');
    notes.type('a\nmine');
    await wait(1_000);
    notes.receive({ ...t.other('theirs\na') });
    expect(notes.text).toBe('a\nmine');
    await t.next();
    expect(notes.text).toBe('theirs\na\nmine');
  });

  it('changed the same line: both are shown, nothing is sent until one is chosen', async () => {
    const t = table('a\nb');
    const notes = t.tab('a');
    notes.type('a\nb mine');
    t.other('a\nb theirs');
    await wait(1_000);
    await t.next();
    expect(notes.getState()).toMatchObject({ saving: 'conflict', against: 'server' });
    expect(notes.getState().pieces).toContainEqual({
      kind: 'clash',
      base: ['b'],
      mine: ['b mine'],
      theirs: ['b theirs'],
    });
    expect(t.device.get('a')).toMatchObject({ text: 'a\nb mine', base: 'a\nb', version: 1 });
    await wait(60_000);
    notes.flush();
    expect(t.waiting).toHaveLength(0);
    notes.type('a!\nb mine');
    expect(notes.getState().saving).toBe('conflict');
    notes.receive(t.other('a\nb theirs\nmore'));
    expect(notes.getState().saving).toBe('conflict');
    notes.choose(['both']);
    expect(await t.next()).toBe('a!\nb theirs\nmore\nb mine');
    expect(notes.getState()).toMatchObject({ saving: 'saved', pieces: null });
  });

  it('changed the same line: theirs chosen leaves nothing to save', () => {
    const t = table('a');
    const notes = t.tab('a');
    notes.type('a mine');
    notes.receive(t.other('a theirs'));
    expect(notes.getState().saving).toBe('conflict');
    notes.choose(['theirs']);
    expect(notes.text).toBe('a theirs');
    expect(t.waiting).toHaveLength(0);
    expect(t.device.size).toBe(0);
  });

  it('changed the same line: typing it as theirs settles it', () => {
    const t = table('a');
    const notes = t.tab('a');
    notes.type('a mine');
    notes.receive(t.other('a theirs'));
    notes.type('a theirs');
    expect(notes.getState()).toMatchObject({ saving: 'idle', pieces: null });
  });

  it('waits while a word is composed', async () => {
    const t = table('a');
    const notes = t.tab('a');
    notes.composing(true);
    notes.type('a\nか');
    notes.receive(t.other('A'));
    expect(notes.text).toBe('a\nか');
    notes.type('a\n会');
    notes.composing(false);
    expect(notes.text).toBe('A\n会');
    await wait(1_000);
    expect(await t.next()).toBe('A\n会');
  });

  it('waits while a word is composed also where the save says so', async () => {
    const t = table('a');
    const notes = t.tab('a');
    notes.type('a\nか');
    t.other('A');
    await wait(1_000);
    notes.composing(true);
    await t.next();
    expect(notes.text).toBe('a\nか');
    notes.composing(false);
    await wait(1_000);
    expect(await t.next()).toBe('A\nか');
  });
});

describe('the tab closed with unsaved notes', () => {
  const closedWith = (typed: string, before = 'a\nb') => {
    const t = table(before);
    const closed = t.tab('closed');
    closed.type(typed);
    closed.end();
    const draft = t.device.get('closed');
    if (draft === undefined) throw new Error('no draft');
    return { t, draft, forget: () => void t.device.delete('closed') };
  };

  it('the next one takes them up and saves them', async () => {
    const { t, draft, forget } = closedWith('a\nb\nunsaved');
    const notes = t.tab('next');
    notes.adopt(draft, forget);
    expect(notes.text).toBe('a\nb\nunsaved');
    expect([...t.device.keys()]).toEqual(['next']);
    await wait(1_000);
    expect(await t.next()).toBe('a\nb\nunsaved');
    expect(t.device.size).toBe(0);
  });

  it('merged with what others saved since', () => {
    const { t, draft, forget } = closedWith('a\nb\nunsaved');
    t.other('A\nb');
    const notes = t.tab('next');
    notes.adopt(draft, forget);
    expect(notes.text).toBe('A\nb\nunsaved');
  });

  it('asked where the same line was changed since, and kept until one has chosen', async () => {
    const { t, draft, forget } = closedWith('a\nb unsaved');
    t.other('a\nb theirs');
    const notes = t.tab('next');
    notes.adopt(draft, forget);
    expect(notes.getState()).toMatchObject({ saving: 'conflict', against: 'draft' });
    expect(notes.text).toBe('a\nb theirs');
    expect(t.device.has('closed')).toBe(true);
    notes.choose(['mine']);
    expect(await t.next()).toBe('a\nb unsaved');
    expect(t.device.size).toBe(0);
  });

  it('forgotten where the server has them already', async () => {
    const { t, draft, forget } = closedWith('a\nb\nunsaved');
    t.other('a\nb\nunsaved');
    const notes = t.tab('next');
    notes.adopt(draft, forget);
    expect(t.device.size).toBe(0);
    await wait(60_000);
    expect(t.waiting).toHaveLength(0);
  });

  it('asked also where a save is under way: it ends, and the choice comes then', async () => {
    const { t, draft, forget } = closedWith('a\nb unsaved');
    const notes = t.tab('next');
    notes.type('a\nb typed');
    await wait(1_000);
    notes.adopt(draft, forget);
    expect(notes.getState().saving).toBe('conflict');
    await t.next();
    expect(notes.getState().saving).toBe('conflict');
    notes.choose(['both']);
    expect(await t.next()).toBe('a\nb typed\nb unsaved');
    expect(t.device.size).toBe(0);
  });

  it('another tab of the account that lives keeps its own: what one saves takes nothing from the other', async () => {
    const t = table('a');
    const one = t.tab('one');
    const other = t.tab('other');
    one.type('a\nof one');
    other.type('a\nof other');
    await wait(1_000);
    await t.next();
    expect([...t.device.keys()]).toEqual(['other']);
    await t.next();
    expect(await t.next()).toBe('a\nof one\nof other');
    one.receive({ ...t.server });
    expect([one.text, other.text]).toEqual(['a\nof one\nof other', 'a\nof one\nof other']);
    expect(t.device.size).toBe(0);
  });
});
