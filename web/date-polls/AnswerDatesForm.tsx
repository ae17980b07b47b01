import { useState } from 'react';
import type { UseMutationResult } from '@tanstack/react-query';
import { Button } from '../design/Button.js';
import type { Days } from '../design/days.js';
import { TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { useTexts } from '../texts/texts.js';
import type { Option } from './best.js';
import { answersOf, DateAnswers, saidIn } from './DateAnswers.js';
import type { Respondent } from './date-polls.query.js';
import { datePollsTexts } from './date-polls.texts.js';

export interface Given {
  answers: ReturnType<typeof answersOf>;
  note: string | null;
}

/** Says of each date whether it suits, with a remark; for oneself, or written down for somebody. */
export function AnswerDatesForm({
  options,
  answered,
  days,
  sending,
  label,
  send,
}: {
  options: readonly Option[];
  answered: Pick<Respondent, 'answers' | 'note'>;
  days: Days;
  sending: Pick<UseMutationResult<unknown, Error, Given>, 'mutate' | 'isPending' | 'error'>;
  label: string;
  send: string;
}) {
  const texts = useTexts(datePollsTexts);
  const [said, setSaid] = useState(() => saidIn(answered.answers));
  const [note, setNote] = useState(answered.note ?? '');
  const [isEmpty, setEmpty] = useState(false);
  const submit = () => {
    const answers = answersOf(said);
    setEmpty(answers.length === 0);
    if (answers.length > 0 && !sending.isPending) sending.mutate({ answers, note: note.trim() || null });
  };
  return (
    <Form error={sending.error} label={label} onSubmit={submit}>
      <DateAnswers options={options} days={days} said={said} onChange={setSaid} />
      <TextField
        name="note"
        label={texts.note}
        help={texts.noteHelp}
        maxLength={500}
        value={note}
        onChange={setNote}
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
