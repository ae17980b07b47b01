import { useRef, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../api/me.js';
import { Button } from '../design/Button.js';
import { useDays } from '../design/days.js';
import { ExportList } from '../design/ExportList.js';
import { notify } from '../design/Notices.js';
import { Loaded, Problem } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { EditSeat } from './EditSeat.js';
import { EndSeat } from './EndSeat.js';
import { Gaps } from './Gaps.js';
import { GiveSeat } from './GiveSeat.js';
import { type Gap, type Group, pastSeatsQuery, type Seat } from './queries.js';
import { isOver } from './seat-draft.js';
import { SeatLine } from './SeatLine.js';
import { seatsTexts } from './seats.texts.js';
import { useSeats } from './useSeats.js';

type Doing = { what: 'give' } | { what: 'edit' | 'end'; seat: Seat } | null;

/** Who sits in the group today or is to, what is missing, and what may be done about it. */
export function Seats({
  group,
  seats,
  gaps,
}: {
  group: Group;
  seats: readonly Seat[];
  gaps: readonly Gap[];
}) {
  const texts = useTexts(seatsTexts);
  const may = useMay();
  const today = useDays().today();
  const heading = useRef<HTMLHeadingElement>(null);
  const [doing, setDoing] = useState<Doing>(null);
  const { patch } = useSeats();
  const now = seats.filter(({ startDate }) => startDate <= today);
  const toCome = seats.filter(({ startDate }) => startDate > today);
  // What was pressed is gone: the work goes on at the heading.
  const done = (text: string, undo?: () => void) => {
    setDoing(null);
    heading.current?.focus();
    notify(text, undo);
  };
  const confirm = (seat: Seat) =>
    patch.mutate(
      { seat, content: { confirmed: true } },
      { onSuccess: () => done(texts.confirmed(seat.person.name)) },
    );
  const line = (seat: Seat) => (
    <SeatLine
      key={seat.id}
      seat={seat}
      onConfirm={() => confirm(seat)}
      onEdit={() => setDoing({ what: 'edit', seat })}
      onEnd={() => setDoing({ what: 'end', seat })}
    >
      {doing?.what === 'edit' && doing.seat.id === seat.id && (
        <EditSeat
          seat={seat}
          onCancel={() => {
            setDoing(null);
            heading.current?.focus();
          }}
          onDone={() => done(texts.changed)}
        />
      )}
    </SeatLine>
  );
  return (
    <section className="stack">
      <div className="section-head">
        <h2 className="kern-heading-medium" tabIndex={-1} ref={heading}>
          {texts.title}
        </h2>
        <div className="row">
          <ExportList
            list="seats"
            path={`/api/v1/steering-groups/${group.id}/seats`}
            query={{}}
            groups={[group.id]}
          />
          {may.inGroup('seat.write', group.id) && (
            <Button icon="add" look="primary" onClick={() => setDoing({ what: 'give' })}>
              {texts.give}
            </Button>
          )}
        </div>
      </div>
      <Gaps gaps={gaps} />
      {patch.error !== null && doing === null && <Problem error={patch.error} />}
      {now.length === 0 && <p className="muted">{texts.none}</p>}
      <ul className="plain seat-list">{now.map(line)}</ul>
      {toCome.length > 0 && (
        <>
          <h3 className="kern-heading-small">{texts.toCome(toCome.length)}</h3>
          <ul className="plain seat-list">{toCome.map(line)}</ul>
        </>
      )}
      <Past groupId={group.id} today={today} />
      {doing?.what === 'give' && <GiveSeat group={group} onClose={() => setDoing(null)} onDone={done} />}
      {doing?.what === 'end' && (
        <EndSeat
          seat={seats.find(({ id }) => id === doing.seat.id) ?? doing.seat}
          onClose={() => setDoing(null)}
          onDone={done}
        />
      )}
    </section>
  );
}

/** Seats that have ended; asked for once somebody opens them. */
function Past({ groupId, today }: { groupId: string; today: string }) {
  const texts = useTexts(seatsTexts);
  const [isOpen, setIsOpen] = useState(false);
  const query = useQuery({ ...pastSeatsQuery(groupId), enabled: isOpen });
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{texts.past}</summary>
      {isOpen && (
        <Loaded query={query} rows={3}>
          {(rows) => {
            const over = rows.filter((seat) => isOver(seat, today));
            if (over.length === 0) return <p className="muted">{texts.noPast}</p>;
            return (
              <ul className="plain seat-list">
                {over.map((seat) => (
                  <SeatLine key={seat.id} seat={seat} />
                ))}
              </ul>
            );
          }}
        </Loaded>
      )}
    </details>
  );
}
