import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import files from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';

/** What the pages may load and run: what this server itself gives, and no text that becomes script. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const YEAR_MS = 365 * 86_400_000;

/**
 * Serves the screens that were built into this folder, at every address that is not the API's: which page it is, the
 * screens themselves find out. Files under `assets/` have their content's hash in their names.
 */
export async function serveScreens(
  app: NestFastifyApplication,
  folder: string,
  logger: Logger,
): Promise<void> {
  const page = join(folder, 'index.html');
  // `npm run dev` serves them itself.
  if (!existsSync(page)) return logger.warn({ page }, 'the screens are not built: only the API is served');
  const html = readFileSync(page, 'utf8');
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(files, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    maxAge: YEAR_MS,
    immutable: true,
    // Those that the build made beside (web/vite.config.ts): texts are a third of their size on the way.
    preCompressed: true,
  });
  fastify.get('/*', (request, reply) => {
    if (/^\/(api|health|assets)(?![^/?])/.test(request.url)) return reply.callNotFound();
    return reply
      .headers({ 'content-security-policy': policy, 'cache-control': 'no-cache' })
      .type('text/html; charset=utf-8')
      .send(html);
  });
}
