import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMe } from '../api/me.js';
import { showKeys } from '../design/keys.js';
import { announce, notify } from '../design/Notices.js';
import { Empty } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { type AgendaLine, AgendaList } from './AgendaList.js';
import { AttendancePanel } from './Attendance.js';
import { AttendanceSheet, countsOf } from './attendance-sheet.js';
import { CloseMeeting } from './CloseMeeting.js';
import { type Meeting, meetingSince, putAttendance } from './holding.api.js';
import { holdingTexts } from './holding.texts.js';
import { ItemView } from './ItemView.js';
import { type Key, useKeys } from './keys.js';
import { deskOf, usePresence } from './live.js';
import { namesInNotes } from './names-in-notes.js';
import type { Candidate } from './task-line.js';

const ATTENDANCE = 'attendance';

/** Where the work goes on after a key: in the field, once it stands there. */
function focusLater(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}

const sheetOf = (meetingId: string) =>
  new AttendanceSheet({
    put: (entries) => putAttendance(meetingId, entries),
    reload: async () => (await meetingSince(meetingId, null))?.meeting.participations ?? [],
  });

/** The meeting while it is written: attendance and items, one at a time. */
export function Evening({
  meeting,
  refresh,
  closes,
  onCloses,
  onClosed,
}: {
  meeting: Meeting;
  refresh: () => void;
  closes: boolean;
  onCloses: (closes: boolean) => void;
  onClosed: () => void;
}) {
  const texts = useTexts(holdingTexts);
  const me = useMe();
  const navigate = useNavigate();
  const wanted = useSearch({ from: '/shell/meetings/$meetingId/hold' }).item;
  const { agenda, participations } = meeting;
  const desk = deskOf(me.account.id);
  const [sheet] = useState(() => sheetOf(meeting.id));
  const [decides, setDecides] = useState<string | null>(null);

  const people = useMemo(() => peopleOf(participations), [participations]);
  const [first] = useState(() => firstOf(meeting));
  const current = agenda.find(({ id }) => id === (wanted ?? first)) ?? null;
  const place = current === null ? -1 : agenda.indexOf(current);

  // Names before what is typed with them.
  useMemo(() => desk.readAs(namesInNotes(people)), [desk, people]);
  useEffect(() => {
    sheet.receive(participations);
    desk.receive(agenda);
    // The server answers: what waited for it goes now.
    desk.flushWaiting();
    void desk.takeUp(agenda).then((found) => {
      if (found.length > 0)
        notify(texts.restored(found.map(({ position }) => texts.item(position)).join(', ')));
    });
  }, [meeting, agenda, participations, desk, sheet, texts]);
  useEffect(() => {
    const flush = () => {
      desk.flush();
      sheet.flush();
    };
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [desk, sheet]);

  const present = usePresence(meeting.id, current?.id ?? null);
  const others = present.filter(({ accountId }) => accountId !== me.account.id);
  const own = present.find(({ accountId }) => accountId === me.account.id);
  const { shown } = useSyncExternalStore(sheet.subscribe, sheet.getState);
  const counts = countsOf(shown);
  const hereKey = others.map(({ agendaItemId, name }) => `${agendaItemId} ${name}`).join();
  const lines = useMemo(
    (): AgendaLine[] =>
      agenda.map((item) => ({
        item,
        saver: desk.find(item.id),
        names: others
          .flatMap(({ agendaItemId, name }) => (agendaItemId === item.id ? [name ?? '?'] : []))
          .join(', '),
      })),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- others are a new list with every answer; the key says whether it differs
    [agenda, desk, hereKey, current],
  );

  const go = (item: string, focus: string) => {
    void navigate({
      to: '/meetings/$meetingId/hold',
      params: { meetingId: meeting.id },
      search: { item },
      resetScroll: false,
    }).then(() => focusLater(focus));
    const to = agenda.find(({ id }) => id === item);
    announce(to === undefined ? texts.attendance : texts.itemAnnounced(to.position, to.title));
  };
  const goBy = (step: number, focus: string) => {
    const to = agenda[place + step];
    if (to !== undefined) go(to.id, focus);
    else if (place + step === -1) go(ATTENDANCE, '#attendance');
  };
  const press = (key: Key) => {
    if (key === 'next') goBy(1, '#notes');
    else if (key === 'previous') goBy(-1, '#notes');
    else if (key === 'attendance') go(ATTENDANCE, '#attendance');
    else if (current === null) return;
    else if (key === 'task') document.getElementById('task')?.focus();
    else {
      // At once: what is typed on belongs to the decision.
      flushSync(() => setDecides(current.id));
      document.querySelector<HTMLElement>('.decision-form textarea')?.focus();
    }
  };
  useKeys(texts.keyWords, press);

  return (
    <div className="evening">
      <AgendaList
        meetingId={meeting.id}
        lines={lines}
        current={current?.id ?? ATTENDANCE}
        there={counts.there}
        all={counts.all}
      />
      {current === null ? (
        <div className="stack">
          <AttendancePanel
            sheet={sheet}
            meetingId={meeting.id}
            participations={participations}
            mayAdd={meeting.changeable.includes('participants')}
            readOnly={!meeting.changeable.includes('attendance')}
            onAdded={refresh}
            onNext={agenda[0] === undefined ? null : () => goBy(1, '#item')}
          />
          {agenda.length === 0 && <Empty title={texts.noItems}>{texts.noItemsDetail}</Empty>}
        </div>
      ) : (
        <ItemView
          key={current.id}
          meeting={meeting}
          item={current}
          saver={desk.saverOf(current)}
          people={people}
          others={others.filter(({ agendaItemId }) => agendaItemId === current.id)}
          since={own?.agendaItemId === current.id ? own.since : null}
          decides={decides === current.id}
          onDecides={(is) => setDecides(is ? current.id : null)}
          onChanged={refresh}
          onNext={place + 1 < agenda.length ? () => goBy(1, '#item') : null}
          onPrevious={() => goBy(-1, '#item')}
        />
      )}
      <p className="keys-hint">
        <button type="button" className="as-link" onClick={showKeys}>
          {texts.keys} <kbd>?</kbd>
        </button>
      </p>
      {closes && (
        <CloseMeeting
          meeting={meeting}
          openAttendance={counts.open}
          isSaved={desk.isClean}
          onClosed={onClosed}
          onStay={() => onCloses(false)}
        />
      )}
    </div>
  );
}

/** Attendance first; where it is done, the first item that was not discussed. */
function firstOf({ agenda, participations }: Meeting): string {
  if (participations.every(({ attendance }) => attendance === 'unknown')) return ATTENDANCE;
  return agenda.find(({ wasDiscussed }) => wasDiscussed === false)?.id ?? ATTENDANCE;
}

/** Who can be named in notes and answer for a task. */
function peopleOf(participations: Meeting['participations']): Candidate[] {
  return participations.flatMap(({ personId, name, organisationName }) =>
    personId === null ? [] : [{ personId, name, detail: organisationName }],
  );
}
