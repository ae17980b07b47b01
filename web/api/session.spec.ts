import { NoAnswerError } from './problem.js';
import { Session } from './session.js';

/** Answers of the API, in the order of what is asked; and what was asked. */
function apiOf(answers: ((request: Request) => Response | Promise<Response>)[]) {
  const asked: { path: string; authorization: string | null; body: string }[] = [];
  globalThis.fetch = async (input) => {
    const request = input as Request;
    const { pathname } = new URL(request.url);
    asked.push({
      path: `${request.method} ${pathname.replace('/api/v1', '')}`,
      authorization: request.headers.get('authorization')?.split('.')[0] ?? null,
      body: await request.clone().text(),
    });
    const next = answers.shift();
    if (next === undefined) throw new Error(`nobody expected ${request.method} ${pathname}`);
    return next(request);
  };
  return asked;
}

const json = (status: number, body: object) => () => Response.json(body, { status });
/** A token of this name, for an account. */
const tokens = (name: string, expiresIn = 600, sub = 'account-a') =>
  json(200, { accessToken: `${name}.${btoa(JSON.stringify({ sub }))}.s`, tokenType: 'Bearer', expiresIn });
const refused = json(401, { code: 'session_over', title: 't', detail: 'd' });
const gone = () => Promise.reject(new TypeError('network'));
const request = (body?: object) =>
  new Request('http://localhost/api/v1/me', {
    method: body ? 'POST' : 'GET',
    body: body && JSON.stringify(body),
  });

const sessions: Session[] = [];
const startAnew = jest.fn();
function newSession() {
  const session = new Session(() => 'de', startAnew);
  sessions.push(session);
  return session;
}
async function signedIn() {
  const session = newSession();
  await session.signIn('a@x.example', 'p');
  return session;
}

beforeEach(() => {
  localStorage.clear();
  startAnew.mockClear();
});
afterEach(() => sessions.splice(0).forEach((session) => session.close()));

describe('a session', () => {
  it('asks nothing where nobody ever signed in', async () => {
    const asked = apiOf([]);
    const session = newSession();
    await session.begin();
    expect([session.state, asked]).toEqual(['signed-out', []]);
  });

  it('is none for what a link in a mail opens: nobody waits for one that is over, and no token goes along', async () => {
    apiOf([tokens('one', 1)]);
    const session = await signedIn();
    const asked = apiOf([json(200, {})]);
    expect((await session.sendUnsigned(request())).status).toBe(200);
    expect(asked.map(({ path, authorization }) => [path, authorization])).toEqual([['GET /me', null]]);
  });

  it('goes on after a reload by the cookie', async () => {
    apiOf([tokens('one')]);
    await signedIn();
    const asked = apiOf([tokens('two'), json(200, {})]);
    const session = newSession();
    await session.begin();
    await session.send(request());
    expect(session.state).toBe('signed-in');
    expect(asked.map(({ path, authorization }) => [path, authorization])).toEqual([
      ['POST /auth/tokens', null],
      ['GET /me', 'Bearer two'],
    ]);
  });

  it('that had ended when the page was loaded is over without asking, also for what is asked meanwhile', async () => {
    apiOf([tokens('one')]);
    await signedIn();
    apiOf([refused, json(200, { name: 'Allianz' })]);
    const session = newSession();
    const [, answer] = await Promise.all([session.begin(), session.send(request())]);
    expect([session.state, answer.status]).toEqual(['signed-out', 200]);
  });

  it('keeps no token where script finds it after a reload', async () => {
    apiOf([tokens('secret-token')]);
    await signedIn();
    expect(JSON.stringify({ ...localStorage })).not.toContain('secret-token');
    expect(document.cookie).toBe('');
  });

  it('refreshes once for all that is asked at the same time, before the token ends', async () => {
    apiOf([tokens('one', 20)]);
    const session = await signedIn();
    const asked = apiOf([tokens('two'), json(200, {}), json(200, {})]);
    await Promise.all([session.send(request()), session.send(request())]);
    expect(asked.map(({ path }) => path)).toEqual(['POST /auth/tokens', 'GET /me', 'GET /me']);
  });

  it('sends a body again whole after signing in again in place', async () => {
    apiOf([tokens('one')]);
    const session = await signedIn();
    const asked = apiOf([refused, refused, tokens('two'), json(201, {})]);
    const sent = session.send(request({ notes: 'typed' }));
    await new Promise<void>((over) => session.subscribe(() => session.state === 'over' && over()));
    await session.signIn('a@x.example', 'p');
    expect((await sent).status).toBe(201);
    expect(asked.at(-1)).toEqual({
      path: 'POST /me',
      authorization: 'Bearer two',
      body: '{"notes":"typed"}',
    });
    expect(session.state).toBe('signed-in');
  });

  it.each<[string, (session: Session) => Promise<unknown>]>([
    ['signs in again in place', (session) => session.signIn('b@x.example', 'p')],
    ['signed in in another tab', (session) => session.send(request())],
  ])('sends nothing in the name of another account that %s, but begins anew', async (_, other) => {
    apiOf([tokens('one', 20)]);
    const session = await signedIn();
    const asked = apiOf([
      refused,
      tokens('other', 600, 'account-b'),
      ...Array.from({ length: 3 }, () => json(401, { code: 'not_signed_in', title: 't', detail: 'd' })),
    ]);
    const over = new Promise<void>((is) => session.subscribe(() => session.state === 'over' && is()));
    const sent = session.send(request({ notes: 'typed by a' }));
    await over;
    const others = other(session);
    expect((await sent).status).toBe(401);
    await others;
    expect([session.state, startAnew.mock.calls.length]).toEqual(['signed-out', 1]);
    expect(asked.filter(({ authorization }) => authorization !== null)).toEqual([]);
  });

  it('stays ended where it was just being refreshed', async () => {
    apiOf([tokens('one', 20)]);
    const session = await signedIn();
    let open = (): void => {};
    const late = new Promise<void>((come) => (open = come));
    apiOf([() => late.then(() => tokens('two')()), json(200, {}), json(200, {})]);
    const sent = session.send(request());
    const signedOut = session.signOut();
    open();
    await Promise.all([sent, signedOut]);
    expect([session.state, localStorage.getItem('alliance.session')]).toEqual(['signed-out', null]);
  });

  it('refuses what waited where somebody leaves instead', async () => {
    apiOf([tokens('one')]);
    const session = await signedIn();
    apiOf([refused, refused]);
    const sent = session.send(request());
    await new Promise<void>((over) => session.subscribe(() => session.state === 'over' && over()));
    session.giveUp();
    expect((await sent).status).toBe(401);
    expect(session.state).toBe('signed-out');
  });

  it('is not over because the network is', async () => {
    apiOf([tokens('one', 0)]);
    const session = await signedIn();
    apiOf([gone]);
    await expect(session.send(request())).rejects.toBeInstanceOf(NoAnswerError);
    expect(session.state).toBe('signed-in');
  });

  it('ends at the server with the next page where signing out found no network', async () => {
    apiOf([tokens('one')]);
    const session = await signedIn();
    apiOf([gone]);
    await session.signOut();
    expect(session.state).toBe('signed-out');
    const asked = apiOf([tokens('two'), () => new Response(null, { status: 204 })]);
    const next = newSession();
    await next.begin();
    expect(next.state).toBe('signed-out');
    expect(asked.map(({ path, authorization }) => [path, authorization])).toEqual([
      ['POST /auth/tokens', null],
      ['DELETE /auth/sessions/current', 'Bearer two'],
    ]);
    await newSession().begin();
    expect(asked).toHaveLength(2);
  });
});
