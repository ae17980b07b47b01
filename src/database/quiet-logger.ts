import type { Logger } from 'typeorm';

/**
 * TypeORM says nothing: what fails is thrown, and told once by whoever catches it. Its own logger, though
 * turned off, still prints failed migrations as text among the lines of the structured log.
 */
export class QuietLogger implements Logger {
  logQuery(): void {}
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
