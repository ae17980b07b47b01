import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Actor, anonymous } from '../access/actor.js';
import type { ActingRequest } from '../access/allow.js';
import { Change } from '../audit/change.js';
import { bodyTooLarge, requestMalformed } from '../common/problems.js';
import type { StreamedBody } from '../http/route-settings.js';
import { UploadRequest } from './dto/upload.request.js';
import { importNotForm } from './imports.errors.js';

/** Fifty thousand rows of a directory are some ten megabytes. */
const LARGEST_KIB = 20 * 1024;

export const uploadedForm: StreamedBody = {
  limit: LARGEST_KIB * 1024,
  tooLarge: () => bodyTooLarge({ kib: LARGEST_KIB }),
};

/** A file that somebody sent, and the wish to import it. */
export class Upload {
  constructor(
    private readonly actor: Actor,
    private readonly request: ActingRequest,
  ) {}

  /** Reads the form to its end. @throws import_not_form, request_malformed, body_too_large */
  async read(): Promise<{ change: Change<UploadRequest>; file: Buffer }> {
    const { headers, id, method, url, body } = this.request;
    const idempotencyKey = headers['idempotency-key'];
    const isKey = typeof idempotencyKey === 'string';
    if (isKey && !/^[\x21-\x7e]{1,200}$/.test(idempotencyKey)) throw requestMalformed();
    const form = await formOf(body as Readable, headers['content-type'] ?? '');
    const { file, ...said } = form;
    const sha256 = createHash('sha256').update(file).digest('hex');
    const route = `${method} ${url.split('?')[0]?.slice(0, 300)}`;
    const about = { id, route, ifMatch: null, idempotencyKey: isKey ? idempotencyKey : null };
    return { change: new Change(this.actor, { ...said, sha256 }, UploadRequest, about), file };
  }
}

/** The fields of a form (RFC 7578), of which one is the file. */
async function formOf(body: Readable | undefined, contentType: string) {
  if (!/^multipart\/form-data\s*;/i.test(contentType) || !body) throw importNotForm();
  const parts: Buffer[] = [];
  for await (const part of body) parts.push(part as Buffer);
  const form = await new Response(Buffer.concat(parts), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => null);
  const file = form?.get('file');
  if (!form || !(file instanceof File)) throw importNotForm();
  const fields = [...form.entries()].filter(([name]) => name !== 'file');
  return {
    ...Object.fromEntries(fields.map(([name, value]) => [name, typeof value === 'string' ? value : ''])),
    fileName: file.name.replace(/^.*[\\/]/, '') || 'file',
    file: Buffer.from(await file.arrayBuffer()),
  };
}

/** The upload of the request; its route says TakesStream(uploadedForm). */
export const Uploaded = createParamDecorator((_: unknown, context: ExecutionContext): Upload => {
  const request = context.switchToHttp().getRequest<ActingRequest>();
  return new Upload(request.actor ?? anonymous, request);
});
