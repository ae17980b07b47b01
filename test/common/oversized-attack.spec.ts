import { testApp, type TestApp } from '../support/app.js';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

/** Sends a body that nobody signed for; gives the answer and how long everybody else waited. */
async function anonymously(body: string) {
  const began = Date.now();
  const reply = await t.api.post('/auth/sessions', undefined, {
    raw: body,
    headers: { 'content-type': 'application/json' },
  });
  return { ...reply, ms: Date.now() - began };
}

// Each of these took 7 to 34 seconds, in which the process answered nobody.
describe('one request of a stranger', () => {
  it('with tens of thousands of unknown fields is refused at once, in few words', async () => {
    const fields = Array.from({ length: 60_000 }, (_, i) => `"k${i}":1`).join(',');
    for (const body of [`{${fields}}`, `{"email":{${fields}}}`]) {
      const { status, text, ms } = await anonymously(body);
      expect(status).toBe(400);
      expect(text.length).toBeLessThan(2000);
      expect(ms).toBeLessThan(2000);
    }
  });

  it('with a megabyte of combining marks is refused at once', async () => {
    const marks = '\u0300\u0316'.repeat(200_000);
    const { status, body, ms } = await anonymously(JSON.stringify({ email: `a${marks}`, password: 'x' }));
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ pointer: '/email', code: 'too_long' }]);
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
