import { useEffect, useRef, useState } from 'react';
import { Button } from '../design/Button.js';
import { Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { objectionOutcomeWords } from '../../src/words/minutes-words.js';
import { AnswerForm } from './AnswerForm.js';
import { objectionTexts } from './objection.texts.js';
import { useReading } from './reading.js';
import type { Objection } from './record.js';

/** One objection: the passage, what is held against it, and what whoever leads the group answered. */
export function ObjectionCard({ objection }: { objection: Objection }) {
  const texts = useTexts(objectionTexts);
  const word = useWord();
  const { shown } = useReading();
  const { id, name, passage, text, outcome, answer, openSteps } = objection;
  const [answers, setAnswers] = useState(false);
  const card = useRef<HTMLElement>(null);
  const isShown = shown === id;
  useEffect(() => {
    if (!isShown) return undefined;
    // After the page has begun at its title, as every page does.
    const frame = requestAnimationFrame(() => {
      card.current?.focus({ preventScroll: true });
      card.current?.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, [isShown]);
  return (
    <article
      className={`minutes-objection${outcome === null ? ' is-open' : ''}`}
      ref={card}
      tabIndex={-1}
      aria-label={texts.by(name)}
    >
      <p className="minutes-objection-head">
        <strong>{name}</strong>{' '}
        <Status mood={outcome === null ? 'warning' : 'neutral'}>
          {outcome === null ? texts.open : word(objectionOutcomeWords, outcome)}
        </Status>
      </p>
      <blockquote>{passage}</blockquote>
      <p>{text}</p>
      {answer !== null && (
        <p className="minutes-answer">
          <strong>{texts.answerOf}:</strong> {answer}
        </p>
      )}
      {openSteps.includes('answer') && !answers && (
        <Button small onClick={() => setAnswers(true)}>
          {texts.answer}
        </Button>
      )}
      {answers && (
        <AnswerForm
          objection={objection}
          onDone={() => {
            setAnswers(false);
            card.current?.focus();
          }}
        />
      )}
    </article>
  );
}
