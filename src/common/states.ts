/** States that mean one thing together: asked in TypeScript and in SQL from the same list. */
class StateSet<State extends string> {
  constructor(readonly states: readonly State[]) {}

  /** Whether the state is one of them. */
  has(state: string | null | undefined): state is State {
    return this.states.some((one) => one === state);
  }

  /** SQL condition that the column holds one of them. */
  in(column: string): string {
    return this.states.length === 1 ? `${column} = ${this.sql}` : `${column} IN (${this.sql})`;
  }

  /** SQL condition that the column holds none of them. */
  notIn(column: string): string {
    return this.states.length === 1 ? `${column} <> ${this.sql}` : `${column} NOT IN (${this.sql})`;
  }

  /** The states as SQL, the one or several separated by commas. */
  get sql(): string {
    return this.states.map((state) => `'${state}'`).join(', ');
  }
}

/** Names sets of states of one kind: a misspelt one does not compile. */
export const statesOf =
  <State extends string>() =>
  <Some extends State>(...states: readonly [Some, ...Some[]]) =>
    new StateSet<Some>(states);
