// Writes openapi.json from the built application, and from it the types of the screens; tests say when they differ.
import { writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { createApp } from '../dist/src/app.js';
import { Clock } from '../dist/src/common/clock.js';
import { makeLogger } from '../dist/src/common/logger.js';
import { readConfig } from '../dist/src/config/config.js';
import { Settings } from '../dist/src/config/settings.js';
import { openApiText } from '../dist/src/openapi/openapi.js';

const settings = new Settings(readConfig({}), 'nothing is signed while the document is made');
// No route is called, so no database is needed.
const app = await createApp({ settings, database: {}, clock: new Clock(), logger: makeLogger('fatal') });
const text = openApiText(app);
writeFileSync('openapi.json', text);
writeFileSync('web/api/schema.d.ts', astToString(await openapiTS(text)));
await app.close();
