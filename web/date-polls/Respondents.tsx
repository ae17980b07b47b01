import { useState } from 'react';
import { dateAnswerWords } from '../../src/words/date-poll-words.js';
import { Button } from '../design/Button.js';
import { type Column, DataTable } from '../design/DataTable.js';
import type { Days } from '../design/days.js';
import { Icon, type IconName } from '../design/Icon.js';
import { Empty } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { AddRespondent } from './AddRespondent.js';
import { saidIn } from './DateAnswers.js';
import type { DatePoll, Respondent, Said } from './date-polls.query.js';
import { datePollsTexts } from './date-polls.texts.js';
import {
  type Made,
  MadeLink,
  type Opened,
  RespondentActions,
  RespondentDialog,
} from './RespondentActions.js';

const icons: Record<Said, IconName> = { yes: 'check', if_need_be: 'help', no: 'close' };

/** Who is asked, and what each says of each date; for who runs the group. */
export function Respondents({
  poll,
  respondents,
  days,
}: {
  poll: DatePoll;
  respondents: readonly Respondent[];
  days: Days;
}) {
  const texts = useTexts(datePollsTexts);
  const [isAdding, setAdding] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  // One after the other, and not before what is open is done with.
  const [made, setMade] = useState<readonly Made[]>([]);
  const isBusy = opened !== null || isAdding;
  const isOpen = poll.state === 'open';
  return (
    <section>
      <div className="section-head">
        <h2 className="kern-heading-medium">{texts.asked}</h2>
        {isOpen && (
          <Button icon="add" onClick={() => setAdding(true)}>
            {texts.addOne}
          </Button>
        )}
      </div>
      {respondents.length === 0 ? (
        <Empty title={texts.nobodyAsked}>{isOpen && <p>{texts.nobodyAskedDetail}</p>}</Empty>
      ) : (
        <div className="who-said-what">
          <Answers
            poll={poll}
            respondents={respondents}
            days={days}
            onOpen={setOpened}
            onMade={(one) => setMade((all) => [...all, one])}
          />
        </div>
      )}
      {isAdding && <AddRespondent poll={poll} onClose={() => setAdding(false)} />}
      {opened !== null && (
        <RespondentDialog
          opened={opened}
          poll={poll}
          respondents={respondents}
          days={days}
          onClose={() => setOpened(null)}
        />
      )}
      {made[0] !== undefined && !isBusy && (
        <MadeLink key={made[0].link} made={made[0]} onClose={() => setMade((all) => all.slice(1))} />
      )}
    </section>
  );
}

function Answers({
  poll,
  respondents,
  days,
  onOpen,
  onMade,
}: {
  poll: DatePoll;
  respondents: readonly Respondent[];
  days: Days;
  onOpen: (opened: Opened) => void;
  onMade: (made: Made) => void;
}) {
  const texts = useTexts(datePollsTexts);
  const columns: Column<Respondent>[] = [
    {
      key: 'name',
      head: texts.name,
      cell: ({ name, isReached, note, answeredAt }) => (
        <>
          {name}
          {answeredAt === null && <div className="muted">{texts.notAnswered}</div>}
          {!isReached && <div className="muted">{texts.notReached}</div>}
          {note !== null && <div className="muted">„{note}“</div>}
        </>
      ),
    },
    ...poll.options.map(({ id, plannedStart }) => ({
      key: id,
      head: days.moment(plannedStart),
      cell: ({ answers, answeredAt }: Respondent) =>
        answeredAt !== null && <OneAnswer said={saidIn(answers)[id]} />,
    })),
  ];
  if (poll.state === 'open')
    columns.push({
      key: 'actions',
      head: '',
      cell: (respondent) => <RespondentActions respondent={respondent} onOpen={onOpen} onMade={onMade} />,
    });
  return <DataTable caption={texts.askedCaption} columns={columns} rows={respondents} />;
}

function OneAnswer({ said }: { said: Said | undefined }) {
  const texts = useTexts(datePollsTexts);
  const word = useWord();
  if (said === undefined) return <span className="muted">{texts.noAnswer}</span>;
  return (
    <span className="date-said">
      <Icon name={icons[said]} /> {word(dateAnswerWords, said)}
    </span>
  );
}
