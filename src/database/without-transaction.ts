/** Statements that begin and end a transaction, without that: for one that is under way. */
export function withoutTransaction(text: string): string {
  return text.replace(/\bBEGIN;/, '').replace(/\bCOMMIT;/, '');
}
