import { memo, useSyncExternalStore } from 'react';
import { Link } from '@tanstack/react-router';
import { Icon } from '../design/Icon.js';
import { useTexts } from '../texts/texts.js';
import type { Item } from './holding.api.js';
import { holdingTexts } from './holding.texts.js';
import type { NotesSaver } from './notes-saver.js';

/** One line of the list, with nothing in it that changes while somebody types. */
export interface AgendaLine {
  item: Item;
  saver: NotesSaver | undefined;
  /** Who else is there. */
  names: string;
}

/** The agenda, to jump. */
export const AgendaList = memo(function AgendaList({
  meetingId,
  lines,
  current,
  there,
  all,
}: {
  meetingId: string;
  lines: readonly AgendaLine[];
  /** Id of the item, or `attendance`. */
  current: string;
  there: number;
  all: number;
}) {
  const texts = useTexts(holdingTexts);
  return (
    <nav aria-label={texts.agenda} className="agenda-list">
      <ol className="plain">
        <li>
          <To meetingId={meetingId} item="attendance" isCurrent={current === 'attendance'}>
            <span className="evening-place">
              <Icon name="account-circle" />
            </span>
            <span>
              {texts.attendance}
              <span className="muted">{texts.attendanceCount(there, all)}</span>
            </span>
          </To>
        </li>
        {lines.map(({ item, saver, names }) => (
          <li key={item.id}>
            <Line
              meetingId={meetingId}
              item={item}
              saver={saver}
              names={names}
              isCurrent={current === item.id}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
});

const Line = memo(function Line({
  meetingId,
  item,
  saver,
  names,
  isCurrent,
}: AgendaLine & { meetingId: string; isCurrent: boolean }) {
  const texts = useTexts(holdingTexts);
  return (
    <To meetingId={meetingId} item={item.id} isCurrent={isCurrent}>
      <span className="evening-place">
        {item.wasDiscussed === true ? <Icon name="check" /> : item.position}
      </span>
      <span>
        {item.title}
        <span className="muted">
          {item.wasDiscussed === true && <span className="kern-sr-only">{texts.discussed} </span>}
          {item.durationMinutes !== null && texts.minutes(item.durationMinutes)}
          {names !== '' && <span className="agenda-here"> {texts.here(names)}</span>}
        </span>
        {saver !== undefined && <Unsaved saver={saver} />}
      </span>
    </To>
  );
});

function To({
  meetingId,
  item,
  isCurrent,
  children,
}: {
  meetingId: string;
  item: string;
  isCurrent: boolean;
  children: React.ReactNode;
}) {
  return (
    <Link
      to="/meetings/$meetingId/hold"
      params={{ meetingId }}
      search={{ item }}
      className="agenda-line"
      aria-current={isCurrent ? 'step' : undefined}
      activeProps={{}}
      resetScroll={false}
    >
      {children}
    </Link>
  );
}

/** Says at an item that its notes wait for the network, or for a choice. */
function Unsaved({ saver }: { saver: NotesSaver }) {
  const texts = useTexts(holdingTexts);
  const { saving } = useSyncExternalStore(saver.subscribe, saver.getState);
  if (saving !== 'offline' && saving !== 'conflict' && saving !== 'refused') return null;
  return (
    <span className="agenda-unsaved">
      <Icon name="warning" /> {texts.unsaved}
    </span>
  );
}
