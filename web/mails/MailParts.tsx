import { useQuery } from '@tanstack/react-query';
import { mailStateWords } from '../../src/words/mail-words.js';
import { Alert } from '../design/Alert.js';
import { type Mood, Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { mailSettingsQuery, type Mail } from './mails.queries.js';
import { mailsTexts } from './mails.texts.js';

const moods: Record<string, Mood> = {
  waiting: 'info',
  sent: 'success',
  failed: 'danger',
  unclear: 'warning',
};

export function MailStatus({ state }: { state: Mail['state'] }) {
  const word = useWord();
  return <Status mood={moods[state] ?? 'neutral'}>{word(mailStateWords, state)}</Status>;
}

/** Said wherever somebody might believe that mail goes out. */
export function StaysHere() {
  const texts = useTexts(mailsTexts);
  const settings = useQuery(mailSettingsQuery);
  if (settings.data?.leaves !== false) return null;
  return (
    <Alert mood="info" title={texts.staysHere}>
      <p>{texts.staysHereDetail}</p>
    </Alert>
  );
}
