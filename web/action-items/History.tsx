import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useOnce } from '../api/once.js';
import { Button } from '../design/Button.js';
import { Moment } from '../design/Day.js';
import { useDays } from '../design/days.js';
import { TextArea } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { HistoryOf } from '../design/HistoryOf.js';
import { notify } from '../design/Notices.js';
import { useList } from '../design/useList.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { actionItemEntryKindWords, actionItemStateWords } from '../../src/words/action-item-words.js';
import { atStart } from '../../src/words/word.js';
import { type ActionItem, comment, type Entry, historyPage, readAgain } from './action-items.queries.js';
import { pageTexts } from './page.texts.js';

/** Every change of state, responsibility and date, and every comment; the latest first. */
export function History({ item }: { item: ActionItem }) {
  const texts = useTexts(pageTexts);
  const list = useList<Entry>(['action-items', item.id, 'history'], (cursor) => historyPage(item.id, cursor));
  return (
    <HistoryOf
      title={texts.history}
      list={list}
      above={item.changeable?.includes('comments') && <CommentForm item={item} />}
    >
      {(entry) => <One entry={entry} />}
    </HistoryOf>
  );
}

function One({ entry }: { entry: Entry }) {
  const texts = useTexts(pageTexts);
  const word = useWord();
  const said = useChanges(entry.changes);
  const isChange = entry.kind === 'changed';
  return (
    <>
      <p className="muted">
        <span>{entry.by.name ?? texts.someone}</span> · <Moment moment={entry.createdAt} />
      </p>
      {isChange ? (
        said.map((line) => <p key={line}>{line}</p>)
      ) : (
        <p>{entry.kind === 'created' && atStart(word(actionItemEntryKindWords, entry.kind))}</p>
      )}
      {entry.comment !== null && <p className="comment">{entry.comment}</p>}
    </>
  );
}

/** What changed, as lines; who has no name any more, or none that one may read, is somebody. */
function useChanges({
  state,
  dueDate,
  responsiblePersonId: person,
  responsibleOrganisationId: organisation,
}: Entry['changes']): string[] {
  const texts = useTexts(pageTexts);
  const word = useWord();
  const days = useDays();
  const stateWord = (code: string | null) => (code === null ? texts.none : word(actionItemStateWords, code));
  const day = (value: string | null) => (value === null ? texts.none : days.day(value));
  const nameOf = (id: string | null, name: string | null) =>
    id === null ? texts.none : (name ?? texts.unnamed);
  const named = (what: string, { before, beforeName, after, afterName }: NonNullable<typeof person>) =>
    texts.fromTo(what, nameOf(before, beforeName), nameOf(after, afterName));
  return [
    state && texts.fromTo(texts.changed.state, stateWord(state.before), stateWord(state.after)),
    dueDate && texts.fromTo(texts.changed.dueDate, day(dueDate.before), day(dueDate.after)),
    person && named(texts.changed.responsiblePersonId, person),
    organisation && named(texts.changed.responsibleOrganisationId, organisation),
  ].filter((line) => line !== undefined);
}

function CommentForm({ item }: { item: ActionItem }) {
  const texts = useTexts(pageTexts);
  const [text, setText] = useState('');
  // One comment, however often it is sent.
  const once = useOnce();
  const sending = useMutation({
    mutationFn: () => comment(item.id, text.trim(), once.key),
    onError: once.over,
    onSuccess: async () => {
      setText('');
      once.over();
      notify(texts.sent);
      await readAgain();
    },
  });
  return (
    <div className="no-print">
      <Form error={sending.error} label={texts.comment} onSubmit={() => sending.mutate()}>
        <TextArea
          name="comment"
          label={texts.comment}
          help={texts.commentHelp}
          required
          rows={3}
          maxLength={5000}
          value={text}
          onChange={setText}
        />
        <Button type="submit" busy={sending.isPending}>
          {texts.send}
        </Button>
      </Form>
    </div>
  );
}
