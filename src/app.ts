import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { serveScreens } from './http/screens.js';
import { makeServer } from './http/server.js';
import { MergedAddresses } from './merging/merged-addresses.js';
import { serveOpenApi } from './openapi/openapi.js';
import type { Parts } from './parts.module.js';

/** Where the API lives; health checks stand beside it. */
const PREFIX = 'api/v1';

/**
 * Makes the application, ready to listen. main, the CLI and the tests all use it.
 * @param screens the folder of the built screens, where it is to serve them
 */
export async function createApp(parts: Parts, screens?: string): Promise<NestFastifyApplication> {
  const app = await makeServer(AppModule.of(parts), parts.settings.config, parts.logger);
  app.setGlobalPrefix(PREFIX, { exclude: ['health/live', 'health/ready'] });
  app.useGlobalFilters(app.get(MergedAddresses, { strict: false }));
  serveOpenApi(app);
  if (screens !== undefined) await serveScreens(app, screens, parts.logger);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
