import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, onlyOnce } from '../api/client.js';
import { useOnce } from '../api/once.js';
import { Button } from '../design/Button.js';
import { TextArea } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { notify } from '../design/Notices.js';
import { useTexts } from '../texts/texts.js';
import { objectionTexts } from './objection.texts.js';
import type { Objection } from './record.js';

type Outcome = NonNullable<Objection['outcome']>;

/** The one answer to an objection. */
export function AnswerForm({ objection, onDone }: { objection: Objection; onDone: () => void }) {
  const texts = useTexts(objectionTexts);
  const client = useQueryClient();
  const once = useOnce();
  const [outcome, setOutcome] = useState<Outcome>('accepted');
  const [text, setText] = useState('');
  const send = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/objections/{id}/answer', {
          params: { path: { id: objection.id }, header: { ...ifMatch(objection), ...onlyOnce(once.key) } },
          body: { outcome, answer: text },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['minutes'] });
      notify(texts.answered);
      onDone();
    },
    onError: once.over,
  });
  const choices = [
    { value: 'accepted' as const, label: texts.accept },
    { value: 'rejected' as const, label: texts.reject },
  ];
  return (
    <Form error={send.error} onSubmit={() => send.mutate()} label={texts.answer}>
      <fieldset className="kern-fieldset minutes-outcome">
        <legend className="kern-label">{texts.outcome}</legend>
        {choices.map(({ value, label }) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name={`outcome-${objection.id}`}
              checked={outcome === value}
              onChange={() => setOutcome(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <TextArea
        name="answer"
        label={texts.answerText}
        help={texts.answerHelp}
        required
        maxLength={5000}
        rows={3}
        value={text}
        onChange={setText}
      />
      <div className="row">
        <Button type="submit" look="primary" busy={send.isPending}>
          {texts.sendAnswer}
        </Button>
        <Button onClick={onDone}>{texts.cancel}</Button>
      </div>
    </Form>
  );
}
