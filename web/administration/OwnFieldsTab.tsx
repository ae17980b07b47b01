import '../design/records.css';
import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ownFieldAudienceWords, ownFieldTypeWords } from '../../src/words/own-field-words.js';
import { atStart } from '../../src/words/word.js';
import { type OwnField, type OwnSubject, useOwnFields } from '../api/own-fields.js';
import { Button } from '../design/Button.js';
import { type Column, DataTable } from '../design/DataTable.js';
import { notify } from '../design/Notices.js';
import { Empty, Problem } from '../design/Problem.js';
import { Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { AddOwnField, EditOwnField, RemoveOwnField } from './OwnFieldDialogs.js';
import { OWN_FIELDS, patchOwnField, readOwnField } from './own-fields.queries.js';
import { ownFieldsTabTexts } from './own-fields.texts.js';

const subjects = ['organisations', 'persons'] as const;

type Open = { what: 'new'; subject: OwnSubject } | { what: 'edit' | 'remove'; field: OwnField } | null;

/** What the alliance keeps besides: fields made, changed, taken out of use and deleted. */
export function OwnFieldsTab() {
  const texts = useTexts(ownFieldsTabTexts);
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <div className="sections">
      <p className="muted">{texts.intro}</p>
      {subjects.map((subject) => (
        <FieldsOf key={subject} subject={subject} onOpen={setOpen} />
      ))}
      {open?.what === 'new' && <AddOwnField subject={open.subject} onClose={close} />}
      {open?.what === 'edit' && <EditOwnField field={open.field} onClose={close} />}
      {open?.what === 'remove' && <RemoveOwnField field={open.field} onClose={close} />}
    </div>
  );
}

function FieldsOf({ subject, onOpen }: { subject: OwnSubject; onOpen: (open: Open) => void }) {
  const texts = useTexts(ownFieldsTabTexts);
  const rows = useOwnFields(subject);
  const { retire, error } = useRetire();
  const columns = useColumns(onOpen, retire);
  return (
    <section>
      <div className="section-head">
        <h2 className="kern-heading-medium">{texts.subjects[subject]}</h2>
        <Button
          icon="add"
          aria-label={`${texts.subjects[subject]}: ${texts.add}`}
          onClick={() => onOpen({ what: 'new', subject })}
        >
          {texts.add}
        </Button>
      </div>
      {error !== null && <Problem error={error} />}
      {rows.length === 0 ? (
        <Empty title={texts.none}>
          <p>{texts.noneDetail}</p>
        </Empty>
      ) : (
        <DataTable caption={`${texts.subjects[subject]}: ${texts.caption}`} columns={columns} rows={rows} />
      )}
    </section>
  );
}

/** Done at once, with the way back. */
function useRetire() {
  const texts = useTexts(ownFieldsTabTexts);
  const local = useLocalName();
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: async ({ id, retired }: { id: string; retired: boolean }) =>
      patchOwnField(await readOwnField(id), { retired }),
    onSuccess: async ({ id, name, retiredAt }) => {
      await client.invalidateQueries({ queryKey: OWN_FIELDS });
      const isRetired = retiredAt !== null;
      notify(isRetired ? texts.isRetired(local(name)) : texts.isBack(local(name)), () =>
        change.mutate({ id, retired: !isRetired }),
      );
    },
  });
  return {
    retire: ({ id, retiredAt }: OwnField) => change.mutate({ id, retired: retiredAt === null }),
    error: change.error,
  };
}

function useColumns(onOpen: (open: Open) => void, retire: (field: OwnField) => void): Column<OwnField>[] {
  const texts = useTexts(ownFieldsTabTexts);
  const local = useLocalName();
  const word = useWord();
  return [
    { key: 'name', head: texts.name, cell: ({ name }) => local(name) },
    { key: 'type', head: texts.type, cell: ({ type }) => atStart(word(ownFieldTypeWords, type)) },
    {
      key: 'visibleTo',
      head: texts.visibleTo,
      cell: ({ visibleTo }) => atStart(word(ownFieldAudienceWords, visibleTo)),
    },
    { key: 'key', head: texts.key, cell: ({ key }) => <code>{key}</code> },
    {
      key: 'state',
      head: texts.state,
      cell: ({ retiredAt }) =>
        retiredAt === null ? <Status mood="success">{texts.inUse}</Status> : <Status>{texts.retired}</Status>,
    },
    {
      key: 'change',
      head: '',
      cell: (field) => {
        const name = local(field.name);
        const isRetired = field.retiredAt !== null;
        return (
          <div className="row">
            <Button
              small
              look="tertiary"
              aria-label={texts.editOf(name)}
              onClick={() => onOpen({ what: 'edit', field })}
            >
              {texts.edit}
            </Button>
            <Button
              small
              look="tertiary"
              aria-label={isRetired ? texts.takeBackOf(name) : texts.retireOf(name)}
              onClick={() => retire(field)}
            >
              {isRetired ? texts.takeBack : texts.retire}
            </Button>
            <Button
              small
              look="tertiary"
              aria-label={texts.removeOf(name)}
              onClick={() => onOpen({ what: 'remove', field })}
            >
              {texts.remove}
            </Button>
          </div>
        );
      },
    },
  ];
}
