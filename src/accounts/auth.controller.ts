import { Controller, Delete, HttpCode, Post, Put, Req, Res, UseGuards } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import { AnyAccount, CurrentActor, Entrance } from '../access/allow.js';
import { type Change, Input } from '../audit/change.js';
import { Refuses } from '../audit/route.js';
import { NeverStored, TakesJson } from '../http/route-settings.js';
import { ACCESS_TOKEN_SECONDS } from './access-tokens.js';
import { sessionOver } from './accounts.errors.js';
import { RefreshRequest, SetPasswordRequest, SignInRequest } from './dto/auth.request.js';
import { TokensResponse } from './dto/auth.response.js';
import { SignedIn, SignInGuard } from './local.strategy.js';
import { PasswordsService } from './passwords.service.js';
import { RefreshCookie } from './refresh-cookie.js';
import { SessionsService, type SessionTokens, type VerifiedSignIn } from './sessions.service.js';

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly passwords: PasswordsService,
    private readonly cookie: RefreshCookie,
  ) {}

  @Post('sessions')
  @Entrance()
  @UseGuards(SignInGuard)
  @TakesJson(SignInRequest)
  @NeverStored()
  @ApiOperation({
    summary: 'Sign in',
    description:
      'With e-mail and password. Every refusal reads the same. After several failures further tries have to wait (429).',
  })
  @ApiBody({ type: SignInRequest })
  @ApiCreatedResponse({ type: TokensResponse, description: 'Signed in.' })
  @Refuses('sign_in_failed', 'sign_in_slowed')
  async signIn(
    @SignedIn() signIn: VerifiedSignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TokensResponse> {
    return this.handOut(await this.sessions.open(signIn), signIn.useCookie, request, reply);
  }

  @Post('tokens')
  @Entrance()
  @NeverStored()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Refresh the access token',
    description:
      'Exchanges the refresh token, of the body or of the cookie, for the next one. A token used before the last one ends the session.',
  })
  @ApiOkResponse({ type: TokensResponse, description: 'The next tokens.' })
  @Refuses('session_over', 'origin_not_ours')
  async refresh(
    @Input(RefreshRequest, { repeatable: false }) change: Change<RefreshRequest>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TokensResponse> {
    const { refreshToken } = change.content();
    const useCookie = refreshToken === undefined;
    const token = refreshToken ?? this.cookie.read(request);
    if (token === null) throw sessionOver();
    return this.handOut(await this.sessions.refresh(token), useCookie, request, reply);
  }

  @Delete('sessions/current')
  @AnyAccount()
  @NeverStored()
  @HttpCode(204)
  @ApiOperation({
    summary: 'Sign out',
    description: 'Ends the session of the access token at once, and clears the cookie.',
  })
  @ApiNoContentResponse({ description: 'Signed out.' })
  @Refuses('origin_not_ours')
  async signOut(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const hasCookie = this.cookie.read(request) !== null;
    if (actor.sessionId !== null) await this.sessions.end(actor.sessionId);
    if (hasCookie) this.cookie.clear(request, reply);
  }

  @Put('password')
  @Entrance()
  @NeverStored()
  @HttpCode(204)
  @ApiOperation({
    summary: 'Set a password with a link',
    description:
      'For new accounts and forgotten passwords. Uses the link up and ends all sessions of the account.',
  })
  @ApiNoContentResponse({ description: 'Set; sign in with it now.' })
  setPassword(@Input(SetPasswordRequest) change: Change<SetPasswordRequest>): Promise<void> {
    return this.passwords.setByLink(change);
  }

  private handOut(
    { accessToken, refresh }: SessionTokens,
    useCookie: boolean,
    request: FastifyRequest,
    reply: FastifyReply,
  ): TokensResponse {
    if (useCookie && refresh) this.cookie.set(request, reply, refresh.token, refresh.expiresAt);
    return {
      accessToken,
      tokenType: 'Bearer',
      expiresIn: ACCESS_TOKEN_SECONDS,
      ...(!useCookie && refresh && { refreshToken: refresh.token }),
    };
  }
}
