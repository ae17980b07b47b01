import { useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { Button } from '../design/Button.js';
import { TextField } from '../design/Field.js';
import { useFaults } from '../design/Form.js';
import { Icon } from '../design/Icon.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { newPollTexts } from './new-poll.texts.js';
import { type DateRow, FEWEST_DATES, type FreeDay, MOST_DATES, whyNot, withOneMore } from './poll-draft.js';

const freeDaysQuery = {
  queryKey: ['free-days', 'coming'],
  queryFn: async () => (await answer(api.GET('/api/v1/free-days'))).data,
};

/** The dates that are to be offered, three to ten; of free days one is warned, and may offer them all the same. */
export function OfferedDates({
  rows,
  onChange,
}: {
  rows: readonly DateRow[];
  onChange: (rows: readonly DateRow[]) => void;
}) {
  const texts = useTexts(newPollTexts);
  const list = useRef<HTMLUListElement>(null);
  const free = useQuery(freeDaysQuery).data ?? [];
  const faults = useFaults();
  const fault = faults.of('options');
  const focus = (nth: number) =>
    setTimeout(() => list.current?.children[nth]?.querySelector<HTMLElement>('input')?.focus());
  const add = () => {
    onChange(withOneMore(rows, free));
    focus(rows.length);
  };
  const remove = (index: number) => {
    onChange(rows.filter((_, place) => place !== index));
    focus(Math.max(0, index - 1));
  };
  return (
    <div className="stack" id={faults.idOf('options')} tabIndex={-1}>
      {fault !== null && <p className="kern-error">{fault}</p>}
      <ul className="plain offered-dates" ref={list}>
        {rows.map((row, index) => (
          <li key={row.key}>
            <OneDate
              row={row}
              index={index}
              free={free}
              onChange={(next) => onChange(rows.map((each, place) => (place === index ? next : each)))}
              onRemove={rows.length > FEWEST_DATES ? () => remove(index) : undefined}
            />
          </li>
        ))}
      </ul>
      {rows.length < MOST_DATES && (
        <div className="row">
          <Button icon="add" onClick={add}>
            {texts.addDate}
          </Button>
        </div>
      )}
    </div>
  );
}

function OneDate({
  row,
  index,
  free,
  onChange,
  onRemove,
}: {
  row: DateRow;
  index: number;
  free: readonly FreeDay[];
  onChange: (row: DateRow) => void;
  onRemove: (() => void) | undefined;
}) {
  const texts = useTexts(newPollTexts);
  const local = useLocalName();
  const why = whyNot(row.day, free);
  const name = `options/${index}`;
  return (
    <fieldset className="plain-set">
      <legend className="kern-label">{texts.date(index + 1)}</legend>
      <div className="offered-date">
        <TextField
          name={`${name}/day`}
          type="date"
          label={texts.day}
          required
          value={row.day}
          onChange={(day) => onChange({ ...row, day })}
        />
        <TextField
          name={`${name}/plannedStart`}
          type="time"
          label={texts.start}
          required
          value={row.start}
          onChange={(start) => onChange({ ...row, start })}
        />
        <TextField
          name={`${name}/plannedEnd`}
          type="time"
          label={texts.end}
          required
          value={row.end}
          onChange={(end) => onChange({ ...row, end })}
        />
        {onRemove !== undefined && (
          <Button look="tertiary" icon="delete" iconOnly onClick={onRemove}>
            {texts.removeDate(index + 1)}
          </Button>
        )}
      </div>
      <p role="status" className="date-hint">
        {why !== null && (
          <span className="date-warning">
            <Icon name="warning" /> {why === 'weekend' ? texts.weekend : texts.free(local(why.name))}
          </span>
        )}
      </p>
    </fieldset>
  );
}
