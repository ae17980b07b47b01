import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, onlyOnce } from '../api/client.js';
import { Button } from '../design/Button.js';
import { announce, notify } from '../design/Notices.js';
import { Empty, useProblemText } from '../design/Problem.js';
import { Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { AddItem } from './AddItem.js';
import { agendaTime, beginnings } from './agenda-time.js';
import { AgendaRow } from './AgendaRow.js';
import { type AgendaItem, keepMeeting, type Meeting } from './meetings.query.js';
import { moved } from './order.js';
import { planTexts } from './plan.texts.js';
import { useAgendaOrder } from './useAgendaOrder.js';
import { useDragOrder } from './useDragOrder.js';
import { useMeetingDays } from './useMeetingDays.js';

/** The agenda as it is put together: in an order, with durations that add up. */
export function AgendaPlan({ meeting }: { meeting: Meeting }) {
  const texts = useTexts(planTexts);
  const { agenda, put } = useAgendaOrder(meeting);
  const [editing, setEditing] = useState<string | null>(null);
  const move = (from: number, to: number, control: string) => {
    const item = agenda[from];
    const place = Math.max(0, Math.min(to, agenda.length - 1));
    if (item === undefined || place === from) return;
    // A row that is put elsewhere in the document loses focus: it goes on where it was.
    flushSync(() =>
      put(
        moved(
          agenda.map(({ id }) => id),
          from,
          place,
        ),
      ),
    );
    document.getElementById(`${control}-${item.id}`)?.focus();
    announce(texts.movedTo(item.title, place + 1, agenda.length));
  };
  const { list, drag, handle, stop } = useDragOrder((from, to) => move(from, to, 'drag'));
  const times = beginnings(agenda, meeting.plannedStart);
  return (
    <section aria-labelledby="plan-agenda" className="stack">
      <div className="section-head">
        <h2 id="plan-agenda" className="kern-heading-small">
          {texts.agenda}
        </h2>
        {meeting.changeable.includes('agendaTemplate') && <FromTemplate meeting={meeting} />}
      </div>
      {agenda.length === 0 ? (
        <Empty title={texts.noAgenda}>
          <p>{texts.noAgendaDetail}</p>
        </Empty>
      ) : (
        <>
          <p className="muted" id="order-help">
            {texts.orderHelp}
          </p>
          <ol className="agenda" ref={list}>
            {agenda.map((item, place) => (
              <AgendaRow
                key={item.id}
                meeting={meeting}
                item={item}
                place={place}
                count={agenda.length}
                begins={times[place] ?? meeting.plannedStart}
                drop={dropAt(place, agenda.length, drag)}
                isDragged={drag?.from === place}
                handle={handle(place)}
                onEscape={stop}
                onMove={(to, control) => move(place, to, control)}
                isEditing={editing === item.id}
                onEdit={(isEditing) => setEditing(isEditing ? item.id : null)}
              />
            ))}
          </ol>
          <Sum agenda={agenda} meeting={meeting} />
        </>
      )}
      <AddItem meeting={meeting} />
    </section>
  );
}

/** At which edge of a row the line is shown where the dragged one would go. */
function dropAt(place: number, count: number, drag: { from: number; gap: number } | null) {
  if (drag === null || drag.gap === drag.from || drag.gap === drag.from + 1) return undefined;
  if (drag.gap === place) return 'before';
  return drag.gap === count && place === count - 1 ? 'after' : undefined;
}

/** The durations against the planned end; what is too long is said. */
function Sum({ agenda, meeting }: { agenda: readonly AgendaItem[]; meeting: Meeting }) {
  const texts = useTexts(planTexts);
  const days = useMeetingDays(meeting);
  const { sum, available, over, without, endsAt } = agendaTime(agenda, meeting);
  return (
    <p className="agenda-sum">
      <strong>{texts.sum(sum, available)}</strong>
      {over > 0 ? (
        <Status mood="warning">{texts.tooLong(over, days.time(endsAt))}</Status>
      ) : (
        <span className="muted">{texts.ends(days.time(endsAt))}</span>
      )}
      {without > 0 && <span className="muted">{texts.without(without)}</span>}
    </p>
  );
}

function FromTemplate({ meeting }: { meeting: Meeting }) {
  const texts = useTexts(planTexts);
  const textOf = useProblemText();
  const client = useQueryClient();
  const adding = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/meetings/{id}/agenda-template', {
          params: { path: { id: meeting.id }, header: onlyOnce(crypto.randomUUID()) },
        }),
      ),
    onSuccess: (changed) => {
      keepMeeting(client, changed);
      notify(texts.templateAdded);
    },
    onError: (error) => notify(textOf(error).detail),
  });
  return (
    <Button icon="add" busy={adding.isPending} onClick={() => adding.mutate()}>
      {texts.addTemplate}
    </Button>
  );
}
