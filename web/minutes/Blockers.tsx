import { Link } from '@tanstack/react-router';
import { Alert } from '../design/Alert.js';
import { useTexts } from '../texts/texts.js';
import { approvalTexts } from './approval.texts.js';
import { type Hindrance, hindrancesOf, needsDraft } from './blocker-places.js';
import { useReading } from './reading.js';
import type { Preview } from './record.js';

/** What keeps the minutes from being approved, each leading to where it is mended. */
export function Blockers({ blockers }: { blockers: Preview['blockers'] }) {
  const texts = useTexts(approvalTexts);
  const { minutes, objections } = useReading();
  const mustBeReturned = minutes.openSteps.includes('return') && needsDraft(blockers);
  return (
    <Alert mood="warning" title={texts.blockers}>
      <ul className="minutes-blockers">
        {hindrancesOf(blockers, minutes, objections).map((hindrance) => (
          <OneBlocker key={`${hindrance.code} ${hindrance.recordId}`} hindrance={hindrance} />
        ))}
      </ul>
      {mustBeReturned && <p>{texts.inDraftOnly}</p>}
    </Alert>
  );
}

function OneBlocker({ hindrance }: { hindrance: Hindrance }) {
  const texts = useTexts(approvalTexts);
  const { code, about, to } = hindrance;
  return (
    <li>
      {texts.codes[code]}
      {about !== null && `: ${about}`}
      {to !== null && (
        <>
          {' '}
          <Link {...to} className="kern-link">
            {wayName(hindrance, texts)}
          </Link>
        </>
      )}
    </li>
  );
}

/** Where the link of a blocker leads, in words. */
function wayName({ code, position }: Hindrance, texts: typeof approvalTexts.de): string {
  switch (code) {
    case 'meeting_not_held':
      return texts.mendMeeting;
    case 'attendance_incomplete':
      return texts.mendAttendance;
    case 'decision_without_result':
    case 'votes_exceed_present':
      return position === null ? texts.mend : texts.mendItem(position);
    case 'action_without_due_date':
      return position === null ? texts.mendTask : texts.mendTaskAt(position);
    case 'objection_open':
      return texts.mendObjection;
    case 'review_period_open':
      return texts.mendReview;
    case 'minutes_not_in_review':
    case 'minutes_approved':
      return texts.mend;
  }
}
