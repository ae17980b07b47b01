import { useEffect, useRef, useState } from 'react';
import { isCode } from '../api/problem.js';
import type { Tag } from '../api/tags.js';
import { Alert } from '../design/Alert.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { notify } from '../design/Notices.js';
import { Problem } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useRemove, useRename } from './tags.queries.js';
import { tagsPageTexts } from './tags.texts.js';

/** Another name for a tag. Where that is one already, it is said how many bear it, and asked whether the two become one. */
export function RenameTag({ tag, onClose }: { tag: Tag; onClose: () => void }) {
  const texts = useTexts(tagsPageTexts);
  const [name, setName] = useState(tag.name);
  const rename = useRename(tag, (now, isMerge) => {
    notify(isMerge ? texts.merged(tag.name, now.name) : texts.renamed(tag.name, now.name));
    onClose();
  });
  const { error } = rename;
  const existing = isCode(error, 'tag_exists') ? (error.body['existing'] as Tag) : null;
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (existing !== null) question.current?.focus();
  }, [existing]);
  return (
    <Dialog title={texts.renameOf(tag.name)} onClose={onClose}>
      <Form
        error={existing === null ? error : null}
        label={texts.rename}
        onSubmit={() => rename.mutate({ name: name.trim(), allowMerge: existing !== null })}
      >
        <p>{texts.borne(tag.organisations, tag.persons ?? 0)}</p>
        <TextField
          name="name"
          label={texts.newName}
          help={texts.newNameHelp}
          required
          maxLength={50}
          value={name}
          onChange={(next) => {
            setName(next);
            rename.reset();
          }}
        />
        {existing !== null && (
          <Alert mood="warning" title={texts.exists(existing.name)} ref={question}>
            <p>
              {texts.existsDetail(tag.name, existing.name, existing.organisations, existing.persons ?? 0)}
            </p>
          </Alert>
        )}
        <div className="row">
          <Button type="submit" look="primary" busy={rename.isPending}>
            {existing === null ? texts.rename : texts.merge}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

/** Takes a tag from all who bear it; how many these are is said before. */
export function RemoveTag({ tag, onClose }: { tag: Tag; onClose: () => void }) {
  const texts = useTexts(tagsPageTexts);
  const remove = useRemove(tag, () => {
    notify(texts.removed(tag.name));
    onClose();
  });
  return (
    <Dialog title={texts.removeOf(tag.name)} onClose={onClose}>
      <div className="stack">
        {remove.error !== null && <Problem error={remove.error} />}
        <p>{texts.removeDetail(tag.organisations, tag.persons ?? 0)}</p>
        <div className="row">
          <Button look="primary" busy={remove.isPending} onClick={() => remove.mutate()}>
            {texts.remove}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </div>
    </Dialog>
  );
}
