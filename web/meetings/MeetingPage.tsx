import './meetings.css';
import { useState } from 'react';
import { meetingKindWords } from '../../src/words/meeting-words.js';
import { atStart } from '../../src/words/word.js';
import { useMay } from '../api/me.js';
import { Alert } from '../design/Alert.js';
import { Button, ButtonLink } from '../design/Button.js';
import { Page } from '../design/Page.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { Agenda } from './Agenda.js';
import { MailDialog } from './MailDialog.js';
import { MeetingFacts } from './MeetingFacts.js';
import { MeetingState } from './MeetingState.js';
import { meetingTexts } from './meeting.texts.js';
import type { Meeting } from './meetings.query.js';
import { OneMeeting } from './OneMeeting.js';
import { OwnAnswer } from './OwnAnswer.js';
import { Papers } from './Papers.js';
import { Participants } from './Participants.js';
import { holdAt, planAt } from './places.js';
import { stepsTexts } from './steps.texts.js';
import { useMeetingDays } from './useMeetingDays.js';

/** One meeting as its group sees it. */
export function MeetingPage() {
  const texts = useTexts(meetingTexts);
  return (
    <OneMeeting>
      {(meeting) => (
        <Page
          title={meeting.title}
          crumbs={[{ label: texts.meetings, to: { to: '/meetings' } }]}
          action={<Ways meeting={meeting} />}
          intro={<Intro meeting={meeting} />}
        >
          <Whole meeting={meeting} />
        </Page>
      )}
    </OneMeeting>
  );
}

function Intro({ meeting }: { meeting: Meeting }) {
  const nameOf = useLocalName();
  const word = useWord();
  return (
    <span className="row">
      <MeetingState state={meeting.state} />
      <span>
        {atStart(word(meetingKindWords, meeting.kind))} · {nameOf(meeting.steeringGroup.name)}
      </span>
    </span>
  );
}

/** What comes next for whoever runs the meeting: on its day holding it, before that planning it. */
function Ways({ meeting }: { meeting: Meeting }) {
  const texts = useTexts(meetingTexts);
  const days = useMeetingDays(meeting);
  const isHere = days.fromToday(days.dayOf(meeting.plannedStart)) <= 0;
  const logs = meeting.changeable.includes('attendance') || meeting.openSteps.includes('minutes');
  const opens = meeting.openSteps.includes('opening');
  const plans = meeting.changeable.includes('times');
  if (!logs && !opens && !plans) return null;
  const holdsFirst = logs || (opens && isHere);
  return (
    <div className="row">
      {plans && (
        <ButtonLink look={holdsFirst ? 'secondary' : 'primary'} icon="edit" to={planAt(meeting.id)}>
          {texts.plan}
        </ButtonLink>
      )}
      {(logs || opens) && (
        <ButtonLink look={holdsFirst ? 'primary' : 'secondary'} to={holdAt(meeting.id)}>
          {texts.hold}
        </ButtonLink>
      )}
    </div>
  );
}

function Whole({ meeting }: { meeting: Meeting }) {
  const texts = useTexts(meetingTexts);
  return (
    <div className="stack meeting">
      {meeting.state === 'cancelled' && <Cancelled meeting={meeting} />}
      {meeting.state === 'draft' && <p className="muted">{texts.draft}</p>}
      <MeetingFacts meeting={meeting} />
      <OwnAnswer meeting={meeting} />
      <div className="meeting-columns">
        <Agenda meeting={meeting} />
        <div className="stack meeting-side">
          <Participants meeting={meeting} />
          <Papers meeting={meeting} />
        </div>
      </div>
    </div>
  );
}

/** That it does not take place, and for whoever runs it the mail that says so. */
function Cancelled({ meeting }: { meeting: Meeting }) {
  const texts = useTexts(meetingTexts);
  const { cancellationMail } = useTexts(stepsTexts);
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Alert mood="warning" title={texts.cancelled}>
        <p className="lines">{meeting.cancelReason ?? texts.noReason}</p>
        {may.inGroup('meeting.write', meeting.steeringGroupId) && (
          <Button icon="mail" onClick={() => setOpen(true)}>
            {cancellationMail}
          </Button>
        )}
      </Alert>
      {isOpen && <MailDialog meeting={meeting} invites={null} onClose={() => setOpen(false)} />}
    </>
  );
}
