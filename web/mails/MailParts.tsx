import { useQuery } from '@tanstack/react-query';
import { mailStateWords } from '../../src/words/mail-words.js';
import { useMay } from '../api/me.js';
import { Alert } from '../design/Alert.js';
import { Moment } from '../design/Day.js';
import { type Mood, Status } from '../design/Status.js';
import { Views } from '../design/Views.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { mailSettingsQuery, type Mail } from './mails.queries.js';
import { mailsTexts } from './mails.texts.js';

const moods: Record<string, Mood> = {
  waiting: 'info',
  sent: 'success',
  failed: 'danger',
  unclear: 'warning',
  bounced: 'danger',
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

/** Mails, and the addresses from which they come back, for who looks after these. */
export function MailViews() {
  const texts = useTexts(mailsTexts);
  const may = useMay();
  if (!may.everywhere('bounce.manage')) return null;
  return (
    <Views
      label={texts.views}
      views={[
        { label: texts.title, to: { to: '/mails' } },
        { label: texts.bounces, to: { to: '/mails/bounces' } },
      ]}
    />
  );
}

/** Whether what comes back is read, where mail leaves; for staff. */
export function MailboxNotice() {
  const texts = useTexts(mailsTexts);
  const may = useMay();
  const settings = useQuery(mailSettingsQuery);
  if (settings.data?.leaves !== true || !may.everywhere('bounce.manage')) return null;
  const { state, failingSince, reason } = settings.data.mailbox;
  if (state === 'off') return <p className="muted">{texts.mailboxOff}</p>;
  if (failingSince === null) return null;
  const words = texts.mailboxReasons[reason as keyof typeof texts.mailboxReasons] as string | undefined;
  return (
    <Alert mood="warning" title={texts.mailboxFails}>
      <p>
        {texts.mailboxFailsSince} <Moment moment={failingSince} />: {words ?? <code>{reason}</code>}.{' '}
        {texts.mailboxFailsDetail}
      </p>
    </Alert>
  );
}
