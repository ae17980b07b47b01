import { Alert } from '../design/Alert.js';
import { Link } from '@tanstack/react-router';
import { ButtonLink } from '../design/Button.js';
import { useDays } from '../design/days.js';
import { useTexts } from '../texts/texts.js';
import { minutesTexts } from './minutes.texts.js';
import { holdAt, meetingAt } from './places.js';
import { useReading } from './reading.js';

/** What one has to know before reading: that they came back, that they are corrected, that one may object. */
export function MinutesNews() {
  const texts = useTexts(minutesTexts);
  const days = useDays();
  const { minutes, object } = useReading();
  const { state, returnReason, correction, nextMeetingId, reviewEndsAt, changeable, meeting } = minutes;
  const isPublicForm = minutes.participations === undefined;
  return (
    <div className="stack minutes-news no-print">
      {isPublicForm && <p className="muted">{texts.publicForm}</p>}
      {correction && (
        <Alert mood="info" title={texts.correcting(correction.versionNo)}>
          <p>{texts.reason(correction.reason)}</p>
          <p>{texts.correctingDetail}</p>
        </Alert>
      )}
      {state === 'draft' && returnReason && (
        <Alert mood="warning" title={texts.sentBack}>
          <p>{texts.reason(returnReason)}</p>
        </Alert>
      )}
      {object !== undefined && (
        <Alert
          mood="info"
          title={reviewEndsAt ? texts.mayObjectUntil(days.moment(reviewEndsAt)) : texts.mayObject}
        >
          <p>{texts.mayObjectDetail}</p>
        </Alert>
      )}
      {!correction && changeable.includes('summary') && (
        <div className="row">
          <ButtonLink small to={holdAt(meeting.id)} icon="edit">
            {texts.toHold}
          </ButtonLink>
        </div>
      )}
      {nextMeetingId && !correction && (
        <p>
          {texts.carriedTo}{' '}
          <Link {...meetingAt(nextMeetingId)} className="kern-link">
            {texts.toNext}
          </Link>
        </p>
      )}
    </div>
  );
}
