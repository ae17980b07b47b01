import { TextArea, TextField } from '../design/Field.js';
import { useTexts } from '../texts/texts.js';
import { type Details, joined, onDay, split } from './details.js';
import { planTexts } from './plan.texts.js';

/** Title, time and place in a form; times only where they may change. */
export function DetailsFields({
  draft,
  set,
  times = true,
}: {
  draft: Details;
  set: <Field extends keyof Details>(field: Field, value: Details[Field]) => void;
  times?: boolean;
}) {
  const texts = useTexts(planTexts);
  const start = split(draft.start);
  const end = split(draft.end);
  const day = (next: string) => {
    const moved = onDay(draft, next);
    set('start', moved.start);
    set('end', moved.end);
  };
  return (
    <>
      <TextField
        name="title"
        label={texts.title}
        required
        maxLength={200}
        value={draft.title}
        onChange={(value) => set('title', value)}
      />
      {times && (
        <div className="form-row">
          <TextField name="day" type="date" label={texts.day} required value={start.day} onChange={day} />
          <TextField
            name="plannedStart"
            type="time"
            label={texts.start}
            required
            value={start.time}
            onChange={(time) => set('start', joined({ day: start.day, time }))}
          />
          {end.day !== start.day && (
            <TextField
              name="endDay"
              type="date"
              label={texts.endDay}
              required
              value={end.day}
              onChange={(next) => set('end', joined({ day: next, time: end.time }))}
            />
          )}
          <TextField
            name="plannedEnd"
            type="time"
            label={texts.end}
            required
            value={end.time}
            onChange={(time) => set('end', joined({ day: end.day, time }))}
          />
        </div>
      )}
      <TextArea
        name="location"
        label={texts.location}
        rows={2}
        maxLength={500}
        value={draft.location}
        onChange={(value) => set('location', value)}
      />
      <TextField
        name="joinUrl"
        type="url"
        label={texts.joinUrl}
        help={texts.joinUrlHelp}
        value={draft.joinUrl}
        onChange={(value) => set('joinUrl', value)}
      />
      {times && (
        <TextField
          name="answerBy"
          type="date"
          label={texts.answerBy}
          help={texts.answerByHelp}
          max={end.day}
          value={draft.answerBy}
          onChange={(value) => set('answerBy', value)}
        />
      )}
    </>
  );
}
