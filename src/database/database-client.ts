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

/** As TypeORM says it. */
const BEGIN = 'START TRANSACTION';
const UNDO = 'ROLLBACK';

/**
 * A pg client that gives every statement with values a name, whoever sends it, so that PostgreSQL parses and plans it
 * once per connection (TypeORM sends none); and that tells the observer of each statement.
 * On a server, statements that do not wait for each other leave together: what is sent in one turn of the event loop, and
 * BEGIN with the statement that follows. PostgreSQL runs them in their order. Where one fails, so do those that left
 * with it, for its reason.
 * A class for the pool, because the first connection is made before anybody could listen to the pool.
 * @param names null where connections share one session, as the embedded engine's do: the second that prepares a name
 *   would fail there
 */
export function databaseClient(observer: StatementObserver, names: StatementNames | null): typeof pg.Client {
  return class DatabaseClient extends pg.Client {
    /** The answer to the last statement, while it is awaited. */
    private awaited: Promise<unknown> | null = null;
    /** Why no statement is taken: it would run outside of the transaction that its sender believes in. */
    private refusal: Error | null = null;

    constructor(config?: string | pg.ClientConfig) {
      super(config);
      const send = this.query.bind(this) as (...args: unknown[]) => unknown;
      const query = (statement: unknown, values: unknown, ...rest: unknown[]): unknown => {
        if (typeof statement !== 'string') return send(statement, values, ...rest);
        const given = Array.isArray(values) ? values : [];
        observer.onStatement?.(statement, given);
        if (this.refusal !== null && statement !== UNDO) return Promise.reject(this.refusal);
        if (names === null)
          return this.watch(
            statement,
            this.oneByOne(() => send(statement, values, ...rest)),
          );
        this.gather();
        const name = given.length > 0 ? names.of(statement) : undefined;
        const sent =
          name === undefined
            ? send(statement, values, ...rest)
            : send({ name, text: statement, values: given }, ...rest);
        const answer = this.watch(statement, this.inOrder(statement, sent));
        return statement === BEGIN ? Promise.resolve({ command: BEGIN, rows: [], rowCount: 0 }) : answer;
      };
      this.query = query as typeof this.query;
    }

    /** Refuses statements after a BEGIN that failed, until that is undone, and while a transaction is being undone. */
    private watch(statement: string, answer: unknown): unknown {
      if (statement === BEGIN) (answer as Promise<unknown>).catch((error: Error) => (this.refusal = error));
      if (statement !== UNDO) return answer;
      this.refusal = new Error('This transaction is being undone: nothing more can be done in it');
      // Whoever waited for a statement before may hear of it in the same turn, and want to go on: the sender, who then
      // gives the connection to the next, is told in the turn after.
      const nextTurn = () => new Promise<void>((done) => setImmediate(done));
      return (answer as Promise<unknown>).finally(async () => {
        await nextTurn();
        this.refusal = null;
      });
    }

    /** Holds back what is sent until this turn of the event loop ends. */
    private gather(): void {
      const { stream } = this.connection;
      stream.cork();
      process.nextTick(() => stream.uncork());
    }

    /** The answer, after the one before. */
    private inOrder(statement: string, answer: unknown): unknown {
      // Given to a callback instead, by the pool, which waits for each.
      if (!(answer instanceof Promise)) return answer;
      const before = statement === UNDO ? null : this.awaited;
      if (before === null) return this.awaiting(answer);
      answer.catch(() => {}); // said by the one before
      return this.awaiting(before.then(() => answer as Promise<unknown>));
    }

    /** The answer to what is sent when the one before is there. */
    private oneByOne(send: () => unknown): unknown {
      const answer = this.awaited === null ? send() : this.awaited.then(send, send);
      return answer instanceof Promise ? this.awaiting(answer) : answer;
    }

    private awaiting(answer: Promise<unknown>): Promise<unknown> {
      this.awaited = answer;
      const settled = () => {
        if (this.awaited === answer) this.awaited = null;
      };
      answer.then(settled, settled);
      return answer;
    }
  };
}
