import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { Loaded } from '../design/Problem.js';
import { useLanguage, useTexts } from '../texts/texts.js';
import { MailWords } from './MailWords.js';
import type { Meeting } from './meetings.query.js';
import { stepsTexts } from './steps.texts.js';

/** The mail as it would say it, before anything is cancelled; the reason comes on top. */
export function CancellationMail({ meeting, invited }: { meeting: Meeting; invited: number }) {
  const texts = useTexts(stepsTexts);
  const language = useLanguage();
  const mail = useQuery({
    queryKey: ['meetings', 'cancellation', meeting.id, meeting.version, language],
    queryFn: () =>
      answer(api.GET('/api/v1/meetings/{id}/cancellation', { params: { path: { id: meeting.id } } })),
  });
  return (
    <section aria-label={texts.cancellationMail} className="stack">
      <h3 className="kern-title">{texts.cancellationMail}</h3>
      <p className="muted">{texts.reasonOnTop}</p>
      <Loaded query={mail} rows={8}>
        {(loaded) => (
          <>
            <p className="kern-body">{loaded.leaves ? texts.areTold(invited) : texts.mustKnow(invited)}</p>
            <MailWords mail={loaded} />
          </>
        )}
      </Loaded>
    </section>
  );
}
