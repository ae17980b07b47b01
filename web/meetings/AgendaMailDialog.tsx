import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, onlyOnce } from '../api/client.js';
import { useOnce } from '../api/once.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { Fact, Facts } from '../design/Facts.js';
import { notify } from '../design/Notices.js';
import { Loaded, Problem } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import type { Meeting } from './meetings.query.js';
import { previewQuery } from './preview.query.js';
import { previewTexts } from './preview.texts.js';

/** The agenda to those who know another one; how many they are is said before. */
export function AgendaMailDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const texts = useTexts(previewTexts);
  const client = useQueryClient();
  const preview = useQuery(previewQuery(meeting));
  const once = useOnce();
  const sending = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/meetings/{id}/agenda-mails', {
          params: { path: { id: meeting.id }, header: onlyOnce(once.key) },
        }),
      ),
    onSuccess: ({ sent }) => {
      void client.invalidateQueries({ queryKey: ['mails'] });
      notify(texts.agendaSent(sent));
      onClose();
    },
    onError: (error) => {
      once.over(error);
      void client.invalidateQueries({ queryKey: ['meetings', 'preview'] });
    },
  });
  const mails = preview.data?.agenda.mails ?? 0;
  return (
    <Dialog
      title={texts.agendaTitle}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          {mails > 0 && (
            <Button
              look="primary"
              busy={sending.isPending}
              onClick={() => {
                if (!sending.isPending) sending.mutate();
              }}
            >
              {texts.agendaSend(mails)}
            </Button>
          )}
        </>
      }
    >
      <div className="stack">
        {sending.error !== null && <Problem error={sending.error} />}
        <p className="kern-body">{texts.agendaDetail}</p>
        <Loaded query={preview} rows={3}>
          {({ agenda, withoutAddress, leaves }) => (
            <>
              {agenda.mails === 0 && <p className="kern-body">{texts.agendaKnown}</p>}
              {agenda.mails > 0 && !leaves && <p className="kern-body">{texts.staysHere}</p>}
              <Facts>
                <Fact name={texts.mails}>{agenda.mails === 0 ? texts.noMail : agenda.mails}</Fact>
                {agenda.knowing > 0 && <Fact name={texts.known}>{texts.persons(agenda.knowing)}</Fact>}
                {withoutAddress.length > 0 && (
                  <Fact name={texts.withoutAddress}>{withoutAddress.map(({ name }) => name).join(', ')}</Fact>
                )}
              </Facts>
            </>
          )}
        </Loaded>
      </div>
    </Dialog>
  );
}
