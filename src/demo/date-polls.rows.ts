import type { DemoBook } from './demo-book.js';
import { groupOf, seatsOn } from './groups.rows.js';
import type { Row } from './insert-rows.js';

type Poll = DemoBook['data']['datePolls'][number];

/** Rows of `date_poll`, `date_poll_option` and `date_poll_respondent`: asked two days ago, answered since. */
export function datePollRows(book: DemoBook) {
  return book.data.datePolls.map((poll) => {
    const asked = book.calendar.past(book.calendar.workday(book.calendar.daysAgo(2)), '10:00');
    const id = book.newId(asked);
    const options = optionsOf(book, poll, id, asked);
    return {
      poll: pollRow(book, poll, id, asked),
      options,
      respondents: answersOf(book, poll, id, options, asked),
    };
  });
}

const stamps = (moment: Date) => ({ version: 1, created_at: moment, updated_at: moment });
const ahead = ({ calendar }: DemoBook, days: number) => calendar.workday(calendar.daysAgo(-days), 'after');

function pollRow(book: DemoBook, poll: Poll, id: string, asked: Date): Row {
  const { group, title, location, message, answerBy } = poll;
  return {
    id,
    steering_group_id: book.idOf('group', group),
    group_kind: groupOf(book, group).slug === 'plenary' ? 'plenary' : 'steering',
    kind: 'regular',
    title,
    location: location ?? null,
    message: book.text(message),
    time_zone: 'Europe/Berlin',
    answer_by: ahead(book, answerBy),
    state: 'open',
    ...stamps(asked),
  };
}

function optionsOf(book: DemoBook, { dates, from, to }: Poll, pollId: string, asked: Date): readonly Row[] {
  const { calendar } = book;
  // Around the turn of the year several would be put off to the same day.
  const offered = dates.reduce<string[]>((before, days) => {
    const [wanted, next] = [ahead(book, days), calendar.plusDays(before.at(-1) ?? calendar.daysAgo(0), 1)];
    return [...before, wanted < next ? calendar.workday(next, 'after') : wanted];
  }, []);
  return offered.map((day) => ({
    id: book.newId(asked),
    date_poll_id: pollId,
    planned_start: book.calendar.at(day, from),
    planned_end: book.calendar.at(day, to),
    ...stamps(asked),
  }));
}

function answersOf(
  book: DemoBook,
  { group, answers }: Poll,
  pollId: string,
  options: readonly Row[],
  asked: Date,
): readonly Row[] {
  const today = book.calendar.daysAgo(0);
  return seatsOn(book, group, today).map(({ person }) => {
    const given = answers.find((one) => one.person === person);
    const said = options.flatMap((option, nth) => {
      const answer = given?.says[nth];
      return answer === undefined ? [] : [[String(option['id']), answer] as const];
    });
    const answered = given === undefined ? null : book.calendar.past(today, '07:30');
    return {
      id: book.newId(asked),
      date_poll_id: pollId,
      person_id: book.idOf('person', person),
      answers: Object.fromEntries(said),
      note: given?.note ?? null,
      answered_at: answered,
      ...stamps(asked),
      updated_at: answered ?? asked,
    };
  });
}
