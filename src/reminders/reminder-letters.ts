import type { Language } from '../common/problem.js';
import type { Part } from '../mail/letter.js';
import { draftOf, type LetterDraft } from '../mail/letter-kind.js';
import { leadDigest, taskReminder } from './reminder-templates.js';
import { dateWish, dateWishAccepted, dateWishRefused } from './date-wish-templates.js';
import {
  type Around,
  digestValues,
  reminderValues,
  type Reader,
  wishAnsweredValues,
  wishValues,
} from './reminder-values.js';
import type { GroupNews, ToldTask, WishedTask } from './reminders.query.js';

const stop = {
  de: 'Diese Mails abbestellen oder für eine Zeit anhalten',
  en: 'Switch these mails off, or pause them for a time',
};

/** What letters end with that can be switched off. */
const ending = ({ pages }: Around, language: Language): Part[] =>
  pages ? [{ is: 'link', text: stop[language], href: pages.wishes }] : [];

/** Tasks of which somebody is reminded today, in one mail. */
export function reminderLetter(to: Reader, tasks: readonly ToldTask[], around: Around): LetterDraft {
  const { language } = to;
  return draftOf(taskReminder, language, reminderValues(to, tasks, around), ending(around, language));
}

/** What is open in the groups that somebody runs; null where nothing is. */
export function digestLetter(to: Reader, groups: readonly GroupNews[], around: Around): LetterDraft | null {
  const { language } = to;
  const values = digestValues(to, groups, around);
  if (values.overview.length === 0) return null;
  return draftOf(leadDigest, language, values, ending(around, language));
}

/** To the lead: somebody asks for another date. */
export function wishLetter(to: Reader, task: WishedTask, around: Around): LetterDraft {
  const { language } = to;
  return draftOf(dateWish, language, wishValues(to, task, around), ending(around, language));
}

/** To who asked: what was decided. */
export function wishAnsweredLetter(
  to: Reader,
  task: WishedTask,
  { isAccepted, comment }: { isAccepted: boolean; comment: string | null },
  around: Around,
): LetterDraft {
  const values = wishAnsweredValues(to, task, comment, around);
  // A task may have lost its date since: then there is no new one to tell.
  return isAccepted && task.dueDate !== null
    ? draftOf(dateWishAccepted, to.language, values)
    : draftOf(dateWishRefused, to.language, values);
}
