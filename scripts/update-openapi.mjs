// Writes openapi.json from the built application; a test says when the two differ.
import { writeFileSync } from 'node:fs';
import { createApp } from '../dist/src/app.js';
import { Clock } from '../dist/src/common/clock.js';
import { makeLogger } from '../dist/src/common/logger.js';
import { readConfig } from '../dist/src/config/config.js';
import { Settings } from '../dist/src/config/settings.js';
import { openApiText } from '../dist/src/openapi/openapi.js';

const settings = new Settings(readConfig({}), 'nothing is signed while the document is made');
// No route is called, so no database is needed.
const app = await createApp({ settings, database: {}, clock: new Clock(), logger: makeLogger('fatal') });
writeFileSync('openapi.json', openApiText(app));
await app.close();
