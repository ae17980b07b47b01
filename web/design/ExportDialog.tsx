import './exports.css';
import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useMay } from '../api/me.js';
import { useOwnFields } from '../api/own-fields.js';
import { Alert } from './Alert.js';
import { Button } from './Button.js';
import { Dialog } from './Dialog.js';
import { download } from './download.js';
import { notify } from './Notices.js';
import { useProblemText } from './Problem.js';
import { useTexts } from '../texts/texts.js';
import { type ListName, listWords } from '../../src/words/list-words.js';
import type { Words } from '../../src/words/word.js';
import { Choices } from './Choices.js';
import { ExportColumns } from './ExportColumns.js';
import { exportPath, type ListQuery } from './export-path.js';
import { ownColumn } from './own-fields/own-fields.js';
import { exportsTexts } from './exports.texts.js';

const formats = ['xlsx', 'csv', 'vcf'] as const;
const called = ['words', 'codes'] as const;

/** As which file, with which columns. */
export function ExportDialog({
  list,
  path,
  query,
  chosen: chosenBefore = [],
  onClose,
}: {
  list: ListName;
  path: string;
  query: ListQuery;
  /** Those that are chosen at first; none: all. */
  chosen?: readonly string[] | undefined;
  onClose: () => void;
}) {
  const texts = useTexts(exportsTexts);
  const textOf = useProblemText();
  const may = useMay();
  const subject = list === 'organisations' || list === 'persons' ? list : null;
  const fields = useOwnFields(subject ?? 'persons');
  const ownHeads = Object.fromEntries(
    (subject === null ? [] : fields).map((field) => [ownColumn(field), field.name]),
  );
  const heads: Words = { ...listWords[list], ...ownHeads };
  const offered = Object.keys(heads).filter(
    (key) => key !== 'internalNote' || may.everywhere('note.internal'),
  );
  const [format, setFormat] = useState<(typeof formats)[number]>('xlsx');
  const [names, setNames] = useState<(typeof called)[number]>('words');
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const before = offered.filter((column) => chosenBefore.includes(column));
  const columns = picked ?? (before.length > 0 ? before : offered);
  const isTable = format !== 'vcf';
  const saving = useMutation({
    mutationFn: () => {
      // All of them are what the API gives by itself, in an order in which ids come last.
      const chosen = columns.length === offered.length ? [] : columns;
      const said = isTable ? [...(names === 'codes' ? ['codes'] : []), ...chosen] : [];
      return download(exportPath(path, query, { format, columns: said }));
    },
    onSuccess: () => {
      onClose();
      notify(texts.done);
    },
  });
  return (
    <Dialog
      wide
      title={texts.title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button
            look="primary"
            icon="download"
            busy={saving.isPending}
            disabled={isTable && columns.length === 0}
            onClick={() => saving.mutate()}
          >
            {texts.export}
          </Button>
        </>
      }
    >
      <div className="stack">
        {saving.error !== null && (
          <Alert mood="danger" title={textOf(saving.error).title}>
            <p>{textOf(saving.error).detail}</p>
          </Alert>
        )}
        <p className="kern-body">{texts.what}</p>
        <div className="export-choices">
          <Choices
            legend={texts.format}
            choices={formats
              .filter((value) => value !== 'vcf' || list === 'persons')
              .map((value) => ({ value, label: texts.formats[value] }))}
            chosen={format}
            onChange={setFormat}
          />
          {isTable && (
            <Choices
              legend={texts.called}
              choices={called.map((value) => ({ value, label: texts[value] }))}
              chosen={names}
              onChange={setNames}
            />
          )}
        </div>
        {isTable && <ExportColumns heads={heads} offered={offered} chosen={columns} onChange={setPicked} />}
        <p className="muted">{texts.trail}</p>
      </div>
    </Dialog>
  );
}
