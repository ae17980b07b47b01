import { useState } from 'react';
import type { UseMutationResult } from '@tanstack/react-query';
import { isCode } from '../api/problem.js';
import { Button } from '../design/Button.js';
import type { Days } from '../design/days.js';
import { TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { useTexts } from '../texts/texts.js';
import type { Option } from './best.js';
import { answersOf, DateAnswers, saidIn, type SaidOf } from './DateAnswers.js';
import type { Respondent } from './date-polls.query.js';
import { datePollsTexts } from './date-polls.texts.js';

export interface Given {
  answers: ReturnType<typeof answersOf>;
  note?: string | null;
}

type Answered = Pick<Respondent, 'answers' | 'note'>;

/** What was changed here and is not sent yet. */
interface Changed {
  said: SaidOf;
  note?: string;
}
const NOTHING: Changed = { said: {} };

/** What was changed after that was sent. */
function since(sent: Changed, now: Changed): Changed {
  const said = Object.entries(now.said).filter(([id, answer]) => sent.said[id] !== answer);
  const isNoteNew = now.note !== undefined && now.note !== sent.note;
  if (said.length === 0 && !isNoteNew) return NOTHING;
  return { said: Object.fromEntries(said), ...(isNoteNew && { note: now.note }) };
}

/**
 * Says of each date whether it suits, with a remark; for oneself, or written down for somebody. Only what was changed here is
 * sent, for the version from which it was changed: what others said meanwhile stays, or is shown first.
 * @param answered as it is now
 */
export function AnswerDatesForm<A extends Answered>({
  options,
  answered,
  days,
  sending,
  label,
  send,
}: {
  options: readonly Option[];
  answered: A;
  days: Days;
  sending: Pick<UseMutationResult<A, Error, { given: Given; from: A }>, 'mutate' | 'isPending' | 'error'>;
  label: string;
  send: string;
}) {
  const texts = useTexts(datePollsTexts);
  const [changed, setChanged] = useState(NOTHING);
  const [start, setStart] = useState(answered);
  const [isEmpty, setEmpty] = useState(false);
  // Once it was refused because somebody else changed it, what they said shows, and the next press knows of it.
  const from = changed === NOTHING || isCode(sending.error, 'version_stale') ? answered : start;
  const before = saidIn(from.answers);
  const said = { ...before, ...changed.said };
  const note = changed.note ?? from.note ?? '';
  const change = (more: Partial<Changed>) => {
    setStart(from);
    setChanged({ ...changed, ...more });
  };
  const submit = () => {
    const news = Object.entries(said).filter(([id, answer]) => before[id] !== answer);
    const hasNote = note !== (from.note ?? '');
    const saysNothing = Object.keys(said).length === 0 && !(hasNote && note.trim() !== '');
    setEmpty(saysNothing);
    if (saysNothing || sending.isPending) return;
    // Once more without a change says the same.
    const answers = answersOf(news.length === 0 && !hasNote ? said : Object.fromEntries(news));
    const given = hasNote ? { answers, note: note.trim() || null } : { answers };
    setStart(from);
    sending.mutate(
      { given, from },
      {
        onSuccess: (saved) => {
          setStart(saved);
          setChanged((now) => since(changed, now));
        },
      },
    );
  };
  return (
    <Form error={sending.error} label={label} onSubmit={submit}>
      <DateAnswers
        options={options}
        days={days}
        said={said}
        onChange={(id, answer) => change({ said: { ...changed.said, [id]: answer } })}
      />
      <TextField
        name="note"
        label={texts.note}
        help={texts.noteHelp}
        maxLength={500}
        value={note}
        onChange={(note) => change({ note })}
      />
      <p role="status" className="date-hint">
        {isEmpty && texts.nothingSaid}
      </p>
      <div className="row">
        <Button type="submit" look="primary" busy={sending.isPending}>
          {send}
        </Button>
      </div>
    </Form>
  );
}
