/** The data files cannot be used; the message names every mistake with its file and line. */
export class DemoDataError extends Error {
  constructor(readonly mistakes: readonly string[]) {
    super(`The demo's data (src/demo/data) is wrong:\n${mistakes.map((one) => `  ${one}`).join('\n')}`);
    this.name = 'DemoDataError';
  }
}
