import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../design/Button.js';
import { Markdown } from '../design/Markdown.js';
import { useTexts } from '../texts/texts.js';
import { type Named, namesInNotes, withNames } from './names-in-notes.js';
import { placeAfter } from './notes-merge.js';
import type { NotesSaver } from './notes-saver.js';
import { notesTexts } from './notes.texts.js';
import { boldEdit, enterEdit, listEdit, type TextEdit, wordEdit } from './toolbar-edits.js';

/** As many letters as the API takes. */
const LONGEST = 50_000;

/**
 * Where notes are written. What stands in the field is the saver's: nothing is drawn anew while one types, and what others
 * write slides in around the cursor.
 */
export function NotesField({
  saver,
  people,
  readOnly = false,
}: {
  saver: NotesSaver;
  people: readonly Named[];
  readOnly?: boolean;
}) {
  const texts = useTexts(notesTexts);
  const field = useRef<HTMLTextAreaElement>(null);
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    return saver.onReplace((before, after) => {
      setShown((now) => (now === null ? null : after));
      if (field.current !== null) replaceIn(field.current, before, after);
    });
  }, [saver]);
  const apply = (edit: TextEdit | null) => {
    if (field.current !== null && edit !== null) applyTo(field.current, edit);
  };
  const atSelection = (edit: (text: string, from: number, to: number) => TextEdit | null) => {
    const { value = '', selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    apply(edit(value, selectionStart, selectionEnd));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      const { value = '', selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
      const edit = enterEdit(value, selectionStart, selectionEnd);
      if (edit === null) return;
      event.preventDefault();
      apply(edit);
    }
    if (event.ctrlKey && event.key === 'b') {
      event.preventDefault();
      atSelection(boldEdit);
    }
  };
  return (
    <div className="notes">
      <div className="notes-bar" role="group" aria-label={texts.toolbar}>
        {shown === null && (
          <>
            <Button look="tertiary" onClick={() => atSelection(boldEdit)}>
              {texts.bold}
            </Button>
            <Button look="tertiary" onClick={() => atSelection(listEdit)}>
              {texts.list}
            </Button>
            <PersonMenu
              people={people}
              onChosen={(name) => atSelection((text, from, to) => wordEdit(text, from, to, `@${name}`))}
            />
          </>
        )}
        <span className="notes-bar-end">
          <Button
            look="tertiary"
            icon={shown === null ? 'visibility' : 'edit'}
            onClick={() => setShown(shown === null ? saver.text : null)}
          >
            {shown === null ? texts.preview : texts.write}
          </Button>
        </span>
      </div>
      {shown === null ? (
        <textarea
          ref={field}
          id="notes"
          className="kern-form-input__input notes-field"
          aria-label={texts.notes}
          defaultValue={saver.text}
          readOnly={readOnly}
          maxLength={LONGEST}
          rows={8}
          spellCheck
          onInput={({ currentTarget }) => saver.type(currentTarget.value)}
          onKeyDown={onKeyDown}
          onCompositionStart={() => saver.composing(true)}
          onCompositionEnd={() => saver.composing(false)}
          onBlur={() => saver.flush()}
        />
      ) : (
        <div className="notes-preview">
          {shown.trim() === '' ? (
            <p className="muted">{texts.nothing}</p>
          ) : (
            <Markdown text={withNames(namesInNotes(people).kept(shown), people)} />
          )}
        </div>
      )}
    </div>
  );
}

/** Puts somebody else's text in, and leaves cursor and selection at the words where they were. */
function replaceIn(field: HTMLTextAreaElement, before: string, after: string): void {
  const { selectionStart, selectionEnd, selectionDirection, scrollTop } = field;
  field.value = after;
  field.setSelectionRange(
    placeAfter(before, after, selectionStart),
    placeAfter(before, after, selectionEnd),
    selectionDirection,
  );
  field.scrollTop = scrollTop;
}

/** As if typed, so that the browser's undo takes it back. */
function applyTo(field: HTMLTextAreaElement, { from, to, insert, select }: TextEdit): void {
  field.focus();
  field.setSelectionRange(from, to);
  // Deprecated, and the only way into the browser's own undo; where there is none, the text is set.
  const isDone =
    insert === '' ? document.execCommand('delete') : document.execCommand('insertText', false, insert);
  if (!isDone) {
    field.setRangeText(insert, from, to);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  field.setSelectionRange(...select);
}

/** Participants, to name one in the notes. */
function PersonMenu({ people, onChosen }: { people: readonly Named[]; onChosen: (name: string) => void }) {
  const texts = useTexts(notesTexts);
  if (people.length === 0) return null;
  return (
    <>
      <button type="button" className="kern-btn kern-btn--tertiary" popoverTarget="name-person">
        <span className="kern-label">{texts.person}</span>
      </button>
      <div id="name-person" popover="auto" className="menu person-menu">
        <ul className="plain">
          {people.map(({ personId, name }) => (
            <li key={personId}>
              <button
                type="button"
                className="person-choice"
                onClick={() => {
                  document.getElementById('name-person')?.hidePopover();
                  onChosen(name);
                }}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
