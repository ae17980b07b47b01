import { ApiError, NoAnswerError, problemOf } from './problem.js';

/**
 * How far the session is. `checking`: just loaded, the cookie is tried; `over`: it ended while somebody worked, who
 * signs in again in place.
 */
export type SessionState = 'checking' | 'signed-out' | 'signed-in' | 'over';

/** Says that there may be a session to refresh. Nothing secret: without it a first visit would ask in vain. */
const HINT = 'alliance.session';
const THERE = 'there';
/** Somebody signed out, and the server could not be told yet. */
const ENDED = 'ended';
const LOCK = 'alliance-session';
/** A token is refreshed this long before it ends, so that no request meets its end on the way. */
const EARLY_MS = 30_000;

type Listener = () => void;

/**
 * The session of this tab. The access token is in memory only; what outlives a reload is the cookie, which no script
 * reads. Tabs refresh one after the other, and sign out together.
 */
export class Session {
  private token: string | null = null;
  /** Whose session it is, as the token says. */
  private account: string | null = null;
  private endsAt = 0;
  private now: SessionState = 'checking';
  private readonly listeners = new Set<Listener>();
  private refreshing: Promise<boolean> | null = null;
  private again: { readonly signedIn: Promise<boolean>; resolve(signedIn: boolean): void } | null = null;
  private readonly tabs = new BroadcastChannel(LOCK);

  /**
   * @param language of the words that the API answers with
   * @param startAnew loads the pages again: what stands on them, and what they were about to send, is another account's
   */
  constructor(
    private readonly language: () => string,
    private readonly startAnew: () => void,
  ) {
    this.tabs.onmessage = ({ data }: MessageEvent<string>) => {
      if (data === 'signed-out') this.forget('signed-out');
      if (data === 'signed-in' && this.now !== 'signed-in') void this.begin();
    };
  }

  /** Hears other tabs no more. */
  close(): void {
    this.tabs.close();
  }

  get state(): SessionState {
    return this.now;
  }

  readonly subscribe = (listener: Listener): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** After loading: takes up the session of the cookie where there is one. */
  async begin(): Promise<void> {
    const hint = localStorage.getItem(HINT);
    if (hint === ENDED) await this.end(null).catch(() => {});
    if (hint !== THERE) return this.become('signed-out');
    this.become('checking');
    try {
      if (!(await this.refresh())) this.forget('signed-out');
    } catch {
      // No answer: whether there is a session shows with the first one.
      this.become('signed-in');
    }
  }

  /** @throws ApiError sign_in_failed, sign_in_slowed; NoAnswerError */
  async signIn(email: string, password: string): Promise<void> {
    const response = await this.post('/api/v1/auth/sessions', { email, password, useCookie: true });
    this.take((await response.json()) as Tokens);
    this.tabs.postMessage('signed-in');
  }

  /** Ends the session, in all tabs. Where the server cannot be told now, the next page that is loaded tells it. */
  async signOut(): Promise<void> {
    const token = this.token;
    this.tabs.postMessage('signed-out');
    this.forget('signed-out');
    localStorage.setItem(HINT, ENDED);
    await this.end(token).catch(() => {});
  }

  private async end(token: string | null): Promise<void> {
    const current = token !== null && Date.now() < this.endsAt ? token : (await this.exchange())?.accessToken;
    const headers = { authorization: `Bearer ${current}` };
    await this.fetch(
      new Request(new URL('/api/v1/auth/sessions/current', location.origin), { method: 'DELETE', headers }),
    );
    localStorage.removeItem(HINT);
  }

  /** Whoever does not sign in again in place: waiting requests are refused. */
  giveUp(): void {
    this.forget('signed-out');
  }

