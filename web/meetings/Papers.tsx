import { useMutation } from '@tanstack/react-query';
import { useMay } from '../api/me.js';
import { Button } from '../design/Button.js';
import { download } from '../design/download.js';
import { notify } from '../design/Notices.js';
import { useProblemText } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { meetingTexts } from './meeting.texts.js';
import type { Meeting } from './meetings.query.js';

/** The meeting for the calendar and on paper. */
export function Papers({ meeting }: { meeting: Meeting }) {
  const texts = useTexts(meetingTexts);
  const textOf = useProblemText();
  const may = useMay();
  const loading = useMutation({
    mutationFn: (path: string) => download(`/api/v1/meetings/${meeting.id}${path}`),
    onError: (error) => notify(textOf(error).detail),
  });
  const isCancelled = meeting.state === 'cancelled';
  const runs = (['meeting.write', 'minutes.write'] as const).some((permission) =>
    may.inGroup(permission, meeting.steeringGroupId),
  );
  const files = [
    { path: '.ics', name: isCancelled ? texts.icsCancelled : texts.ics, shown: true },
    { path: '/agenda.pdf', name: texts.agendaPdf, shown: meeting.agenda.length > 0 },
    { path: '/attendance-sheet.pdf', name: texts.sheetPdf, shown: runs && !isCancelled },
  ];
  return (
    <section aria-labelledby="papers" className="no-print">
      <h2 id="papers" className="kern-heading-small">
        {texts.files}
      </h2>
      <div className="papers">
        {files
          .filter(({ shown }) => shown)
          .map(({ path, name }) => (
            <Button
              key={path}
              icon={path === '.ics' ? 'calendar-today' : 'download'}
              busy={loading.isPending && loading.variables === path}
              onClick={() => {
                if (!loading.isPending) loading.mutate(path);
              }}
            >
              {name}
            </Button>
          ))}
      </div>
    </section>
  );
}
