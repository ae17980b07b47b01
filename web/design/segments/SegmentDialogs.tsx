import { useState } from 'react';
import { Button } from '../Button.js';
import { Dialog } from '../Dialog.js';
import { TextField } from '../Field.js';
import { Form } from '../Form.js';
import { notify } from '../Notices.js';
import { useTexts } from '../../texts/texts.js';
import { useChange, useCreate } from './segments.queries.js';
import type { Segment } from './segments.js';
import { segmentsTexts } from './segments.texts.js';

/** Keeps the list as it is shown under a name. */
export function SaveSegment({
  content,
  onSaved,
  onClose,
}: {
  content: Pick<Segment, 'list' | 'filters' | 'columns' | 'sort'>;
  onSaved: (segment: Segment) => void;
  onClose: () => void;
}) {
  const texts = useTexts(segmentsTexts);
  const create = useCreate((segment) => {
    notify(texts.saved(segment.name));
    onClose();
    onSaved(segment);
  });
  return (
    <NameDialog
      title={texts.save}
      detail={texts.saveDetail}
      button={texts.save}
      name=""
      of={create}
      onName={(name) => create.mutate({ ...content, name })}
      onClose={onClose}
    />
  );
}

export function RenameSegment({ segment, onClose }: { segment: Segment; onClose: () => void }) {
  const texts = useTexts(segmentsTexts);
  const rename = useChange(segment, ({ name }) => {
    notify(texts.renamed(name));
    onClose();
  });
  return (
    <NameDialog
      title={texts.renameOf(segment.name)}
      button={texts.rename}
      name={segment.name}
      of={rename}
      onName={(name) => rename.mutate({ name })}
      onClose={onClose}
    />
  );
}

function NameDialog({
  title,
  detail,
  button,
  name: before,
  of: { error, isPending },
  onName,
  onClose,
}: {
  title: string;
  detail?: string;
  button: string;
  name: string;
  of: { error: unknown; isPending: boolean };
  onName: (name: string) => void;
  onClose: () => void;
}) {
  const texts = useTexts(segmentsTexts);
  const [name, setName] = useState(before);
  return (
    <Dialog title={title} onClose={onClose}>
      <Form error={error} label={button} onSubmit={() => onName(name.trim())}>
        {detail !== undefined && <p>{detail}</p>}
        <TextField
          name="name"
          label={texts.name}
          help={texts.nameHelp}
          required
          maxLength={100}
          value={name}
          onChange={setName}
        />
        <div className="row">
          <Button type="submit" look="primary" busy={isPending}>
            {button}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
