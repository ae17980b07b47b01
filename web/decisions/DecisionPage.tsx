import './decisions.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Alert } from '../design/Alert.js';
import { Day } from '../design/Day.js';
import { Fact, Facts } from '../design/Facts.js';
import { Page } from '../design/Page.js';
import { PathLink } from '../design/PathLink.js';
import { Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { Relations, Result, ToDecision, Votes } from './DecisionParts.js';
import { type Decision, decisionQuery } from './decisions.queries.js';
import { decisionTexts } from './decisions.texts.js';

const route = getRouteApi('/shell/decisions/$id');

/** One decision: its wording first, then what became of it. */
export function DecisionPage() {
  const { id } = route.useParams();
  const texts = useTexts(decisionTexts);
  const query = useQuery(decisionQuery(id));
  const name = query.data ? (query.data.number ?? texts.oneWithoutNumber) : texts.one;
  return (
    <Page
      title={name}
      crumbs={[{ label: texts.title, to: { to: '/decisions' } }]}
      intro={query.data && <Result result={query.data.result} />}
    >
      <Loaded query={query} rows={5}>
        {(decision) => <Content decision={decision} />}
      </Loaded>
    </Page>
  );
}

function Content({ decision }: { decision: Decision }) {
  const texts = useTexts(decisionTexts);
  const localName = useLocalName();
  const { supersededBy } = decision;
  return (
    <div className="stack">
      {supersededBy !== null && (
        <Alert mood="warning" title={texts.noMore}>
          {texts.replaced} <ToDecision decision={supersededBy} />
        </Alert>
      )}
      <p className="decision-text">{decision.text}</p>
      {decision.changeable !== undefined && decision.changeable.length > 0 && (
        <p className="muted">{texts.notFinal}</p>
      )}
      <Facts>
        <Fact name={texts.votes}>
          <Votes {...decision} />
          {decision.votesYes !== null && (
            <span className="muted" aria-hidden="true">
              {' '}
              ({texts.votesHelp})
            </span>
          )}
        </Fact>
        <Fact name={texts.group}>{localName(decision.steeringGroup.name)}</Fact>
        <Fact name={texts.day}>
          <Day day={decision.meetingDay} /> ·{' '}
          <PathLink path={`/meetings/${decision.meetingId}`}>{texts.toMeeting}</PathLink>
        </Fact>
      </Facts>
      <p className="relations">
        <Relations decision={decision} />
      </p>
    </div>
  );
}
