import type { KeyboardEvent, PointerEvent } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../design/Button.js';
import { Icon } from '../design/Icon.js';
import { useTexts } from '../texts/texts.js';
import { ItemFacts } from './Agenda.js';
import { EditItem } from './EditItem.js';
import { meetingTexts } from './meeting.texts.js';
import type { AgendaItem, Meeting } from './meetings.query.js';
import { planTexts } from './plan.texts.js';
import { useMeetingDays } from './useMeetingDays.js';
import { useRemoveItem } from './useRemoveItem.js';

type Handlers = Record<
  'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel',
  (event: PointerEvent<HTMLElement>) => void
>;

/** An item while the agenda is put together: moved by its handle, by arrows or keys, changed in its place, removed. */
export function AgendaRow({
  meeting,
  item,
  place,
  count,
  begins,
  drop,
  isDragged,
  handle,
  onEscape,
  onMove,
  isEditing,
  onEdit,
}: {
  meeting: Meeting;
  item: AgendaItem;
  place: number;
  count: number;
  begins: string;
  drop: 'before' | 'after' | undefined;
  isDragged: boolean;
  handle: Handlers;
  onEscape: () => void;
  /** @param control by which it was moved, and which keeps focus */
  onMove: (to: number, control: string) => void;
  isEditing: boolean;
  onEdit: (isEditing: boolean) => void;
}) {
  const texts = useTexts(planTexts);
  const { minutesLong } = useTexts(meetingTexts);
  const days = useMeetingDays(meeting);
  const removing = useRemoveItem(meeting);
  const { id, title } = item;
  const keys: Readonly<Record<string, number>> = {
    ArrowUp: place - 1,
    ArrowDown: place + 1,
    Home: 0,
    End: count - 1,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onEscape();
    const to = keys[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onMove(to, 'drag');
  };
  const close = () => {
    flushSync(() => onEdit(false));
    document.getElementById(`edit-${id}`)?.focus();
  };
  return (
    <li className="agenda-row plan-row" data-drop={drop} data-dragged={isDragged || undefined}>
      <button
        type="button"
        id={`drag-${id}`}
        className="drag-handle"
        aria-label={texts.drag(title)}
        aria-describedby="order-help"
        onKeyDown={onKeyDown}
        {...handle}
      >
        <Icon name="dehaze" />
      </button>
      <span className="agenda-number">{place + 1}</span>
      {isEditing ? (
        <EditItem meeting={meeting} item={item} onClose={close} />
      ) : (
        <>
          <div className="agenda-body">
            <p className="agenda-title">{title}</p>
            <ItemFacts item={item} />
          </div>
          <span className="agenda-time nums">
            <time dateTime={begins}>{days.time(begins)}</time>
            {item.durationMinutes !== null && (
              <span className="muted">{minutesLong(item.durationMinutes)}</span>
            )}
          </span>
          <div className="row plan-actions">
            <Button
              id={`up-${id}`}
              look="tertiary"
              icon="arrow-up"
              iconOnly
              aria-disabled={place === 0}
              onClick={() => onMove(place - 1, 'up')}
            >
              {texts.up(title)}
            </Button>
            <Button
              id={`down-${id}`}
              look="tertiary"
              icon="arrow-down"
              iconOnly
              aria-disabled={place === count - 1}
              onClick={() => onMove(place + 1, 'down')}
            >
              {texts.down(title)}
            </Button>
            <Button id={`edit-${id}`} look="tertiary" icon="edit" iconOnly onClick={() => onEdit(true)}>
              {texts.editItem(title)}
            </Button>
            <Button
              look="tertiary"
              icon="delete"
              iconOnly
              busy={removing.isPending}
              onClick={() => removing.mutate(item)}
            >
              {texts.remove(title)}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
