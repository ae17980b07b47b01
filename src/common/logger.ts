import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** Structured JSON logs on standard output; nothing personal, no secrets, no addresses with their parameters. */
export function makeLogger(level: string): Logger {
  // One write for several lines, which cost more than they do: within a tenth of a second, and when the process exits.
  const output = pino.destination({ sync: false, minLength: 4096, periodicFlush: 100 });
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    output,
  );
}

/** What may be said of an error: its kind and where it arose. Messages of the database quote values, so they stay out. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const cause = 'driverError' in error && error.driverError instanceof Error ? error.driverError : error;
  const fromDatabase = 'severity' in cause;
  const { code, constraint, table, routine } = cause as unknown as Record<string, unknown>;
  return {
    error: error.name,
    ...(fromDatabase
      ? { sqlState: code, constraint, table, routine }
      : { message: error.message.slice(0, 500) }),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .slice(0, 12)
      .map((line) => line.trim()),
  };
}

/** Nest's own messages through the same log. */
export function nestLogger(logger: Logger): LoggerService {
  const at =
    (level: 'info' | 'warn' | 'error' | 'debug' | 'trace') =>
    (message: unknown, ...rest: unknown[]) =>
      logger[level](
        { context: rest.at(-1) },
        typeof message === 'string' ? message : (describeError(message).error as string),
      );
  return { log: at('debug'), error: at('error'), warn: at('warn'), debug: at('trace'), verbose: at('trace') };
}
