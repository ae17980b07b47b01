import './meetings.css';
import { ButtonLink } from '../design/Button.js';
import { Page } from '../design/Page.js';
import { Empty } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { AgendaPlan } from './AgendaPlan.js';
import { MeetingState } from './MeetingState.js';
import { meetingTexts } from './meeting.texts.js';
import type { Meeting } from './meetings.query.js';
import { OfferedTopics } from './OfferedTopics.js';
import { OneMeeting } from './OneMeeting.js';
import { PeoplePlan } from './PeoplePlan.js';
import { meetingAt } from './places.js';
import { planTexts } from './plan.texts.js';
import { PlanDetails } from './PlanDetails.js';
import { PlanSteps } from './PlanSteps.js';

/** Planning one meeting: when and where, what is on the table, who comes, and the steps until people are invited. */
export function PlanPage() {
  const texts = useTexts(planTexts);
  const { meetings } = useTexts(meetingTexts);
  const nameOf = useLocalName();
  return (
    <OneMeeting>
      {(meeting) => (
        <Page
          title={`${texts.planning}: ${meeting.title}`}
          crumbs={[
            { label: meetings, to: { to: '/meetings' } },
            { label: meeting.title, to: meetingAt(meeting.id) },
          ]}
          action={isOver(meeting) ? undefined : <PlanSteps meeting={meeting} />}
          intro={
            <span className="row">
              <MeetingState state={meeting.state} />
              {nameOf(meeting.steeringGroup.name)}
            </span>
          }
        >
          <Plan meeting={meeting} />
        </Page>
      )}
    </OneMeeting>
  );
}

/** Nothing of the plan can be changed any more, or not by this one. */
const isOver = ({ changeable }: Meeting) => !changeable.includes('details') && !changeable.includes('agenda');

function Plan({ meeting }: { meeting: Meeting }) {
  const texts = useTexts(planTexts);
  const { changeable } = meeting;
  if (isOver(meeting)) {
    return (
      <Empty title={texts.over}>
        <p>{texts.overDetail}</p>
        <ButtonLink to={meetingAt(meeting.id)}>{texts.toMeeting}</ButtonLink>
      </Empty>
    );
  }
  return (
    <div className="stack meeting">
      {changeable.includes('details') && <PlanDetails meeting={meeting} />}
      {changeable.includes('agenda') && (
        <div className="plan-columns">
          <AgendaPlan meeting={meeting} />
          <OfferedTopics meeting={meeting} />
        </div>
      )}
      <PeoplePlan meeting={meeting} />
    </div>
  );
}
