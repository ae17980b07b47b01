import type { Schema } from '../api/client.js';

/** Choices beside those who are offered by name. */
export const NAMED = 'named';
export const ELSE = 'else';

export type AnswerSheet = Schema<'AnswerSheetResponse'>;
type Given = Omit<Schema<'AnswerByLinkRequest'>, 'link'>;

/** An answer as it stands in the form. */
export type AnswerDraft = {
  rsvp: Given['rsvp'];
  note: string;
  /** Who comes instead: somebody offered, by id, who was named before, or somebody else. */
  who: string;
  name: string;
  email: string;
  done: readonly string[];
  /** One a line. */
  topics: string;
};

/** Who has not answered yet finds yes, which most say. */
export function draftOf({ rsvp, note, substituteName, deputies }: AnswerSheet): AnswerDraft {
  return {
    rsvp: rsvp === 'needs_action' ? 'accepted' : rsvp,
    note: note ?? '',
    who: substituteName === null ? (deputies[0]?.id ?? ELSE) : NAMED,
    name: '',
    email: '',
    done: [],
    topics: '',
  };
}

/** @param actionItems those that are still open: what is finished meanwhile cannot be finished once more */
export function answerOf(
  { rsvp, note, who, name, email, done, topics }: AnswerDraft,
  { actionItems }: Pick<AnswerSheet, 'actionItems'>,
): Given {
  const ticked = actionItems.map(({ id }) => id).filter((id) => done.includes(id));
  const titles = topics
    .split('\n')
    .map((title) => title.trim())
    .filter((title) => title !== '');
  const substitute = who === ELSE ? { name, email } : { personId: who };
  return {
    rsvp,
    note: note.trim() === '' ? null : note,
    ...(rsvp === 'delegated' && who !== NAMED && { substitute }),
    ...(ticked.length > 0 && { doneActionItemIds: ticked }),
    ...(titles.length > 0 && { topics: [...new Set(titles)] }),
  };
}
