import pg from 'pg';

/** Where a test puts a function that hears of every statement; null otherwise. */
export interface StatementObserver {
  onStatement: ((text: string) => void) | null;
}

/**
 * A pg client that tells the observer of each statement it sends, also of those that TypeORM sends.
 * A class for the pool, because the first connection is made before anybody could listen to the pool.
 */
export function observedClient(observer: StatementObserver): typeof pg.Client {
  return class ObservedClient extends pg.Client {
    constructor(config?: string | pg.ClientConfig) {
      super(config);
      const send = this.query.bind(this) as (...args: unknown[]) => unknown;
      const observed = (...args: unknown[]): unknown => {
        observer.onStatement?.(textOf(args[0]));
        return send(...args);
      };
      this.query = observed as typeof this.query;
    }
  };
}

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement;
  return (statement as { text: string }).text;
}
