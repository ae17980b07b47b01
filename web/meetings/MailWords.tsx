import '../design/records.css';
import type { Schema } from '../api/client.js';
import { useTexts } from '../texts/texts.js';
import { stepsTexts } from './steps.texts.js';

export type MailOf = Schema<'InvitationResponse'>;

/** What a mail says, and whom it reaches. */
export function MailWords({ mail: { subject, text, recipients, withoutAddress } }: { mail: MailOf }) {
  const texts = useTexts(stepsTexts);
  return (
    <>
      <dl className="mail">
        <dt>{texts.subject}</dt>
        <dd>{subject}</dd>
        <dt>{texts.recipients(recipients.length)}</dt>
        <dd className="muted">{recipients.map(({ name }) => name).join(', ')}</dd>
        <dt>{texts.text}</dt>
        <dd className="mail-text">{text}</dd>
      </dl>
      {withoutAddress.length > 0 && (
        <p>
          {texts.withoutAddress} {withoutAddress.map(({ name }) => name).join(', ')}
        </p>
      )}
    </>
  );
}
