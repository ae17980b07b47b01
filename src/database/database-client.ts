import pg from 'pg';

/** Where a test puts a function that hears of every statement; null otherwise. */
export interface StatementObserver {
  onStatement: ((text: string, values: readonly unknown[]) => void) | null;
}

/**
 * So many texts are kept prepared; others are sent whole, as before. Filters and sort keys make more texts than any
 * screen asks for, and a stranger who tries them all must not fill the server's memory: every connection keeps them.
 */
const MOST_PREPARED = 1_000;

/** Names for statements' texts: the same name always stands for the same text. */
export class StatementNames {
  private readonly names = new Map<string, string>();

  of(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= MOST_PREPARED) return known;
    const name = `s${this.names.size + 1}`;
    this.names.set(text, name);
    return name;
  }
}

/**
 * A pg client that gives every statement with values a name, whoever sends it, so that PostgreSQL parses and plans it
 * once per connection (TypeORM sends none); and that tells the observer of each statement.
 * A class for the pool, because the first connection is made before anybody could listen to the pool.
 * @param names null where connections share one session, as the embedded engine's do: the second that prepares a name
 *   would fail there
 */
export function databaseClient(observer: StatementObserver, names: StatementNames | null): typeof pg.Client {
  return class DatabaseClient extends pg.Client {
    constructor(config?: string | pg.ClientConfig) {
      super(config);
      const send = this.query.bind(this) as (...args: unknown[]) => unknown;
      const query = (statement: unknown, values: unknown, ...rest: unknown[]): unknown => {
        if (typeof statement !== 'string') return send(statement, values, ...rest);
        const given = Array.isArray(values) ? values : [];
        observer.onStatement?.(statement, given);
        const name = given.length > 0 ? names?.of(statement) : undefined;
        if (name === undefined) return send(statement, values, ...rest);
        return send({ name, text: statement, values: given }, ...rest);
      };
      this.query = query as typeof this.query;
    }
  };
}
