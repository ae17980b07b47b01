import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { makeServer } from './http/server.js';
import { serveOpenApi } from './openapi/openapi.js';
import type { Parts } from './parts.module.js';

/** Where the API lives; health checks stand beside it. */
const PREFIX = 'api/v1';

/** Makes the application, ready to listen. main, the CLI and the tests all use it. */
export async function createApp(parts: Parts): Promise<NestFastifyApplication> {
  const app = await makeServer(AppModule.of(parts), parts.settings.config, parts.logger);
  app.setGlobalPrefix(PREFIX, { exclude: ['health/live', 'health/ready'] });
  serveOpenApi(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
