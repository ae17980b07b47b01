import { Injectable } from '@nestjs/common';
import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { parsedUrl } from '../common/parsed-url.js';
import { Settings } from '../config/settings.js';
import { publicAddress } from '../http/public-address.js';
import { originNotOurs } from './accounts.errors.js';

const NAME = '__Host-alliance-refresh';
/** Browsers keep no Secure cookie of a plain-http page, so on this machine itself it has another name. */
const LOOPBACK_NAME = 'alliance-refresh';

/** The cookie in which browsers keep the refresh token, out of reach of scripts. */
@Injectable()
export class RefreshCookie {
  private readonly publicUrl: string | null;

  constructor({ config }: Settings) {
    this.publicUrl = config.publicUrl;
  }

  /**
   * The refresh token of the request's cookie, or null where it has none.
   * @throws origin_not_ours where the request does not come from a page of this application
   */
  read(request: FastifyRequest): string | null {
    const token = request.cookies[this.nameFor(request)];
    if (!token) return null;
    if (!this.isOurs(request)) throw originNotOurs();
    return token;
  }

  set(request: FastifyRequest, reply: FastifyReply, token: string, expires: Date): void {
    reply.setCookie(this.nameFor(request), token, { ...this.attributes(request), expires });
  }

  clear(request: FastifyRequest, reply: FastifyReply): void {
    reply.clearCookie(this.nameFor(request), this.attributes(request));
  }

  private attributes(request: FastifyRequest) {
    return { path: '/', httpOnly: true, sameSite: 'strict', secure: !this.isPlainLoopback(request) } as const;
  }

  private nameFor(request: FastifyRequest): string {
    return this.isPlainLoopback(request) ? LOOPBACK_NAME : NAME;
  }

  private isPlainLoopback(request: FastifyRequest): boolean {
    const url = parsedUrl(publicAddress(request, this.publicUrl));
    if (url === null) return false;
    const { protocol, hostname } = url;
    return (
      protocol === 'http:' && (hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname))
    );
  }

  private isOurs(request: FastifyRequest): boolean {
    const origin = parsedUrl(request.headers.origin ?? '');
    if (origin === null) return false;
    const { protocol, host } = origin;
    if (this.publicUrl !== null && new URL(this.publicUrl).origin === `${protocol}//${host}`) return true;
    // Behind a proxy that ends TLS, https may look like http to us, but never the other way round.
    const needsTls = request.protocol === 'https' || (this.publicUrl?.startsWith('https:') ?? false);
    const isSecureEnough = !needsTls || protocol === 'https:';
    return /^https?:$/.test(protocol) && isSecureEnough && host === request.host;
  }
}
