import { useMutation } from '@tanstack/react-query';
import { Button } from '../design/Button.js';
import { download } from '../design/download.js';
import { Problem } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { minutesTexts } from './minutes.texts.js';

/** The minutes on paper: PDF, Word, and the page itself. */
export function Papers({ minutesId }: { minutesId: string }) {
  const texts = useTexts(minutesTexts);
  const get = useMutation({
    mutationFn: (ending: 'pdf' | 'docx') => download(`/api/v1/minutes/${minutesId}.${ending}`),
  });
  const isBusy = (ending: string) => get.isPending && get.variables === ending;
  return (
    <div className="minutes-papers">
      <div className="row">
        <Button small icon="download" busy={isBusy('pdf')} onClick={() => get.mutate('pdf')}>
          {texts.pdf}
        </Button>
        <Button small icon="download" busy={isBusy('docx')} onClick={() => get.mutate('docx')}>
          {texts.word}
        </Button>
        <Button small onClick={() => window.print()}>
          {texts.print}
        </Button>
      </div>
      {get.error !== null && <Problem error={get.error} />}
    </div>
  );
}
