import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answer, api, ifMatch, onlyOnce } from '../api/client.js';
import { useOnce } from '../api/once.js';
import { Button } from '../design/Button.js';
import { useDays } from '../design/days.js';
import { Dialog } from '../design/Dialog.js';
import { notify } from '../design/Notices.js';
import { Problem } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { approvalTexts } from './approval.texts.js';
import { minutesAt } from './places.js';
import { useReading } from './reading.js';
import type { Preview } from './record.js';
import { useRenew } from './steps.js';

/** The last word before it is final: what will happen, as the preview has it. */
export function ApprovalDialog({ preview, onClose }: { preview: Preview; onClose: () => void }) {
  const texts = useTexts(approvalTexts);
  const days = useDays();
  const { minutes } = useReading();
  const renew = useRenew();
  const once = useOnce();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { nextMeeting, carriedItems, topics } = preview;
  const known = new Map(minutes.agenda.flatMap(({ decisions }) => decisions.map((each) => [each.id, each])));
  const numbered = preview.decisions.filter(({ id, number }) => number && !known.get(id)?.number);
  const closed = topics.filter(({ becomes }) => becomes === 'closes');
  const approve = useMutation({
    mutationFn: async () =>
      await answer(
        api.POST('/api/v1/minutes/{id}/approval', {
          params: { path: { id: minutes.id }, header: { ...ifMatch(minutes), ...onlyOnce(once.key) } },
          // Named where there is one, so that what happens is what was read here.
          body: { nextMeetingId: nextMeeting?.id ?? undefined },
        }),
      ),
    onSuccess: async (approved) => {
      renew(approved);
      notify(texts.approved);
      onClose();
      await navigate(minutesAt(minutes.id));
      document.querySelector('h1')?.focus();
    },
    onError: (error) => {
      once.over(error);
      // Something came between, perhaps: the page behind shows what.
      void client.invalidateQueries({ queryKey: ['minutes'] });
    },
  });
  return (
    <Dialog
      title={texts.confirmTitle}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button look="primary" busy={approve.isPending} onClick={() => approve.mutate()}>
            {texts.confirm}
          </Button>
        </>
      }
    >
      {approve.error !== null && <Problem error={approve.error} />}
      {minutes.correction ? (
        <p className="kern-body">{texts.correctionOnly}</p>
      ) : (
        <ul className="minutes-bullets">
          <li>
            {numbered.length === 0
              ? texts.confirmNoNumbers
              : texts.confirmNumbers(numbered.map(({ number }) => number).join(', '))}
          </li>
          {nextMeeting !== null && carriedItems.length > 0 && (
            <li>
              {texts.confirmCarried(
                carriedItems.length,
                texts.targetIs(nextMeeting.title, days.day(days.dayOf(nextMeeting.plannedStart))),
              )}
            </li>
          )}
          {closed.length > 0 && (
            <li>{texts.confirmClosed(closed.map(({ title }) => `„${title}“`).join(', '))}</li>
          )}
        </ul>
      )}
      <p className="kern-body">
        <strong>{texts.final}</strong>
      </p>
    </Dialog>
  );
}
