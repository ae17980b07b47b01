import { useEffect, useRef, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { answer, linkApi } from '../api/client.js';
import { Alert } from '../design/Alert.js';
import { Button } from '../design/Button.js';
import { Choices } from '../design/Choices.js';
import { useDays } from '../design/days.js';
import { Checkbox, SelectField, TextArea, TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { changesOf } from '../design/useEdit.js';
import { useTexts } from '../texts/texts.js';
import { type AnswerDraft, type AnswerSheet, answerOf, draftOf, ELSE, NAMED } from './answer-draft.js';
import { answeringTexts } from './answering.texts.js';

/** Yes, no, maybe, or who comes instead; with a remark, what is done, and what should be discussed. */
export function AnswerForm({
  sheet,
  link,
  onAnswered,
  onRefused,
}: {
  sheet: AnswerSheet;
  link: string;
  onAnswered: (sheet: AnswerSheet) => void;
  /** Perhaps it did arrive, or it was about what is different by now: the sheet is to be read again. */
  onRefused: () => unknown;
}) {
  const texts = useTexts(answeringTexts);
  const days = useDays();
  const [draft, setDraft] = useState(() => draftOf(sheet));
  const change = (fields: Partial<AnswerDraft>) => setDraft((now) => ({ ...now, ...fields }));
  const sending = useMutation({
    mutationFn: (sent: AnswerDraft) =>
      answer(linkApi.POST('/api/v1/answer-links/answers', { body: { link, ...answerOf(sent, sheet) } })),
    onSuccess: (now, sent) => {
      onAnswered(now);
      // What was typed meanwhile stays.
      setDraft((typed) => ({ ...draftOf(now), ...changesOf(sent, typed) }));
    },
    onError: onRefused,
  });
  return (
    <Form
      error={sending.error}
      label={texts.pageTitle}
      onSubmit={() => {
        if (!sending.isPending) sending.mutate(draft);
      }}
    >
      <Said sheet={sheet} answered={sending.isSuccess ? sending.submittedAt : null} />
      <Choices
        legend={texts.question}
        choices={(Object.keys(texts.answers) as AnswerDraft['rsvp'][]).map((value) => ({
          value,
          label: texts.answers[value],
        }))}
        chosen={draft.rsvp}
        onChange={(rsvp) => change({ rsvp })}
      />
      {draft.rsvp === 'delegated' && <Substitute sheet={sheet} draft={draft} change={change} />}
      <TextField
        name="note"
        label={texts.note}
        help={texts.noteHelp}
        maxLength={500}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
      {sheet.actionItems.length > 0 && (
        <fieldset className="plain-set">
          <legend className="kern-label">{texts.tasks}</legend>
          {sheet.actionItems.map(({ id, title, dueDate }) => (
            <Checkbox
              key={id}
              name={`done-${id}`}
              label={dueDate === null ? title : `${title} (${texts.due(days.day(dueDate))})`}
              checked={draft.done.includes(id)}
              onChange={(isDone) =>
                change({ done: isDone ? [...draft.done, id] : draft.done.filter((one) => one !== id) })
              }
            />
          ))}
        </fieldset>
      )}
      {sheet.proposesTopics && (
        <TextArea
          name="topics"
          label={texts.topics}
          help={texts.topicsHelp}
          rows={3}
          value={draft.topics}
          onChange={(topics) => change({ topics })}
        />
      )}
      <div className="row">
        <Button type="submit" look="primary" busy={sending.isPending}>
          {texts.send}
        </Button>
      </div>
    </Form>
  );
}

/** What was answered so far; right after the answer, that it has arrived. */
function Said({ sheet, answered }: { sheet: AnswerSheet; answered: number | null }) {
  const texts = useTexts(answeringTexts);
  const thanks = useRef<HTMLDivElement>(null);
  // The button that was pressed stands below, out of sight of it on a phone.
  useEffect(() => thanks.current?.focus(), [answered]);
  const { rsvp } = sheet;
  const soFar = rsvp === 'needs_action' ? null : texts.soFar(texts.answers[rsvp]);
  if (answered === null) return soFar !== null && <p>{soFar}</p>;
  return (
    <Alert mood="success" title={texts.thanks} ref={thanks}>
      <p>{soFar}</p>
      <p>{texts.thanksDetail}</p>
    </Alert>
  );
}

function Substitute({
  sheet,
  draft,
  change,
}: {
  sheet: AnswerSheet;
  draft: AnswerDraft;
  change: (fields: Partial<AnswerDraft>) => void;
}) {
  const texts = useTexts(answeringTexts);
  const { deputies, substituteName } = sheet;
  const choices = [
    ...(substituteName === null ? [] : [{ value: NAMED, label: texts.named(substituteName) }]),
    ...deputies.map(({ id, name }) => ({ value: id, label: name })),
    { value: ELSE, label: texts.somebodyElse },
  ];
  return (
    <>
      {choices.length > 1 && (
        <SelectField
          name="substitute/personId"
          label={texts.who}
          required
          choices={choices}
          value={draft.who}
          onChange={(who) => change({ who })}
        />
      )}
      {draft.who === ELSE && (
        <>
          <TextField
            name="substitute/name"
            label={choices.length > 1 ? texts.name : `${texts.who} ${texts.name}`}
            required
            maxLength={200}
            value={draft.name}
            onChange={(name) => change({ name })}
          />
          <TextField
            name="substitute/email"
            type="email"
            label={texts.email}
            help={texts.emailHelp}
            required
            value={draft.email}
            onChange={(email) => change({ email })}
          />
        </>
      )}
    </>
  );
}
