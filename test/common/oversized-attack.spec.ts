import { makeSample } from '../contracts/sample.js';
import { testApp, type TestApp } from '../support/app.js';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

/** Gives the answer and how long everybody else waited. */
async function sent(method: 'post' | 'patch', path: string, body: string, as?: string) {
  const began = Date.now();
  const headers = { 'content-type': 'application/json', 'if-match': '"1"' };
  const reply = await t.api.send(method, path, undefined, {
    raw: body,
    headers,
    ...(as !== undefined && { as }),
  });
  return { ...reply, ms: Date.now() - began };
}

/** Where notes are written, which are longer than anything else. */
async function notes() {
  const sample = await makeSample(t.world, 'stem-education', 'draft');
  return {
    path: `/agenda-items/${sample.agendaItem}`,
    as: (await t.world.account({ role: 'alliance_lead' })).token,
  };
}

const fields = Array.from({ length: 40_000 }, (_, i) => `"k${i}":1`).join();
const marks = '\u0300\u0316'.repeat(120_000);

// Each of these took 7 to 34 seconds, in which the process answered nobody.
describe('one request', () => {
  it('of a stranger is refused unread where it is longer than what strangers have to say', async () => {
    for (const body of [
      `{${fields}}`,
      `{"email":{${fields}}}`,
      JSON.stringify({ email: marks, password: 'x' }),
    ]) {
      const { status, text } = await sent('post', '/auth/sessions', body);
      expect(status).toBe(413);
      expect(text.length).toBeLessThan(2000);
    }
  });

  it('with tens of thousands of unknown fields is refused at once, in few words', async () => {
    const { path, as } = await notes();
    for (const body of [`{${fields}}`, `{"notes":{${fields}}}`]) {
      const { status, text, ms } = await sent('patch', path, body, as);
      expect(status).toBe(400);
      expect(text.length).toBeLessThan(2000);
      expect(ms).toBeLessThan(2000);
    }
  });

  it('with half a megabyte of combining marks is refused at once', async () => {
    const { path, as } = await notes();
    const { status, body, ms } = await sent('patch', path, JSON.stringify({ title: `a${marks}` }), as);
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ pointer: '/title', code: 'too_long' }]);
    expect(ms).toBeLessThan(2000);
  });

  it('with thousands of unknown parameters is refused in few words', async () => {
    const query = Array.from({ length: 2500 }, (_, i) => `k${i}`).join('&');
    const { status, text } = await t.api.get(`/organisations?${query}`);
    expect(status).toBe(400);
    expect(text.length).toBeLessThan(20_000);
  });

  it('with parameters named as what every object has is refused by name', async () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      const { status, body } = await t.api.get(`/organisations?${name}=1`);
      expect([name, status]).toEqual([name, 400]);
      expect(body.errors).toMatchObject([{ parameter: name, code: 'unknown_field' }]);
    }
  });
});