  /**
   * Sends a request in the name of who is signed in. Where the session is over it waits until somebody has signed in
   * again, and goes out then.
   * @throws NoAnswerError
   */
  readonly send = async (request: Request): Promise<Response> => {
    request.headers.set('accept-language', this.language());
    if (this.now === 'signed-out') return this.fetch(request);
    const isLate = this.token === null || Date.now() > this.endsAt - EARLY_MS;
    // In nobody's name it is refused, but never sent in the name of who came after.
    if (isLate && !(await this.renew())) return this.fetch(request);
    const response = await this.fetch(this.signed(request));
    if (response.status !== 401 || this.state === 'signed-out') return response;
    return (await this.renew()) ? this.fetch(this.signed(request)) : response;
  };

  /** Sends a request in nobody's name, and waits for no session: what a mail's link opens needs none. @throws NoAnswerError */
  readonly sendUnsigned = (request: Request): Promise<Response> => {
    request.headers.set('accept-language', this.language());
    return this.fetch(request);
  };

  /** @returns whether there is a session now, perhaps after signing in again */
  private async renew(): Promise<boolean> {
    if (await this.refresh()) return true;
    // Just loaded, and the session of the cookie had ended: nothing was begun that would wait.
    if (this.now === 'signed-out') return false;
    if (this.again === null) {
      let resolve = (_: boolean): void => {};
      const signedIn = new Promise<boolean>((done) => (resolve = done));
      this.again = { signedIn, resolve };
    }
    this.become('over');
    return this.again.signedIn;
  }

  /** A fresh access token by the cookie. @returns false where the session is over */
  private refresh(): Promise<boolean> {
    this.refreshing ??= this.exchange()
      // Whoever signed out meanwhile stays so.
      .then((tokens) => tokens !== null && this.now !== 'signed-out' && this.take(tokens))
      .finally(() => (this.refreshing = null));
    return this.refreshing;
  }

  /** What the cookie gives; null where its session is over. */
  private exchange(): Promise<Tokens | null> {
    return navigator.locks.request(LOCK, async () => {
      try {
        const response = await this.post('/api/v1/auth/tokens', {});
        return (await response.json()) as Tokens;
      } catch (error) {
        if (error instanceof ApiError && error.status === 401) return null;
        throw error;
      }
    });
  }

  /** @returns whether it is the session of the account whose pages these are; where it is another's, they are loaded anew */
  private take({ accessToken, expiresIn }: Tokens): boolean {
    const account = accountOf(accessToken);
    if (this.account !== null && account !== this.account) {
      this.forget('signed-out');
      localStorage.setItem(HINT, THERE);
      this.startAnew();
      return false;
    }
    this.account = account;
    this.token = accessToken;
    this.endsAt = Date.now() + expiresIn * 1000;
    localStorage.setItem(HINT, THERE);
    this.become('signed-in');
    this.again?.resolve(true);
    this.again = null;
    return true;
  }

  private forget(state: SessionState): void {
    this.token = null;
    this.account = null;
    localStorage.removeItem(HINT);
    this.become(state);
    this.again?.resolve(false);
    this.again = null;
  }

  private become(state: SessionState): void {
    if (this.now === state) return;
    this.now = state;
    for (const listener of this.listeners) listener();
  }

  private signed(request: Request): Request {
    // A request's body is read once; the next try needs it too.
    const copy = request.clone();
    if (this.token !== null) copy.headers.set('authorization', `Bearer ${this.token}`);
    return copy;
  }

  private async fetch(request: Request): Promise<Response> {
    try {
      return await fetch(request);
    } catch (cause) {
      if (request.signal.aborted) throw cause;
      throw new NoAnswerError(cause);
    }
  }

  private async post(path: string, body: object): Promise<Response> {
    const headers = { 'content-type': 'application/json', 'accept-language': this.language() };
    const request = new Request(new URL(path, location.origin), {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    const response = await this.fetch(request);
    if (!response.ok) throw problemOf(await response.json().catch(() => null), response);
    return response;
  }
}

interface Tokens {
  accessToken: string;
  /** Seconds. */
  expiresIn: number;
}

/** The account that an access token names (RFC 7519, `sub`). It is the server that checks whether it is true. */
function accountOf(accessToken: string): string {
  const payload = (accessToken.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  return (JSON.parse(atob(payload)) as { sub: string }).sub;
}
