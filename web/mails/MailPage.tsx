import '../design/records.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { mailKindWords } from '../../src/words/mail-words.js';
import type { Schema } from '../api/client.js';
import { useMay } from '../api/me.js';
import { Alert } from '../design/Alert.js';
import { Button } from '../design/Button.js';
import { Moment } from '../design/Day.js';
import { Fact, Facts } from '../design/Facts.js';
import { notify } from '../design/Notices.js';
import { OnlyWith } from '../design/OnlyWith.js';
import { Page } from '../design/Page.js';
import { Loaded, Problem } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { MailStatus, StaysHere } from './MailParts.js';
import { mailQuery, sendAgain } from './mails.queries.js';
import { mailsTexts } from './mails.texts.js';

const route = getRouteApi('/shell/mails/$id');

/** One mail as who gets it reads it, and what became of it. */
export function MailPage() {
  const texts = useTexts(mailsTexts);
  return (
    <OnlyWith permission="mail.read" title={texts.title}>
      <OneMail />
    </OnlyWith>
  );
}

function OneMail() {
  const { id } = route.useParams();
  const texts = useTexts(mailsTexts);
  const query = useQuery(mailQuery(id));
  return (
    <Page
      title={query.data?.subject ?? texts.title}
      crumbs={[{ label: texts.title, to: { to: '/mails' } }]}
      intro={query.data && <MailStatus state={query.data.state} />}
    >
      <Loaded query={query} rows={8}>
        {(mail) => <Content mail={mail} key={mail.id} />}
      </Loaded>
    </Page>
  );
}

function Content({ mail }: { mail: Schema<'WholeMailResponse'> }) {
  const texts = useTexts(mailsTexts);
  const word = useWord();
  const may = useMay();
  const isInDoubt = ['failed', 'unclear', 'bounced'].includes(mail.state) && !mail.addressBouncedAt;
  return (
    <div className="stack">
      {mail.state === 'kept' && <StaysHere />}
      {mail.addressBouncedAt && (
        <Alert mood="warning" title={texts.addressBounces}>
          <p>
            {texts.addressBouncesDetail}{' '}
            <Link to="/mails/bounces" search={{ q: mail.toAddress?.toLowerCase() }} className="kern-link">
              {texts.bounces}
            </Link>
          </p>
        </Alert>
      )}
      <Facts>
        <Fact name={texts.to}>
          {mail.toName} {mail.toAddress && `<${mail.toAddress}>`}
        </Fact>
        <Fact name={texts.from}>{mail.senderName}</Fact>
        {mail.replyTo && <Fact name={texts.replyTo}>{mail.replyTo}</Fact>}
        <Fact name={texts.kind}>{word(mailKindWords, mail.kind)}</Fact>
        {mail.meetingId && (
          <Fact name={texts.meeting}>
            <Link to="/meetings/$meetingId" params={{ meetingId: mail.meetingId }} className="kern-link">
              {texts.toMeeting}
            </Link>
          </Fact>
        )}
        <Fact name={texts.made}>
          <Moment moment={mail.createdAt} />
        </Fact>
        {mail.sentAt && (
          <Fact name={texts.sent}>
            <Moment moment={mail.sentAt} />
          </Fact>
        )}
        {mail.reason && (
          <Fact name={texts.reason}>
            <Reason code={mail.reason} />
          </Fact>
        )}
        {mail.tries > 0 && <Fact name={texts.tries}>{mail.tries}</Fact>}
      </Facts>
      {isInDoubt && may.everywhere('mail.send') && mail.text && <SendAgain mail={mail} />}
      {!mail.text ? (
        <p className="muted">{texts.textsDeleted}</p>
      ) : (
        <section aria-labelledby="mail-text">
          <h2 id="mail-text" className="kern-heading-small">
            {texts.text}
          </h2>
          <div className="mail-text" lang={mail.language}>
            {mail.text}
          </div>
        </section>
      )}
      {mail.attachmentName && (
        <p>
          {texts.attachment}: {mail.attachmentName}
        </p>
      )}
      {mail.calendar && (
        <details>
          <summary>{texts.calendar}</summary>
          <p className="muted">{texts.calendarDetail}</p>
          <pre className="mail-calendar">{mail.calendar}</pre>
        </details>
      )}
    </div>
  );
}

/** In words where there are any, with the code that a mail server's maker asks for. */
function Reason({ code }: { code: string }) {
  const { reasons } = useTexts(mailsTexts);
  const words = reasons[code as keyof typeof reasons] as string | undefined;
  return words === undefined ? (
    <code>{code}</code>
  ) : (
    <>
      {words} <span className="muted">({code})</span>
    </>
  );
}

function SendAgain({ mail }: { mail: Schema<'WholeMailResponse'> }) {
  const texts = useTexts(mailsTexts);
  const client = useQueryClient();
  const again = useMutation({
    mutationFn: () => sendAgain(mail.id),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['mails'] });
      notify(texts.willBeSent);
    },
  });
  return (
    <div className="stack">
      {again.error !== null && <Problem error={again.error} />}
      {mail.state === 'unclear' && <p>{texts.againDetail}</p>}
      <div className="row">
        <Button
          busy={again.isPending}
          onClick={() => {
            if (!again.isPending) again.mutate();
          }}
        >
          {texts.again}
        </Button>
      </div>
    </div>
  );
}
