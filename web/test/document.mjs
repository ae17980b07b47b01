import { TestEnvironment } from 'jest-environment-jsdom';

/** Of the session of a tab, which lives as long as its page: the end of the tests does not wait for it. */
class Channel extends BroadcastChannel {
  constructor(name) {
    super(name);
    this.unref();
  }
}

/** A document with what browsers have and jsdom lacks, of Node's own making. */
export default class DocumentEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { fetch, Request, Response, Headers, structuredClone });
    this.global.BroadcastChannel = Channel;
    // React Aria finds an option by its key, in quotes.
    this.global.CSS = { escape: (name) => name.replace(/[^\w-]/g, '\\$&') };
    // One tab: whoever asks for the lock has it.
    Object.defineProperty(this.global.navigator, 'locks', { value: { request: (_, run) => run() } });
  }
}
