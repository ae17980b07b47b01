import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, onlyOnce } from '../api/client.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { editTexts } from '../design/edit.texts.js';
import { EditForm } from '../design/EditForm.js';
import { TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { notify } from '../design/Notices.js';
import { useEdit } from '../design/useEdit.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { codeFor } from './sector-code.js';
import { patchSector, readSector, type Sector, sectorsQuery } from './sectors.queries.js';
import { sectorsTexts } from './sectors.texts.js';

/** A new sector, last in lists. Its code follows the English name until somebody types another. */
export function AddSector({ onClose }: { onClose: () => void }) {
  const texts = useTexts(sectorsTexts);
  const edit = useTexts(editTexts);
  const local = useLocalName();
  const client = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const [de, setDe] = useState('');
  const [en, setEn] = useState('');
  const [typed, setTyped] = useState<string | null>(null);
  const code = typed ?? codeFor(en);
  const add = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/sectors', {
          params: { header: onlyOnce(key) },
          body: { code: code.trim(), name: { de: de.trim(), en: en.trim() } },
        }),
      ),
    onSuccess: async (sector) => {
      await client.invalidateQueries({ queryKey: sectorsQuery.queryKey });
      notify(texts.added(local(sector.name)));
      onClose();
    },
  });
  return (
    <Dialog title={texts.add} onClose={onClose}>
      <Form error={add.error} onSubmit={() => add.mutate()} label={texts.add}>
        <TextField name="name/de" label={texts.german} required value={de} onChange={setDe} />
        <TextField name="name/en" label={texts.english} required value={en} onChange={setEn} />
        <TextField
          name="code"
          label={texts.code}
          help={texts.codeHelp}
          required
          maxLength={40}
          value={code}
          onChange={setTyped}
        />
        <div className="row">
          <Button type="submit" look="primary" busy={add.isPending}>
            {texts.add}
          </Button>
          <Button onClick={onClose}>{edit.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

export function RenameSector({ sector, onClose }: { sector: Sector; onClose: () => void }) {
  const texts = useTexts(sectorsTexts);
  const local = useLocalName();
  const client = useQueryClient();
  const edit = useEdit({
    record: sector,
    draftOf: ({ name }: Sector) => ({ 'name/de': name.de, 'name/en': name.en }),
    save: ({ 'name/de': de, 'name/en': en }, version) =>
      patchSector({ id: sector.id, version }, { name: { de, en } }),
    reload: () => readSector(sector.id),
    onSaved: () => {
      notify(texts.renamed);
      void client.invalidateQueries({ queryKey: sectorsQuery.queryKey }).then(onClose);
    },
  });
  return (
    <Dialog title={texts.renameOf(local(sector.name))} onClose={onClose}>
      <EditForm
        edit={edit}
        label={texts.rename}
        names={{ 'name/de': texts.german, 'name/en': texts.english }}
        onCancel={onClose}
      >
        <TextField
          name="name/de"
          label={texts.german}
          required
          value={edit.draft['name/de']}
          onChange={(value) => edit.set('name/de', value)}
        />
        <TextField
          name="name/en"
          label={texts.english}
          required
          value={edit.draft['name/en']}
          onChange={(value) => edit.set('name/en', value)}
        />
      </EditForm>
    </Dialog>
  );
}
