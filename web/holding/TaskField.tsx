import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMutation } from '@tanstack/react-query';
import { useOnce } from '../api/once.js';
import { Button } from '../design/Button.js';
import { useDays } from '../design/days.js';
import { Icon } from '../design/Icon.js';
import { notify } from '../design/Notices.js';
import { useProblemText } from '../design/Problem.js';
import { useLanguage, useTexts } from '../texts/texts.js';
import { addTask, changeTask } from './holding.api.js';
import { itemTexts } from './item.texts.js';
import { type Candidate, candidatesFor, mentionAt, readTaskLine, withPerson } from './task-line.js';

/** Offered at once; more letters find the others. */
const OFFERED = 6;

/** A task in one line, as it is spoken; what was understood is shown before it counts. */
export function TaskField({
  itemId,
  groupId,
  people,
  onSaved,
}: {
  itemId: string;
  groupId: string;
  people: readonly Candidate[];
  onSaved: () => void;
}) {
  const texts = useTexts(itemTexts);
  const language = useLanguage();
  const days = useDays();
  const problem = useProblemText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [line, setLine] = useState('');
  const [cursor, setCursor] = useState(0);
  const [active, setActive] = useState(0);
  const [isClosed, setClosed] = useState(false);
  const [withoutDate, setWithoutDate] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const once = useOnce();

  const read = readTaskLine(line, people, { today: days.today(), language, withoutDate });
  const at = mentionAt(line, cursor);
  const offered = at === null || isClosed ? [] : candidatesFor(at.typed, people).slice(0, OFFERED);
  const isOpen = offered.length > 0;

  const save = useMutation({
    mutationFn: (person: Candidate) =>
      addTask(
        {
          title: read.title,
          steeringGroupId: groupId,
          agendaItemId: itemId,
          responsiblePersonId: person.personId,
          dueDate: read.due?.day ?? null,
        },
        once.key,
      ),
    onError: once.over,
    onSuccess: (task) => {
      type('', 0);
      setWithoutDate(false);
      setAsked(false);
      once.over();
      onSaved();
      input.current?.focus();
      notify(texts.taskSaved(task.title), () => {
        void changeTask(task, { state: 'cancelled', reason: texts.withdrawn }).then(onSaved);
      });
    },
  });

  const type = (next: string, place: number) => {
    setLine(next);
    setCursor(place);
    setActive(0);
    setClosed(false);
    save.reset();
  };
  const choose = (person: Candidate) => {
    if (at === null) return;
    const next = withPerson(line, at, person);
    // At once: whoever types on would have the first letters put behind the cursor.
    flushSync(() => {
      type(next.line, next.cursor);
      setClosed(true);
    });
    input.current?.focus();
    input.current?.setSelectionRange(next.cursor, next.cursor);
  };
  const submit = () => {
    setAsked(true);
    if (read.person !== null && read.title !== '') save.mutate(read.person);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (isOpen && step !== undefined) {
      event.preventDefault();
      setActive((active + step + offered.length) % offered.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = isOpen ? offered[active] : undefined;
      if (chosen === undefined) submit();
      else choose(chosen);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (isOpen) setClosed(true);
      else document.getElementById('notes')?.focus();
    }
  };
  const fault = isAsked
    ? read.person === null
      ? texts.nobody
      : read.title === ''
        ? texts.noTitle
        : null
    : null;
  return (
    <div className="task-line">
      <label className="kern-label" htmlFor="task">
        {texts.task} <kbd>Alt+A</kbd>
      </label>
      <div className="kern-hint" id={`${id}-help`}>
        {texts.taskHelp}
      </div>
      <div className="task-row">
        <input
          ref={input}
          id="task"
          className="kern-form-input__input"
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-people`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
          aria-describedby={`${id}-help ${id}-read`}
          aria-invalid={fault === null ? undefined : true}
          autoComplete="off"
          maxLength={600}
          value={line}
          onChange={({ currentTarget }) =>
            type(currentTarget.value, currentTarget.selectionStart ?? currentTarget.value.length)
          }
          onSelect={({ currentTarget }) => setCursor(currentTarget.selectionStart ?? 0)}
          onKeyDown={onKeyDown}
        />
        <Button onClick={submit} busy={save.isPending}>
          {texts.addTask}
        </Button>
        <ul
          id={`${id}-people`}
          role="listbox"
          aria-label={texts.participants}
          className="task-people"
          hidden={!isOpen}
        >
          {offered.map((person, place) => (
            <li
              key={person.personId}
              id={`${id}-${place}`}
              role="option"
              aria-selected={place === active}
              className="person-choice"
              onPointerDown={(event) => {
                event.preventDefault();
                choose(person);
              }}
            >
              <span>{person.name}</span>
              {person.detail !== null && <span className="muted">{person.detail}</span>}
            </li>
          ))}
        </ul>
      </div>
      <div id={`${id}-read`} className="task-read" hidden={line.trim() === ''}>
        <span className="kern-sr-only">{texts.understood}: </span>
        <span className={read.person === null ? 'muted' : ''}>
          <Icon name="account-circle" />
          {read.person?.name ??
            (read.unknownName === null ? texts.nobody : texts.unknownName(read.unknownName))}
        </span>
        <span className={read.due === null ? 'muted' : ''}>
          <Icon name="calendar-today" />
          {read.due === null ? texts.noDue : texts.until(days.day(read.due.day))}
          {(read.due !== null || withoutDate) && (
            <button type="button" className="as-link" onClick={() => setWithoutDate(!withoutDate)}>
              {withoutDate ? texts.aDate : texts.notADate}
            </button>
          )}
        </span>
        <strong>{read.title}</strong>
      </div>
      <p className="kern-error" role="status" hidden={fault === null && !save.isError}>
        <Icon name="danger" />
        <span className="kern-body">{fault ?? (save.isError ? said(problem(save.error)) : '')}</span>
      </p>
    </div>
  );
}

const said = ({ title, detail }: { title: string; detail: string }) => `${title}. ${detail}`;
