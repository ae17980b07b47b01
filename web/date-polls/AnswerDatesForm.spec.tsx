import { act, fireEvent, render, screen } from '@testing-library/react';
import { ApiError } from '../api/problem.js';
import { daysIn } from '../design/days.js';
import { AnswerDatesForm } from './AnswerDatesForm.js';

const options = ['14', '15', '16'].map((day) => ({
  id: day,
  plannedStart: `2026-04-${day}T13:00:00.000Z`,
  plannedEnd: `2026-04-${day}T15:00:00.000Z`,
})) as never;
const stale = new ApiError({ status: 412, code: 'version_stale', title: '', detail: '', requestId: null });

interface Answered {
  version: number;
  answers: { optionId: string; answer: 'yes' | 'no' }[];
  note: string | null;
}
const mutate = jest.fn();

/** The form with an answer as it is now; to be shown anew with another one. */
function shown(first: Answered) {
  const form = (answered: Answered, error: Error | null) => (
    <AnswerDatesForm
      options={options}
      answered={answered}
      days={daysIn('de', 'Europe/Berlin')}
      sending={{ mutate, isPending: false, error }}
      label="Ihre Antwort"
      send="Senden"
    />
  );
  const { rerender } = render(form(first, null));
  return (answered: Answered, error: Error | null = null) => rerender(form(answered, error));
}
/** Presses „Ja“ (0), „Wenn nötig“ (1) or „Nein“ (2) of the nth date. */
const say = (date: number, choice: number) =>
  fireEvent.click(screen.getAllByRole('radio')[date * 3 + choice] as HTMLElement);
const remark = () => screen.getByRole<HTMLInputElement>('textbox');
function sent(): unknown {
  mutate.mockClear();
  fireEvent.click(screen.getByRole('button', { name: 'Senden' }));
  return mutate.mock.calls[0]?.[0];
}

const empty: Answered = { version: 1, answers: [], note: null };
const elsewhere: Answered = {
  version: 2,
  answers: [
    { optionId: '14', answer: 'no' },
    { optionId: '15', answer: 'no' },
  ],
  note: 'Dienstags nie',
};

describe('an answer to a date poll', () => {
  it('says nothing of what was not changed here: what came from another tab stays', () => {
    const change = shown(empty);
    say(0, 0);
    change(elsewhere);
    expect(sent()).toEqual({ given: { answers: [{ optionId: '14', answer: 'yes' }] }, from: empty });
  });

  it('shows what is known of it now, until something is changed', () => {
    const change = shown(empty);
    change(elsewhere);
    expect(remark().value).toBe('Dienstags nie');
    fireEvent.change(remark(), { target: { value: '' } });
    expect(sent()).toMatchObject({ given: { note: null }, from: { version: 2 } });
  });

  it('that came too late keeps what was said here, and shows the rest as it is', () => {
    const change = shown(empty);
    say(0, 0);
    fireEvent.change(remark(), { target: { value: 'Gern' } });
    change(elsewhere, stale);
    expect(remark().value).toBe('Gern');
    expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([
      true,
      false,
      false,
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(sent()).toEqual({
      given: { answers: [{ optionId: '14', answer: 'yes' }], note: 'Gern' },
      from: elsewhere,
    });
  });

  it('that came too late undoes nothing of an earlier one that was changed elsewhere', () => {
    const change = shown({ ...elsewhere, version: 1, answers: [{ optionId: '15', answer: 'yes' }] });
    say(0, 0);
    change(elsewhere, stale);
    expect(sent()).toMatchObject({ given: { answers: [{ optionId: '14', answer: 'yes' }] } });
  });

  it('keeps what is said while it is sent', () => {
    const change = shown(empty);
    say(0, 0);
    sent();
    say(1, 2);
    const [, { onSuccess }] = mutate.mock.calls[0] as [unknown, { onSuccess: (saved: Answered) => void }];
    const saved: Answered = { version: 2, answers: [{ optionId: '14', answer: 'yes' }], note: null };
    act(() => onSuccess(saved));
    change(saved);
    expect(sent()).toEqual({ given: { answers: [{ optionId: '15', answer: 'no' }] }, from: saved });
  });

  it('may be a remark alone, and nothing at all is none', () => {
    shown(empty);
    expect(sent()).toBeUndefined();
    fireEvent.change(remark(), { target: { value: 'Dienstags nie.' } });
    expect(sent()).toMatchObject({ given: { answers: [], note: 'Dienstags nie.' } });
  });

  it('of a remark alone says nothing of the dates', () => {
    shown(elsewhere);
    fireEvent.change(remark(), { target: { value: 'Doch, dienstags.' } });
    expect(sent()).toMatchObject({ given: { answers: [], note: 'Doch, dienstags.' } });
  });

  it('that is sent once more without a change says the same', () => {
    shown(elsewhere);
    expect(sent()).toEqual({ given: { answers: elsewhere.answers }, from: elsewhere });
  });
});
