import { gone, refusal, table, wait } from './notes-table.js';

beforeEach(() => jest.useFakeTimers({ now: new Date('2026-11-28T14:32:00Z') }));
afterEach(() => jest.useRealTimers());

describe('notes save themselves', () => {
  it('once nobody has typed for a second, and say when', async () => {
    const t = table();
    const notes = t.tab('a');
    expect(notes.getState().saving).toBe('idle');
    notes.type('Die');
    expect(notes.getState().saving).toBe('typing');
    await wait(900);
    notes.type('Die Schulen');
    await wait(900);
    expect(t.waiting).toHaveLength(0);
    await wait(100);
    expect(notes.getState().saving).toBe('saving');
    expect(await t.next()).toBe('Die Schulen');
    expect(notes.getState()).toMatchObject({
      saving: 'saved',
      savedAt: new Date('2026-11-28T14:32:01.900Z'),
    });
    expect(t.server.notes).toBe('Die Schulen');
  });

  it('also while somebody types on and on', async () => {
    const t = table();
    const notes = t.tab('a');
    for (let letter = 1; letter <= 20; letter += 1) {
      notes.type('x'.repeat(letter));
      await wait(500);
    }
    expect(await t.next()).toBe('x'.repeat(16));
  });

  it('send nothing where what was typed was taken back', async () => {
    const t = table('a');
    const notes = t.tab('a');
    notes.type('ab');
    notes.type('a');
    await wait(5_000);
    expect(t.waiting).toHaveLength(0);
    expect(notes.getState().saving).toBe('idle');
    expect(t.device.size).toBe(0);
  });

  it('send one at a time: what is typed while a save is under way goes with the next', async () => {
    const t = table();
    const notes = t.tab('a');
    notes.type('one');
    await wait(1_000);
    notes.type('one two');
    await wait(5_000);
    expect(t.waiting).toHaveLength(1);
    await t.next();
    expect(notes.getState().saving).toBe('typing');
    expect(t.device.get('a')).toMatchObject({ text: 'one two', base: 'one', version: 2 });
    await wait(1_000);
    expect(await t.next()).toBe('one two');
    expect(notes.getState().saving).toBe('saved');
    expect(t.device.size).toBe(0);
  });

  it('go at once where one leaves the item', async () => {
    const t = table();
    const notes = t.tab('a');
    notes.type('one');
    notes.flush();
    expect(await t.next()).toBe('one');
    notes.flush();
    expect(t.waiting).toHaveLength(0);
  });
});

describe('the network', () => {
  it('gone: it is tried again, later and later, until it is saved', async () => {
    const t = table();
    const notes = t.tab('a');
    notes.type('typed');
    await wait(1_000);
    await t.next(gone());
    expect(notes.getState()).toMatchObject({ saving: 'offline', isKept: true });
    for (const pause of [1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 30_000]) {
      await wait(pause - 1);
      expect(t.waiting).toHaveLength(0);
      await wait(1);
      await t.next(gone());
      expect(notes.getState().saving).toBe('offline');
    }
    notes.type('typed meanwhile');
    expect(notes.getState().saving).toBe('offline');
    expect(t.device.get('a')?.text).toBe('typed meanwhile');
    await wait(30_000);
    expect(await t.next()).toBe('typed meanwhile');
    expect(notes.getState().saving).toBe('saved');
    expect(t.device.size).toBe(0);
  });

  it('back: it is tried at once', async () => {
    const t = table();
    const notes = t.tab('a');
    notes.type('typed');
    await wait(1_000);
    await t.next(gone());
    notes.flush();
    await t.next();
    expect(notes.getState().saving).toBe('saved');
    await wait(60_000);
    expect(t.waiting).toHaveLength(0);
  });

  it('lost an answer: what the server took is known for one’s own', async () => {
    const t = table('a\nb');
    const notes = t.tab('a');
    notes.type('a\nb changed in the middle');
    await wait(1_000);
    // It arrived, its answer did not.
    t.other('a\nb changed in the middle');
    await t.next(gone());
    notes.type('a\nb CHANGED');
    await wait(1_000);
    await t.next();
    expect(notes.getState().saving).toBe('saving');
    expect(await t.next()).toBe('a\nb CHANGED');
    expect(notes.getState().saving).toBe('saved');
  });

  it.each([429, 503])('answers %i: the same as gone', async (status) => {
    const t = table();
    const notes = t.tab('a');
    notes.type('typed');
    await wait(1_000);
    await t.next(refusal(status, 'busy'));
    expect(notes.getState().saving).toBe('offline');
    await wait(1_000);
    await t.next();
    expect(notes.getState().saving).toBe('saved');
  });

  it('says that nothing is kept where the device keeps nothing', () => {
    const notes = table().fullDevice();
    notes.type('typed');
    expect(notes.getState()).toMatchObject({ saving: 'typing', isKept: false });
  });

  it('refuses the content: says so, keeps it, and tries again with the next change', async () => {
    const t = table();
    const notes = t.tab('a');
    notes.type('[](person:x)');
    await wait(1_000);
    const error = refusal(422, 'content_invalid');
    await t.next(error);
    expect(notes.getState()).toMatchObject({ saving: 'refused', error });
    expect(t.device.get('a')?.text).toBe('[](person:x)');
    await wait(60_000);
    expect(t.waiting).toHaveLength(0);
    notes.type('fine');
    await wait(1_000);
    await t.next();
    expect(notes.getState()).toMatchObject({ saving: 'saved', error: null });
  });
});

describe('the session over', () => {
  it('waits, with what is typed meanwhile, until somebody has signed in again', async () => {
    const t = table();
    const notes = t.tab('a');
    notes.type('before');
    await wait(1_000);
    notes.type('before and after');
    await wait(600_000);
    expect(t.waiting).toHaveLength(1);
    expect(t.device.get('a')?.text).toBe('before and after');
    await t.next();
    await wait(1_000);
    expect(await t.next()).toBe('before and after');
    expect(notes.getState().saving).toBe('saved');
  });

  it('left without signing in: the draft stays', async () => {
    const t = table();
    const notes = t.tab('a');
    notes.type('typed');
    await wait(1_000);
    await t.next(refusal(401, 'not_signed_in'));
    expect(notes.getState().saving).toBe('refused');
    expect(t.device.get('a')?.text).toBe('typed');
  });

  it('signed out: nothing is sent and nothing kept any more', async () => {
    const t = table();
    const notes = t.tab('a');
    notes.type('typed');
    notes.end();
    t.device.clear();
    notes.type('typed more');
    await wait(60_000);
    expect(t.waiting).toHaveLength(0);
    expect(t.device.size).toBe(0);
  });
});
