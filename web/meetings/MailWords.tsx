import '../design/records.css';
import type { Schema } from '../api/client.js';
import { useTexts } from '../texts/texts.js';
import { stepsTexts } from './steps.texts.js';

export type MailOf = Schema<'InvitationResponse'>;

/**
 * What a mail says, and whom it reaches, as far as one may read addresses.
 * @param isCounted it goes out by itself, and whom it reaches is said elsewhere
 */
export function MailWords({
  mail: { subject, text, recipients, withoutAddress },
  isCounted = false,
}: {
  mail: MailOf;
  isCounted?: boolean;
}) {
  const texts = useTexts(stepsTexts);
  return (
    <>
      <dl className="mail">
        <dt>{texts.subject}</dt>
        <dd>{subject}</dd>
        {!isCounted && (
          <>
            <dt>{texts.recipients(recipients.length)}</dt>
            <dd className="muted">{recipients.map(({ name }) => name).join(', ')}</dd>
          </>
        )}
        <dt>{texts.text}</dt>
        <dd className="mail-text">{text}</dd>
      </dl>
      {!isCounted && withoutAddress.length > 0 && (
        <p>
          {texts.withoutAddress} {withoutAddress.map(({ name }) => name).join(', ')}
        </p>
      )}
    </>
  );
}
