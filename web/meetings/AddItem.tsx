import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, onlyOnce, type Schema } from '../api/client.js';
import { useOnce } from '../api/once.js';
import { Button } from '../design/Button.js';
import { Form } from '../design/Form.js';
import { announce } from '../design/Notices.js';
import { useTexts } from '../texts/texts.js';
import { emptyItem, itemBodyOf } from './item.js';
import { ItemFields } from './ItemFields.js';
import { type Meeting, meetingQuery } from './meetings.query.js';
import { planTexts } from './plan.texts.js';

/** One item after the other: after each, the next title can be typed at once. */
export function AddItem({ meeting }: { meeting: Meeting }) {
  const texts = useTexts(planTexts);
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [draft, setDraft] = useState(emptyItem);
  const once = useOnce();
  const place = useRef<HTMLDivElement>(null);
  const focusTitle = () => place.current?.querySelector('input')?.focus();
  const adding = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/meetings/{id}/agenda-items', {
          params: { path: { id: meeting.id }, header: onlyOnce(once.key) },
          body: itemBodyOf(draft) as Schema<'CreateAgendaItemRequest'>,
        }),
      ),
    onSuccess: async (item) => {
      await client.invalidateQueries(meetingQuery(meeting.id));
      setDraft({ ...emptyItem, kind: draft.kind });
      once.over();
      announce(texts.added(item.title));
      focusTitle();
    },
    onError: once.over,
  });
  if (!isOpen) {
    return (
      <div className="row">
        <Button
          id="add-item"
          icon="add"
          onClick={() => {
            flushSync(() => setOpen(true));
            focusTitle();
          }}
        >
          {texts.addItem}
        </Button>
      </div>
    );
  }
  return (
    <div className="agenda-add" ref={place}>
      <Form error={adding.error} onSubmit={() => adding.mutate()} label={texts.addItem}>
        <ItemFields
          meeting={meeting}
          draft={draft}
          set={(field, value) => setDraft((now) => ({ ...now, [field]: value }))}
        />
        <div className="row">
          <Button type="submit" look="secondary" icon="add" busy={adding.isPending}>
            {texts.add}
          </Button>
        </div>
      </Form>
    </div>
  );
}
