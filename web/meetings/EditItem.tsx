import { useEffect, useRef } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../api/client.js';
import { EditForm } from '../design/EditForm.js';
import { announce } from '../design/Notices.js';
import { useEdit } from '../design/useEdit.js';
import { useTexts } from '../texts/texts.js';
import { type ItemDraft, itemBodyOf, itemDraftOf } from './item.js';
import { ItemFields } from './ItemFields.js';
import { type AgendaItem, type Meeting, meetingQuery } from './meetings.query.js';
import { planTexts } from './plan.texts.js';

/** An item's form, in its place on the agenda. */
export function EditItem({
  meeting,
  item,
  onClose,
}: {
  meeting: Meeting;
  item: AgendaItem;
  onClose: () => void;
}) {
  const texts = useTexts(planTexts);
  const client = useQueryClient();
  const place = useRef<HTMLDivElement>(null);
  const path = { id: item.id };
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  const edit = useEdit<AgendaItem, ItemDraft>({
    record: item,
    draftOf: itemDraftOf,
    save: (changes, version) =>
      answer(
        api.PATCH('/api/v1/agenda-items/{id}', {
          params: { path, header: ifMatch({ version }) },
          body: itemBodyOf(changes),
        }),
      ),
    reload: () => answer(api.GET('/api/v1/agenda-items/{id}', { params: { path } })),
    onSaved: (saved) => {
      client.setQueryData(meetingQuery(meeting.id).queryKey, (now) =>
        now === undefined
          ? now
          : {
              ...now,
              agenda: now.agenda.map((each) => (each.id === saved.id ? { ...each, ...saved } : each)),
            },
      );
      announce(texts.saved);
      onClose();
    },
  });
  const names = {
    title: texts.itemTitle,
    kind: texts.itemKind,
    durationMinutes: texts.minutes,
    presenterPersonId: texts.presenter,
    isPublic: texts.isPublic,
  };
  return (
    <div className="agenda-form" ref={place}>
      <EditForm edit={edit} label={texts.itemForm(item.title)} names={names} onCancel={onClose}>
        <ItemFields meeting={meeting} item={item} draft={edit.draft} set={edit.set} />
      </EditForm>
    </div>
  );
}
