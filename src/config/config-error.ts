/** The environment cannot be used; the message lists every variable that is wrong and what it may be. */
export class ConfigError extends Error {
  /** @param problems one entry a variable: its name and what is possible, never the value of a secret */
  constructor(readonly problems: ReadonlyMap<string, string>) {
    const lines = [...problems].map(([variable, problem]) => `  ${variable} ${problem}`);
    super(`The configuration is wrong:\n${lines.join('\n')}`);
    this.name = 'ConfigError';
  }
}
