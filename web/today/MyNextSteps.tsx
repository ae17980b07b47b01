import { useEffect, useRef } from 'react';
import { Link } from '@tanstack/react-router';
import { interactionKindWords } from '../../src/words/network-words.js';
import { atStart } from '../../src/words/word.js';
import type { Schema } from '../api/client.js';
import { Button } from '../design/Button.js';
import { Due } from '../design/Day.js';
import { useDays } from '../design/days.js';
import { placeOf } from '../design/places.js';
import { useInteractions } from '../design/timeline/useInteractions.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { Part } from './Part.js';
import { todayTexts } from './today.texts.js';

type Steps = NonNullable<Schema<'TodayResponse'>['nextSteps']>;

/** What I am to do next after calls and visits, overdue first; done by one press, and taken back by the next. */
export function MyNextSteps({ steps }: { steps: Steps }) {
  const texts = useTexts(todayTexts);
  const word = useWord();
  const days = useDays();
  const { completing } = useInteractions();
  const part = useRef<HTMLDivElement>(null);
  const gone = useRef<string>(null);
  // Once the row with the button is gone, the work goes on with the next one, or at the top of the page.
  useEffect(() => {
    if (gone.current === null || steps.data.some(({ id }) => id === gone.current)) return;
    gone.current = null;
    const next = part.current?.querySelector('button') ?? document.querySelector<HTMLElement>('h1');
    next?.focus();
  }, [steps]);
  return (
    <div ref={part}>
      <Part title={texts.nextSteps} first={steps} rowKey={({ id }) => id}>
        {(interaction) => {
          const { organisation, person, nextStep, nextStepDueDate } = interaction;
          const place =
            organisation === null ? placeOf.person(person?.id ?? '') : placeOf.organisation(organisation.id);
          const whom = [organisation?.name, person?.name].filter(Boolean).join(', ');
          const kind = atStart(word(interactionKindWords, interaction.kind));
          return (
            <div className="today-row">
              <div>
                <Link {...place} className="row-title">
                  {nextStep}
                </Link>
                <div className="muted">
                  {whom} · <Due day={nextStepDueDate} /> · {kind}, {days.day(interaction.happenedOn)}
                </div>
              </div>
              <Button
                icon="check"
                small
                busy={completing.isPending && completing.variables.id === interaction.id}
                onClick={() => {
                  gone.current = interaction.id;
                  completing.mutate(interaction);
                }}
                aria-label={texts.finish(nextStep ?? '')}
              >
                {texts.done}
              </Button>
            </div>
          );
        }}
      </Part>
    </div>
  );
}
