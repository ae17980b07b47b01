import './answering.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { answer, BY_LINK, linkApi } from '../api/client.js';
import { Alert } from '../design/Alert.js';
import { daysIn } from '../design/days.js';
import { Fact, Facts } from '../design/Facts.js';
import { Notices } from '../design/Notices.js';
import { Page } from '../design/Page.js';
import { Loaded } from '../design/Problem.js';
import { useLanguage, useTexts } from '../texts/texts.js';
import type { AnswerSheet } from './answer-draft.js';
import { AnswerForm } from './AnswerForm.js';
import { answeringTexts } from './answering.texts.js';

const sheetQuery = (link: string) => ({
  queryKey: [BY_LINK, 'answer link', link],
  queryFn: () => answer(linkApi.POST('/api/v1/answer-links/reading', { body: { link } })),
});

/**
 * An invitation, answered by somebody who did not sign in. The link's secret stands behind `#`, which browsers send to no
 * server; the API gets it in the body. Opening the page changes nothing.
 */
export function AnswerPage() {
  const texts = useTexts(answeringTexts);
  const client = useQueryClient();
  const link = useLocation({ select: ({ hash }) => hash });
  const sheet = useQuery({ ...sheetQuery(link), enabled: link !== '', retry: false });
  return (
    <main id="content" className="answering">
      <Page title={sheet.data?.title ?? texts.pageTitle}>
        {link === '' ? (
          <Alert mood="warning" title={texts.noLink}>
            {texts.noLinkDetail}
          </Alert>
        ) : (
          <Loaded query={sheet} rows={8}>
            {(found) => (
              <div className="stack" key={link}>
                <Invitation sheet={found} />
                <AnswerForm
                  sheet={found}
                  link={link}
                  onAnswered={(now) => client.setQueryData(sheetQuery(link).queryKey, now)}
                  onRefused={() => client.invalidateQueries({ queryKey: sheetQuery(link).queryKey })}
                />
              </div>
            )}
          </Loaded>
        )}
      </Page>
      <Notices />
    </main>
  );
}

function Invitation({ sheet }: { sheet: AnswerSheet }) {
  const texts = useTexts(answeringTexts);
  const language = useLanguage();
  const { plannedStart, plannedEnd, timeZone, location, joinUrl, agenda, answerBy } = sheet;
  const days = daysIn(language, timeZone);
  const when = days.span(plannedStart, plannedEnd);
  return (
    <>
      <p className="kern-body">
        {texts.greeting(sheet.name)}
        <br />
        {texts.invites(`${sheet.groupName[language]}, ${sheet.allianceName}`)}
      </p>
      <Facts>
        <Fact name={texts.when}>
          {when}
          {timeZone !== 'Europe/Berlin' && ` (${timeZone})`}
        </Fact>
        <Fact name={texts.where}>{location}</Fact>
        <Fact name={texts.online}>
          {joinUrl !== null && (
            <a className="kern-link" href={joinUrl} rel="noreferrer">
              {joinUrl}
            </a>
          )}
        </Fact>
        <Fact name={texts.answerBy}>{answerBy !== null && days.day(answerBy)}</Fact>
      </Facts>
      {agenda.length > 0 && (
        <section aria-labelledby="agenda">
          <h2 id="agenda" className="kern-heading-small">
            {texts.agenda}
          </h2>
          <ol>
            {agenda.map(({ title, durationMinutes }, nth) => (
              <li key={nth}>
                {title}
                {durationMinutes !== null && (
                  <span className="muted"> ({texts.minutes(durationMinutes)})</span>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
