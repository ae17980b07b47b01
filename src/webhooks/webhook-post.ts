import { lookup as systemLookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { whyFailed } from '../jobs/why-failed.js';
import { addressIn, isHere, isPublicAddress } from './public-address.js';

/** Milliseconds from the first look-up to the end of the answer. */
const TIME = 10_000;
/** Bytes of an answer that are read past; nobody looks at them. */
const ANSWER = 65_536;

/** What became of one try. */
export interface Posted {
  /** The status of the answer; null where none came. */
  readonly code: number | null;
  /** Null: the other side took it. */
  readonly reason: string | null;
}

class AddressRefusedError extends Error {
  readonly code = 'address_refused';
}

class ClosedError extends Error {
  readonly code = 'ECONNRESET';
}

/**
 * Sends to addresses that others have named, and to none of this network: what a name stands for is checked as the connection
 * is made, so that it cannot stand for something else by then.
 */
@Injectable()
export class WebhookPost {
  /** Milliseconds for a whole try. */
  time = TIME;
  /** How names are looked up. */
  lookup: LookupFunction = systemLookup;

  private readonly allowsPrivate: boolean;

  constructor({ config }: Settings) {
    this.allowsPrivate = config.webhookAllowPrivate;
  }

  /** Whether something may be sent there, as far as the address itself says. */
  allows(url: URL): boolean {
    if (this.allowsPrivate) return true;
    const address = addressIn(url);
    return url.protocol === 'https:' && (address === null || isPublicAddress(address));
  }

  /** @param onlyHere to this machine, if that is allowed, and nowhere else */
  async send(
    url: string,
    headers: Readonly<Record<string, string>>,
    body: string,
    onlyHere = false,
  ): Promise<Posted> {
    const target = new URL(url);
    if (!this.allows(target) || (onlyHere && !(this.allowsPrivate && isHere(target))))
      return { code: null, reason: 'address_refused' };
    const ending = AbortSignal.timeout(this.time);
    try {
      const code = await this.answerOf(target, headers, body, ending);
      return { code, reason: reasonOf(code) };
    } catch (error) {
      return { code: null, reason: ending.aborted ? 'timeout' : whyFailed(error).code.slice(0, 100) };
    }
  }

  private answerOf(
    target: URL,
    headers: Readonly<Record<string, string>>,
    body: string,
    signal: AbortSignal,
  ): Promise<number> {
    const options: RequestOptions = {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
        'user-agent': 'alliance-crm-webhooks',
      },
      signal,
      lookup: this.checkedLookup,
      // A connection of its own: none is kept to an address that was checked for something else.
      agent: false,
    };
    const send = target.protocol === 'https:' ? httpsRequest : httpRequest;
    return new Promise((resolve, reject) => {
      let code: number | null = null;
      // Once there is a status it is the result, however the rest ends: what was taken is not to be sent again.
      const settle = (error: Error) => (code === null ? reject(error) : resolve(code));
      const request = send(target, options, (answer) => {
        const status = answer.statusCode ?? 0;
        code = status;
        void readPast(answer).then(() => {
          request.destroy();
          resolve(status);
        });
      });
      // Whoever wants to speak something else answers too; without a listener Node says nothing of it.
      request.on('upgrade', (answer, socket) => {
        socket.destroy();
        resolve(answer.statusCode ?? 0);
      });
      request.on('error', settle);
      request.on('close', () => settle(new ClosedError()));
      request.end(body);
    });
  }

  private readonly checkedLookup: LookupFunction = (hostname, options, callback) => {
    this.lookup(hostname, options, (error, found, family) => {
      if (error !== null) return callback(error, '', 0);
      const addresses = typeof found === 'string' ? [found] : found.map(({ address }) => address);
      const isFine = this.allowsPrivate || (addresses.length > 0 && addresses.every(isPublicAddress));
      if (isFine) callback(null, found, family);
      else callback(new AddressRefusedError(), '', 0);
    });
  };
}

/** The status is all that counts: an answer that is too long, or too slow, or breaks off, is not read to its end. */
async function readPast(answer: IncomingMessage): Promise<void> {
  let bytes = 0;
  try {
    for await (const chunk of answer) {
      bytes += (chunk as Buffer).length;
      if (bytes > ANSWER) return;
    }
  } catch {
    return;
  }
}

function reasonOf(code: number): string | null {
  if (code >= 200 && code < 300) return null;
  if (code === 410) return 'gone';
  return code >= 300 && code < 400 ? 'redirected' : 'status';
}
