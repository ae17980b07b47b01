declare module 'hyphen/de/index.js' {
  const hyphen: {
    /** The text with hyphenChar wherever a German word may be divided. */
    hyphenateSync(text: string, options?: { hyphenChar?: string }): string;
  };
  export = hyphen;
}
