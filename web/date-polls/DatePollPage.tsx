import './date-polls.css';
import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answer, api, ifMatch } from '../api/client.js';
import { Button, ButtonLink } from '../design/Button.js';
import { Day } from '../design/Day.js';
import { daysIn } from '../design/days.js';
import { Fact, Facts } from '../design/Facts.js';
import { LoadedPage } from '../design/LoadedPage.js';
import { notify } from '../design/Notices.js';
import { Page } from '../design/Page.js';
import { useLanguage, useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { AnswerDatesForm, type Given } from './AnswerDatesForm.js';
import { type DatePoll, datePollQuery, forgetPolls, type Respondent } from './date-polls.query.js';
import { datePollsTexts } from './date-polls.texts.js';
import { Ended } from './Ended.js';
import { OptionTable } from './OptionTable.js';
import { PollState } from './PollState.js';
import { Respondents } from './Respondents.js';
import { WithdrawDialog } from './WithdrawDialog.js';

const route = getRouteApi('/shell/date-polls/$id');

/** One poll: how its dates stand, one's own answer and, for who runs the group, who said what. */
export function DatePollPage() {
  const texts = useTexts(datePollsTexts);
  const { id } = route.useParams();
  const query = useQuery(datePollQuery(id));
  return (
    <LoadedPage query={query} title={texts.one} crumbs={[{ label: texts.polls, to: { to: '/date-polls' } }]}>
      {(poll) => <Whole key={id} poll={poll} />}
    </LoadedPage>
  );
}

function Whole({ poll }: { poll: DatePoll }) {
  const texts = useTexts(datePollsTexts);
  const nameOf = useLocalName();
  const days = daysIn(useLanguage(), poll.timeZone);
  const [isWithdrawing, setWithdrawing] = useState(false);
  const { title, state, steeringGroup, location, message, answerBy, answered, asked, own, openSteps } = poll;
  // Whoever has not answered yet does that first.
  const isAnswered = own?.answeredAt !== null;
  const ownAnswer = state === 'open' && own !== null && <OwnAnswer key="own" poll={poll} own={own} />;
  const dates = (
    <section key="dates">
      <h2 className="kern-heading-medium">{texts.dates}</h2>
      <OptionTable poll={poll} days={days} />
    </section>
  );
  return (
    <Page
      title={title}
      intro={<PollState state={state} />}
      crumbs={[{ label: texts.polls, to: { to: '/date-polls' } }]}
      action={
        openSteps.includes('withdrawal') && (
          <Button onClick={() => setWithdrawing(true)}>{texts.withdraw}</Button>
        )
      }
    >
      <div className="date-poll">
        <Ended poll={poll} days={days}>
          {poll.meetingId === null ? undefined : (
            <ButtonLink
              to={
                poll.respondents === undefined
                  ? { to: '/meetings/$meetingId', params: { meetingId: poll.meetingId } }
                  : { to: '/meetings/$meetingId/plan', params: { meetingId: poll.meetingId } }
              }
            >
              {poll.respondents === undefined ? texts.toSeeMeeting : texts.toMeeting}
            </ButtonLink>
          )}
        </Ended>
        <Facts>
          <Fact name={texts.group}>{nameOf(steeringGroup.name)}</Fact>
          <Fact name={texts.where}>{location}</Fact>
          <Fact name={texts.message}>
            {message !== null && <span className="dates-message">{message}</span>}
          </Fact>
          <Fact name={texts.answerBy}>
            <Day day={answerBy} />
          </Fact>
          <Fact name={texts.answers}>{texts.ofAsked(answered, asked)}</Fact>
        </Facts>
        {isAnswered ? [dates, ownAnswer] : [ownAnswer, dates]}
        {poll.respondents !== undefined && (
          <Respondents poll={poll} respondents={poll.respondents} days={days} />
        )}
      </div>
      {isWithdrawing && <WithdrawDialog poll={poll} onClose={() => setWithdrawing(false)} />}
    </Page>
  );
}

function OwnAnswer({ poll, own }: { poll: DatePoll; own: Respondent }) {
  const texts = useTexts(datePollsTexts);
  const client = useQueryClient();
  const days = daysIn(useLanguage(), poll.timeZone);
  const sending = useMutation({
    mutationFn: ({ given: body, from }: { given: Given; from: Respondent }) => {
      const params = { path: { id: own.id }, header: ifMatch(from) };
      return answer(api.PATCH('/api/v1/date-poll-respondents/{id}', { params, body }));
    },
    onSuccess: () => notify(texts.sent),
    onSettled: () => forgetPolls(client),
  });
  return (
    <section className="narrow">
      <h2 className="kern-heading-medium">{texts.own}</h2>
      <AnswerDatesForm
        options={poll.options}
        answered={own}
        days={days}
        sending={sending}
        label={texts.own}
        send={texts.send}
      />
    </section>
  );
}
