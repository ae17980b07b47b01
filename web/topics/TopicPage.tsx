import './topics.css';
import { type ReactNode, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMay } from '../api/me.js';
import { Button } from '../design/Button.js';
import { Day } from '../design/Day.js';
import { useDays } from '../design/days.js';
import { Fact, Facts } from '../design/Facts.js';
import { Page } from '../design/Page.js';
import { Loaded } from '../design/Problem.js';
import { Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { EditTopic } from './EditTopic.js';
import { TopicHistory } from './TopicHistory.js';
import { Carried, TopicStatus } from './TopicParts.js';
import { type Topic, topicQuery } from './topics.queries.js';
import { topicTexts } from './topics.texts.js';
import { TransferDialog } from './TransferDialog.js';
import { useTopicChange } from './useTopicChange.js';

const route = getRouteApi('/shell/topics/$id');

/** One topic: what it is about, how long it has been open, and where it came up. */
export function TopicPage() {
  const { id } = route.useParams();
  const texts = useTexts(topicTexts);
  const localName = useLocalName();
  const query = useQuery(topicQuery(id));
  const group = query.data?.steeringGroup;
  return (
    <Page
      title={query.data?.title ?? texts.topic}
      crumbs={[
        { label: texts.title, to: { to: '/topics' } },
        ...(group === undefined
          ? []
          : [
              {
                label: localName(group.name),
                to: { to: '/topics', search: { steeringGroup: group.slug } } as const,
              },
            ]),
      ]}
      intro={query.data && <TopicStatus state={query.data.state} />}
    >
      <Loaded query={query} rows={6}>
        {(topic) => <Content topic={topic} key={topic.id} />}
      </Loaded>
    </Page>
  );
}

function Content({ topic }: { topic: Topic }) {
  const texts = useTexts(topicTexts);
  const may = useMay();
  const [isEdited, setIsEdited] = useState(false);
  const runsIt = may.inGroup('topic.write', topic.steeringGroupId);
  const close = () => {
    setIsEdited(false);
    document.querySelector<HTMLElement>('h1')?.focus();
  };
  return (
    <div className="columns">
      <div className="stack">
        {isEdited ? (
          <EditTopic topic={topic} onClose={close} />
        ) : (
          <>
            {topic.description != null && <p className="topic-description">{topic.description}</p>}
            <TopicFacts topic={topic} />
            <Steps topic={topic}>
              {runsIt && (
                <Button icon="edit" onClick={() => setIsEdited(true)}>
                  {texts.edit}
                </Button>
              )}
            </Steps>
          </>
        )}
      </div>
      <TopicHistory id={topic.id} />
    </div>
  );
}

/** What the API says is open; what it holds against a transfer is told when it is tried. */
function Steps({ topic, children }: { topic: Topic; children: ReactNode }) {
  const texts = useTexts(topicTexts);
  const { change, isChanging } = useTopicChange(topic);
  const [transfers, setTransfers] = useState(false);
  const opens = (step: Topic['openSteps'][number]) => topic.openSteps.includes(step);
  return (
    <div className="row steps no-print">
      {opens('closed') && (
        <Button icon="check" busy={isChanging} onClick={() => change({ state: 'closed' }, { state: 'open' })}>
          {texts.close}
        </Button>
      )}
      {opens('open') && (
        <Button busy={isChanging} onClick={() => change({ state: 'open' }, { state: 'closed' })}>
          {texts.reopen}
        </Button>
      )}
      {/* Of a recurring topic that is open: the same right as closing it. */}
      {topic.isRecurring && opens('closed') && (
        <Button
          busy={isChanging}
          onClick={() => change({ leaveOutOnce: !topic.leaveOutOnce }, { leaveOutOnce: topic.leaveOutOnce })}
        >
          {topic.leaveOutOnce ? texts.bringBack : texts.leaveOut}
        </Button>
      )}
      {opens('transfer') && <Button onClick={() => setTransfers(true)}>{texts.transfer}</Button>}
      {children}
      {transfers && <TransferDialog topic={topic} onClose={() => setTransfers(false)} />}
    </div>
  );
}

function TopicFacts({ topic }: { topic: Topic }) {
  const texts = useTexts(topicTexts);
  const localName = useLocalName();
  const days = useDays();
  return (
    <Facts>
      <Fact name={texts.group}>
        {localName(topic.steeringGroup.name)} {topic.isRecurring && <Status>{texts.recurring}</Status>}
      </Fact>
      <Fact name={texts.firstRaised}>
        <Day day={topic.firstRaisedOn} />{' '}
        <span className="muted">({texts.days(-days.fromToday(topic.firstRaisedOn))})</span>
      </Fact>
      <Fact name={texts.carried}>
        <Carried {...topic} />
      </Fact>
      <Fact name={texts.lastOn}>
        {topic.lastOnAgendaOn === null ? texts.never : <Day day={topic.lastOnAgendaOn} />}
      </Fact>
      {(topic.leaveOutOnce || topic.isLeftOut) && (
        <Fact name={texts.recurring}>{topic.leaveOutOnce ? texts.leftOutOnce : texts.isLeftOut}</Fact>
      )}
    </Facts>
  );
}
