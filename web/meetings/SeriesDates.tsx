import { useState } from 'react';
import { Button } from '../design/Button.js';
import { useDays } from '../design/days.js';
import { Checkbox, TextField } from '../design/Field.js';
import { useFaults } from '../design/Form.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { joined, onDay, split } from './details.js';
import { planTexts } from './plan.texts.js';
import { chosenOf, type SeriesRow } from './series.js';
import { seriesTexts } from './series.texts.js';
import { momentOf } from '../design/wall-time.js';

/** The dates of a series, each with a box, why it is another one than the rhythm's, and its fields where one changes it. */
export function SeriesDates({
  rows,
  timeZone,
  onChange,
}: {
  rows: readonly SeriesRow[];
  timeZone: string;
  onChange: (index: number, row: SeriesRow) => void;
}) {
  const texts = useTexts(seriesTexts);
  const chosen = chosenOf(rows);
  return (
    <fieldset className="plain-set">
      <legend className="kern-heading-small">{texts.dates}</legend>
      <ul className="plain series-dates">
        {rows.map((row, index) => (
          <li key={row.proposal.plannedStart}>
            <OneDate
              row={row}
              name={row.isChosen ? `dates/${chosen.indexOf(index)}` : `left/${index}`}
              timeZone={timeZone}
              onChange={(next) => onChange(index, next)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function OneDate({
  row,
  name,
  timeZone,
  onChange,
}: {
  row: SeriesRow;
  /** Under which the API speaks of it. */
  name: string;
  timeZone: string;
  onChange: (row: SeriesRow) => void;
}) {
  const texts = useTexts(seriesTexts);
  const days = useDays();
  const faults = useFaults();
  const [isOpen, setOpen] = useState(false);
  const { proposal, isChosen } = row;
  const moment = (wall: string) => momentOf(split(wall), timeZone);
  const start = moment(row.start);
  const end = moment(row.end);
  const when =
    start === null || end === null
      ? days.span(proposal.plannedStart, proposal.plannedEnd)
      : days.span(start, end);
  const isRefused = ['plannedStart', 'plannedEnd'].some((field) => faults.of(`${name}/${field}`) !== null);
  if (proposal.meeting !== null)
    return (
      <div className="series-date">
        <s>{when}</s>
        <Why proposal={proposal} />
      </div>
    );
  return (
    <div className="series-date">
      <div className="row">
        <Checkbox
          name={name}
          label={when}
          checked={isChosen}
          onChange={(chosen) => onChange({ ...row, isChosen: chosen })}
        />
        {isChosen && (
          <Button
            small
            look="tertiary"
            aria-label={texts.changeOf(when)}
            aria-expanded={isOpen || isRefused}
            onClick={() => setOpen(!isOpen)}
          >
            {texts.change}
          </Button>
        )}
      </div>
      <Why proposal={proposal} />
      {isChosen && (isOpen || isRefused) && <Times row={row} name={name} onChange={onChange} />}
    </div>
  );
}

/** Why a date is another one than the rhythm's, or none. */
function Why({ proposal: { plannedStart, freeDay, meeting, proposed } }: Pick<SeriesRow, 'proposal'>) {
  const texts = useTexts(seriesTexts);
  const local = useLocalName();
  const days = useDays();
  if (meeting !== null) return <p className="muted">{texts.meets(meeting.title)}</p>;
  if (freeDay === null) return null;
  const name = local(freeDay.name);
  const said = proposed === null ? texts.left(name) : texts.putOff(name, days.day(days.dayOf(plannedStart)));
  return <p className="muted">{said}</p>;
}

function Times({
  row,
  name,
  onChange,
}: {
  row: SeriesRow;
  name: string;
  onChange: (row: SeriesRow) => void;
}) {
  const texts = useTexts(planTexts);
  const start = split(row.start);
  const end = split(row.end);
  return (
    <div className="form-row">
      <TextField
        name={`${name}/day`}
        type="date"
        label={texts.day}
        required
        value={start.day}
        onChange={(day) => onChange({ ...row, ...onDay(row, day) })}
      />
      <TextField
        name={`${name}/plannedStart`}
        type="time"
        label={texts.start}
        required
        value={start.time}
        onChange={(time) => onChange({ ...row, start: joined({ day: start.day, time }) })}
      />
      <TextField
        name={`${name}/plannedEnd`}
        type="time"
        label={texts.end}
        required
        value={end.time}
        onChange={(time) => onChange({ ...row, end: joined({ day: end.day, time }) })}
      />
    </div>
  );
}
