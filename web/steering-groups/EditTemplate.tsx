import { flushSync } from 'react-dom';
import { Button } from '../design/Button.js';
import { EditForm } from '../design/EditForm.js';
import { FocusFirst } from '../design/FocusFirst.js';
import { announce } from '../design/Notices.js';
import { useTexts } from '../texts/texts.js';
import type { Group } from './queries.js';
import {
  MOST_ITEMS,
  swapped,
  templateDraftOf,
  type TemplateItem,
  templateOf,
  withItem,
} from './template-draft.js';
import { templateTexts } from './template.texts.js';
import { TemplateRow } from './TemplateRow.js';
import { useGroupEdit } from './useGroupEdit.js';

const ADD = 'add-template-item';

/** The template in a form: items are added, changed, put in order by buttons and taken out, and saved as a whole. */
export function EditTemplate({ group, onDone }: { group: Group; onDone: () => void }) {
  const texts = useTexts(templateTexts);
  const edit = useGroupEdit({
    group,
    draftOf: templateDraftOf,
    bodyOf: ({ agendaTemplate }) => ({ agendaTemplate: templateOf(agendaTemplate ?? []) }),
    saved: texts.saved,
    onDone,
  });
  const items = edit.draft.agendaTemplate;
  /** Shows the items anew, and gives focus to where the work goes on. */
  const put = (next: TemplateItem[], focus: string) => {
    flushSync(() => edit.set('agendaTemplate', next));
    document.getElementById(focus)?.focus();
  };
  const move = (from: number, to: number, control: 'up' | 'down') => {
    const item = items[from];
    if (item === undefined || to < 0 || to >= items.length) return;
    put(swapped(items, Math.min(from, to)), `template-${control}-${item.key}`);
    announce(texts.movedTo(to + 1, items.length));
  };
  const remove = (place: number) => {
    const rest = items.filter((_, index) => index !== place);
    const next = rest[Math.min(place, rest.length - 1)];
    put(rest, next === undefined ? ADD : `template-remove-${next.key}`);
    announce(texts.removed(place + 1));
  };
  const add = () => {
    const key = crypto.randomUUID();
    const item = {
      key,
      title: '',
      kind: 'discussion' as const,
      durationMinutes: '',
      approvesLastMinutes: false,
    };
    put([...items, item], '');
    document.querySelector<HTMLInputElement>(`#template-item-${key} input`)?.focus();
  };
  return (
    <FocusFirst>
      <EditForm edit={edit} label={texts.edit} names={{ agendaTemplate: texts.template }} onCancel={onDone}>
        <p className="muted">{texts.editHelp}</p>
        <ol className="plain template-rows">
          {items.map((item, place) => (
            <TemplateRow
              key={item.key}
              item={item}
              place={place}
              count={items.length}
              onChange={(changed) => edit.set('agendaTemplate', withItem(items, changed))}
              onMove={(to, control) => move(place, to, control)}
              onRemove={() => remove(place)}
            />
          ))}
        </ol>
        {items.length < MOST_ITEMS ? (
          <div className="row">
            <Button id={ADD} icon="add" onClick={add}>
              {texts.add}
            </Button>
          </div>
        ) : (
          <p className="muted">{texts.full(MOST_ITEMS)}</p>
        )}
      </EditForm>
    </FocusFirst>
  );
}
