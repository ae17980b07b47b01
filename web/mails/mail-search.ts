import { mailKindWords, mailStateWords } from '../../src/words/mail-words.js';
import { codeIn, textIn } from '../design/search-values.js';

/** What the address of the list asks for. */
export interface MailSearch {
  state?: keyof typeof mailStateWords;
  kind?: keyof typeof mailKindWords;
  meetingId?: string;
  q?: string;
}

export const mailSearch = ({ state, kind, meetingId, q }: Record<string, unknown>): MailSearch => ({
  state: codeIn(mailStateWords, state),
  kind: codeIn(mailKindWords, kind),
  meetingId: textIn(meetingId),
  q: textIn(q),
});

export const bounceSearch = ({ q }: Record<string, unknown>): { q?: string } => ({ q: textIn(q) });
