import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { Reads } from './access/reads.js';
import { Writes } from './audit/writes.js';
import { Clock } from './common/clock.js';
import { Pages } from './database/page.js';
import { Settings } from './config/settings.js';
import { Database } from './database/database.js';
import { Lists } from './exports/lists.js';
import { letterKinds } from './letter-kinds.js';
import { LetterKinds } from './mail/letter-kind.js';
import { recordKinds } from './record-kinds.js';
import { Records } from './records/records.js';

/** What an application is made of before its features: made by main, the CLI or a test. */
export interface Parts {
  settings: Settings;
  database: Database;
  clock: Clock;
  logger: Logger;
}

/** Gives every feature the clock, the database, reading and writing. */
@Global()
@Module({})
export class PartsModule {
  static of({ settings, database, clock }: Parts): DynamicModule {
    const provided = [Settings, Database, Clock, Pages, Reads, Writes, Records, LetterKinds, Lists];
    return {
      module: PartsModule,
      providers: [
        { provide: Settings, useValue: settings },
        { provide: Database, useValue: database },
        { provide: Clock, useValue: clock },
        { provide: Pages, useValue: new Pages(settings.secret) },
        { provide: Records, useValue: new Records(recordKinds) },
        { provide: LetterKinds, useValue: new LetterKinds(letterKinds) },
        Reads,
        Writes,
        Lists,
      ],
      exports: provided,
    };
  }
}
