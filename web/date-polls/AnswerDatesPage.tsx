import './date-polls.css';
import { useEffect, useRef } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { dateAnswerWords } from '../../src/words/date-poll-words.js';
import { answer, BY_LINK, linkApi, type Schema } from '../api/client.js';
import { Alert } from '../design/Alert.js';
import { daysIn } from '../design/days.js';
import { Fact, Facts } from '../design/Facts.js';
import { Notices } from '../design/Notices.js';
import { Page } from '../design/Page.js';
import { Loaded } from '../design/Problem.js';
import { useLanguage, useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { AnswerDatesForm, type Given } from './AnswerDatesForm.js';
import { answerDatesTexts } from './answer-dates.texts.js';
import { datePollsTexts } from './date-polls.texts.js';
import { Ended } from './Ended.js';

type Sheet = Schema<'DatePollSheet'>;

const sheetQuery = (link: string) => ({
  queryKey: [BY_LINK, 'date poll link', link],
  queryFn: () => answer(linkApi.POST('/api/v1/date-poll-links/reading', { body: { link } })),
});

/**
 * A date poll, answered by somebody who did not sign in. The link's secret stands behind `#`, which browsers send to no
 * server; the API gets it in the body. Opening the page changes nothing.
 */
export function AnswerDatesPage() {
  const texts = useTexts(answerDatesTexts);
  const link = useLocation({ select: ({ hash }) => hash });
  const sheet = useQuery({ ...sheetQuery(link), enabled: link !== '', retry: false });
  return (
    <main id="content" className="dates-by-link">
      <Page title={sheet.data?.title ?? texts.pageTitle}>
        {link === '' ? (
          <Alert mood="warning" title={texts.noLink}>
            {texts.noLinkDetail}
          </Alert>
        ) : (
          <Loaded query={sheet} rows={8}>
            {(found) => <Asked key={link} sheet={found} link={link} />}
          </Loaded>
        )}
      </Page>
      <Notices />
    </main>
  );
}

function Asked({ sheet, link }: { sheet: Sheet; link: string }) {
  const texts = useTexts(answerDatesTexts);
  const poll = useTexts(datePollsTexts);
  const language = useLanguage();
  const client = useQueryClient();
  const { name, groupName, allianceName, location, message, answerBy, state, timeZone } = sheet;
  const days = daysIn(language, timeZone);
  const sending = useMutation({
    mutationFn: ({ given }: { given: Given; from: Sheet }) =>
      answer(linkApi.POST('/api/v1/date-poll-links/answers', { body: { link, ...given } })),
    onSuccess: (now) => client.setQueryData(sheetQuery(link).queryKey, now),
    // It may be over meanwhile: then the page says which date it is.
    onError: () => void client.invalidateQueries({ queryKey: sheetQuery(link).queryKey }),
  });
  return (
    <div className="stack">
      <p className="kern-body">
        {texts.greeting(name)}
        <br />
        {texts.asks(`${groupName[language]}, ${allianceName}`)}
      </p>
      <Ended poll={sheet} days={days} />
      {message !== null && <p className="kern-body dates-message">{message}</p>}
      <Facts>
        <Fact name={poll.where}>{location}</Fact>
        <Fact name={poll.answerBy}>{state === 'open' && days.day(answerBy)}</Fact>
      </Facts>
      {timeZone !== 'Europe/Berlin' && <p className="muted">{texts.elsewhere(timeZone)}</p>}
      <Answered sheet={sheet} at={sending.isSuccess ? sending.submittedAt : null} />
      {state === 'open' && (
        <AnswerDatesForm
          options={sheet.options}
          answered={sheet}
          days={days}
          sending={sending}
          label={texts.pageTitle}
          send={poll.send}
        />
      )}
    </div>
  );
}

/** What was answered so far; right after the answer, that it has arrived. */
function Answered({ sheet, at }: { sheet: Sheet; at: number | null }) {
  const texts = useTexts(answerDatesTexts);
  const word = useWord();
  const days = daysIn(useLanguage(), sheet.timeZone);
  const thanks = useRef<HTMLDivElement>(null);
  // The button that was pressed stands below, out of sight of it on a phone.
  useEffect(() => thanks.current?.focus(), [at]);
  const said = sheet.options
    .flatMap(({ id, plannedStart }) => {
      const given = sheet.answers.find(({ optionId }) => optionId === id);
      return given === undefined
        ? []
        : [`${days.moment(plannedStart)}: ${word(dateAnswerWords, given.answer)}`];
    })
    .join('; ');
  const what = said !== '' && <p>{texts.said(said)}</p>;
  if (at === null) return what;
  return (
    <Alert mood="success" title={texts.thanks} ref={thanks}>
      {what}
      <p>{texts.thanksDetail}</p>
    </Alert>
  );
}
