import { useEffect, useEffectEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import { answer, api, type Schema } from '../api/client.js';
import { Button } from '../design/Button.js';
import { useDays } from '../design/days.js';
import { useTexts } from '../texts/texts.js';
import { type Details, joined } from './details.js';
import { planTexts } from './plan.texts.js';
import { wallTimeOf } from '../design/wall-time.js';

type NextDate = Schema<'NextDateList'>['data'][number];
type Times = Pick<Details, 'start' | 'end'>;

const isAt = (a: Times, b: Times) => a.start === b.start && a.end === b.end;

/** When the group would meet next by its rhythm: the first date stands in the form already, the others one press away. */
export function InRhythm({
  groupId,
  draft,
  timeZone,
  onFound,
  onChoose,
}: {
  groupId: string;
  draft: Times;
  timeZone: string;
  /** The first date is known; null where there is none. */
  onFound: (first: Times | null) => void;
  onChoose: (times: Times) => void;
}) {
  const texts = useTexts(planTexts);
  const days = useDays();
  const { data } = useQuery({
    queryKey: ['meetings', 'next-dates', groupId],
    queryFn: async () => {
      const params = { path: { idOrSlug: groupId } };
      return (await answer(api.GET('/api/v1/steering-groups/{idOrSlug}/next-dates', { params }))).data;
    },
  });
  const onWall = ({ plannedStart, plannedEnd }: NextDate): Times => ({
    start: joined(wallTimeOf(plannedStart, timeZone)),
    end: joined(wallTimeOf(plannedEnd, timeZone)),
  });
  const found = useEffectEvent((first: NextDate | undefined) =>
    onFound(first === undefined ? null : onWall(first)),
  );
  useEffect(() => {
    if (data !== undefined) found(data[0]);
  }, [data]);
  if (data === undefined || data.length === 0) return null;
  return (
    <fieldset className="in-rhythm">
      <legend className="muted">{texts.inRhythm}</legend>
      <div className="row">
        {data.map((date) => (
          <Button
            key={date.plannedStart}
            small
            icon={isAt(onWall(date), draft) ? 'check' : undefined}
            aria-pressed={isAt(onWall(date), draft)}
            onClick={() => onChoose(onWall(date))}
          >
            {days.span(date.plannedStart, date.plannedEnd)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
