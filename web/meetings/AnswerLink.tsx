import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { Button } from '../design/Button.js';
import { notify } from '../design/Notices.js';
import { useProblemText } from '../design/Problem.js';
import { ShownOnce } from '../design/ShownOnce.js';
import { useTexts } from '../texts/texts.js';
import type { Participation } from './meetings.query.js';
import { peopleTexts } from './people.texts.js';

/** A new link with which somebody answers who lost theirs; the ones before lose their force. */
export function AnswerLink({ participation: { id, name } }: { participation: Participation }) {
  const texts = useTexts(peopleTexts);
  const textOf = useProblemText();
  const making = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/participations/{id}/answer-links', { params: { path: { id } } })),
    onError: (error) => notify(textOf(error).detail),
  });
  return (
    <>
      <Button look="tertiary" icon="mail" iconOnly busy={making.isPending} onClick={() => making.mutate()}>
        {texts.answerLink(name)}
      </Button>
      {making.data !== undefined && (
        <ShownOnce
          title={texts.answerLink(name)}
          detail={texts.answerLinkDetail}
          label={texts.answerLinkAddress}
          secret={`${location.origin}/antwort#${making.data.link}`}
          onClose={making.reset}
        />
      )}
    </>
  );
}
