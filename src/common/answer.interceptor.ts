import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { Answer, namesTag } from './answer.js';

const LOCATION = 'answer:location';

/** Where a record made by this route is found: `{id}` stands for its id. */
export const Location = (path: string) => SetMetadata(LOCATION, path);

/** Sends an Answer's JSON as it is, with ETag and Location; answers 304 where the reader has it already. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((value: unknown) => {
        if (!(value instanceof Answer)) return value;
        const etag = value.etag();
        reply.header('etag', etag);
        const path = this.reflector.get<string | undefined>(LOCATION, context.getHandler());
        if (path !== undefined && value.id !== null) reply.header('location', path.replace('{id}', value.id));
        const known = request.headers['if-none-match'];
        if (request.method === 'GET' && known !== undefined && namesTag(known, etag)) {
          reply.status(304);
          return undefined;
        }
        reply.type('application/json; charset=utf-8');
        return value.json;
      }),
    );
  }
}
