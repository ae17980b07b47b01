import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../api/client.js';
import { Alert } from '../design/Alert.js';
import { Button } from '../design/Button.js';
import { EditForm } from '../design/EditForm.js';
import { notify } from '../design/Notices.js';
import { useEdit } from '../design/useEdit.js';
import { useTexts } from '../texts/texts.js';
import { bodyOf, type Details, detailsOf, isMoved } from './details.js';
import { DetailsFields } from './DetailsFields.js';
import { MeetingFacts } from './MeetingFacts.js';
import { keepMeeting, type Meeting, meetingQuery } from './meetings.query.js';
import { answered } from './participants.js';
import { planTexts } from './plan.texts.js';

/** When and where: as it stands, and the form that changes it. */
export function PlanDetails({ meeting }: { meeting: Meeting }) {
  const texts = useTexts(planTexts);
  const [isEditing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    flushSync(() => setEditing(false));
    opener.current?.focus();
  };
  return (
    <section aria-labelledby="plan-details">
      <div className="section-head">
        <h2 id="plan-details" className="kern-heading-small">
          {texts.details}
        </h2>
        {!isEditing && (
          <Button icon="edit" ref={opener} onClick={() => setEditing(true)} aria-label={texts.editDetails}>
            {texts.edit}
          </Button>
        )}
      </div>
      {isEditing ? <DetailsForm meeting={meeting} onClose={close} /> : <MeetingFacts meeting={meeting} />}
    </section>
  );
}

function DetailsForm({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const texts = useTexts(planTexts);
  const client = useQueryClient();
  const { id, timeZone } = meeting;
  const times = meeting.changeable.includes('times');
  const edit = useEdit<Meeting, Details>({
    record: meeting,
    draftOf: detailsOf,
    save: (changes, version) =>
      answer(
        api.PATCH('/api/v1/meetings/{id}', {
          params: { path: { id }, header: ifMatch({ version }) },
          body: bodyOf(changes, timeZone),
        }),
      ),
    reload: () => client.fetchQuery({ ...meetingQuery(id), staleTime: 0 }),
    onSaved: (saved) => {
      const wasMoved = saved.icsSequence > meeting.icsSequence && answered(meeting.participations).length > 0;
      keepMeeting(client, saved);
      notify(wasMoved ? texts.wasMoved : texts.saved);
      onClose();
    },
  });
  const names = {
    title: texts.title,
    start: texts.start,
    end: texts.end,
    location: texts.location,
    joinUrl: texts.joinUrl,
    answerBy: texts.answerBy,
  };
  return (
    <EditForm edit={edit} label={texts.details} names={names} onCancel={onClose}>
      {!times && <p className="muted">{texts.under}</p>}
      <DetailsFields draft={edit.draft} set={edit.set} times={times} />
      {times && isMoved(detailsOf(meeting), edit.draft) && <Moves meeting={meeting} />}
    </EditForm>
  );
}

/** What becomes of the answers, before it does. */
function Moves({ meeting: { participations } }: { meeting: Meeting }) {
  const texts = useTexts(planTexts);
  const count = answered(participations).length;
  const isInvited = participations.some(({ invitedAt }) => invitedAt !== null);
  if (count === 0 && !isInvited) return null;
  return (
    <Alert mood="warning" title={texts.moves}>
      <p>{count === 0 ? texts.movesInvited : texts.movesAnswers(count)}</p>
    </Alert>
  );
}
