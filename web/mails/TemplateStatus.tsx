import { mailTemplateStateWords } from '../../src/words/mail-template-words.js';
import { type Mood, Status } from '../design/Status.js';
import { useWord } from '../texts/words.js';
import type { MailTemplate } from './mail-templates.queries.js';

const moods: Record<MailTemplate['state'], Mood> = {
  default: 'neutral',
  changed: 'info',
  outdated: 'warning',
};

/** Which text of a letter counts. */
export function TemplateStatus({ state }: { state: MailTemplate['state'] }) {
  const word = useWord();
  return <Status mood={moods[state]}>{word(mailTemplateStateWords, state)}</Status>;
}
