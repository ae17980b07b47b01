import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useOnce } from '../api/once.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { TextArea } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { notify } from '../design/Notices.js';
import { useTexts } from '../texts/texts.js';
import { documentTexts } from './document.texts.js';
import { objectionTexts } from './objection.texts.js';
import type { Objecting } from './reading.js';
import type { NewObjection } from './record.js';

/**
 * Objects to a passage.
 * @param send makes the objection, once under its key
 */
export function ObjectDialog({
  about,
  send,
  onClose,
}: {
  about: Objecting;
  send: (objection: NewObjection, key: string) => Promise<unknown>;
  onClose: () => void;
}) {
  const texts = useTexts(objectionTexts);
  const words = useTexts(documentTexts);
  const once = useOnce();
  const { item } = about;
  const [passage, setPassage] = useState(about.passage);
  const [text, setText] = useState('');
  const sending = useMutation({
    mutationFn: () => send({ agendaItemId: item?.id ?? null, passage, text }, once.key),
    onSuccess: () => {
      notify(texts.sent);
      onClose();
    },
    onError: once.over,
  });
  const title = item === null ? words.objectToSummary : words.objectTo(item.position);
  return (
    <Dialog title={title} onClose={onClose}>
      {item !== null && <p className="muted">{item.title}</p>}
      <Form error={sending.error} onSubmit={() => sending.mutate()} label={title}>
        <TextArea
          name="passage"
          label={texts.passage}
          help={texts.passageHelp}
          required
          maxLength={5000}
          rows={3}
          value={passage}
          onChange={setPassage}
        />
        <TextArea
          name="text"
          label={texts.text}
          help={texts.textHelp}
          required
          maxLength={5000}
          rows={4}
          value={text}
          onChange={setText}
        />
        <div className="row">
          <Button type="submit" look="primary" busy={sending.isPending}>
            {texts.send}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
