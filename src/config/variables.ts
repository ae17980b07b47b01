import { isIP } from 'node:net';
import { parsedUrl } from '../common/parsed-url.js';
import { ConfigError } from './config-error.js';

/**
 * Reads variables one by one and collects what is wrong with them, so that somebody who sets up a
 * server learns of every mistake at once. A refused variable reads as its default until `finish`.
 */
export class VariableReader {
  private readonly problems = new Map<string, string>();

  constructor(private readonly env: NodeJS.ProcessEnv) {}

  refuse(variable: string, problem: string): void {
    this.problems.set(variable, problem);
  }

  refused(variable: string): boolean {
    return this.problems.has(variable);
  }

  /** @throws ConfigError if any variable was refused */
  finish(): void {
    if (this.problems.size > 0) throw new ConfigError(this.problems);
  }

  text(variable: string, fallback: string): string {
    return this.value(variable) ?? fallback;
  }

  secret(variable: string, minLength: number): string | null {
    const value = this.value(variable);
    if (value === null || value.length >= minLength) return value;
    this.refuse(variable, `must have at least ${minLength} characters (it has ${value.length})`);
    return null;
  }

  integer(variable: string, { fallback, min, max }: { fallback: number; min: number; max: number }): number {
    const value = this.value(variable);
    if (value === null) return fallback;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
    if (number >= min && number <= max) return number;
    this.refuse(variable, `must be a whole number from ${min} to ${max}, not ${JSON.stringify(value)}`);
    return fallback;
  }

  boolean(variable: string, fallback: boolean): boolean {
    const value = this.oneOf(variable, ['true', 'false'], fallback ? 'true' : 'false');
    return value === 'true';
  }

  oneOf<const T extends string>(variable: string, possible: readonly T[], fallback: T): T {
    const value = this.value(variable);
    if (value === null) return fallback;
    const found = possible.find((one) => one === value.toLowerCase());
    if (found === undefined)
      this.refuse(variable, `must be one of ${possible.join(', ')}, not ${JSON.stringify(value)}`);
    return found ?? fallback;
  }

  url(variable: string, protocols: readonly string[], { secret = false } = {}): string | null {
    const value = this.value(variable);
    if (value === null) return null;
    if (protocols.includes(parsedUrl(value)?.protocol ?? '')) return value;
    const wanted = `must be a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`;
    this.refuse(variable, secret ? wanted : `${wanted}, not ${JSON.stringify(value)}`);
    return null;
  }

  /** An IMAP mailbox with who opens it; never with a query, which would be taken for a setting that nothing reads. */
  mailbox(variable: string): string | null {
    const value = this.url(variable, ['imaps:', 'imap:'], { secret: true });
    if (value === null) return null;
    const { username, password, hostname, pathname, search, hash } = new URL(value);
    const isWhole = [username, password, hostname].every((part) => part !== '') && search + hash === '';
    if (isWhole && [username, password, pathname].every(isDecodable)) return value;
    this.refuse(
      variable,
      'must name user, password and host, as in imaps://user:password@mail.example/INBOX; write @ : / ? # % in them as %40 %3A %2F %3F %23 %25',
    );
    return null;
  }

  /** One address, without a name. */
  email(variable: string): string | null {
    const value = this.value(variable);
    if (value === null || /^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(value)) return value;
    this.refuse(variable, `must be an e-mail address, not ${JSON.stringify(value)}`);
    return null;
  }

  origins(variable: string): string[] {
    const origins = this.list(variable);
    // "null" is the origin of sandboxed and local pages of anybody: never a partner to name.
    const wrong = origins.filter((one) => !/^https?:/.test(one) || parsedUrl(one)?.origin !== one);
    if (wrong.length > 0) {
      this.refuse(
        variable,
        `must be origins such as https://example.org, separated by commas; wrong: ${wrong.join(', ')}`,
      );
    }
    return origins;
  }

  proxies(variable: string): false | number | string[] {
    const value = this.value(variable);
    if (value === null || value.toLowerCase() === 'false') return false;
    // Zero hops trust nobody, which Fastify is told with `false`.
    if (/^\d{1,2}$/.test(value)) return Number(value) || false;
    const addresses = this.list(variable);
    if (addresses.every(isAddressOrNetwork)) return addresses;
    // "true" would let every client choose its own address, and with it its rate limit.
    this.refuse(
      variable,
      'must be false, the number of proxies in front, or their addresses or networks, separated by commas',
    );
    return false;
  }

  private list(variable: string): string[] {
    return (this.value(variable) ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '');
  }

  private value(variable: string): string | null {
    return this.env[variable]?.trim() || null;
  }
}

function isAddressOrNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
