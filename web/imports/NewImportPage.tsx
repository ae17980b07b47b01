import './imports.css';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { importKindWords } from '../../src/words/import-words.js';
import { atStart } from '../../src/words/word.js';
import { Alert } from '../design/Alert.js';
import { Button } from '../design/Button.js';
import { Choices } from '../design/Choices.js';
import { OnlyWith } from '../design/OnlyWith.js';
import { Page } from '../design/Page.js';
import { useProblemText } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { FileDrop } from './FileDrop.js';
import { type ImportKind, useUpload } from './imports.queries.js';
import { importsTexts } from './imports.texts.js';
import { newImportTexts } from './new-import.texts.js';
import { Steps } from './Steps.js';

const kinds = Object.keys(importKindWords) as ImportKind[];
const MOST_BYTES = 20 * 1024 * 1024;

/** The first step: which file, and what its rows are. */
export function NewImportPage() {
  const texts = useTexts(newImportTexts);
  const { title, organisationsPage } = useTexts(importsTexts);
  return (
    <OnlyWith permission="import.manage" title={texts.title}>
      <Page
        title={texts.title}
        intro={texts.intro}
        crumbs={[
          { label: organisationsPage, to: { to: '/organisations' } },
          { label: title, to: { to: '/imports' } },
        ]}
      >
        <Steps now="file" draftId={null} />
        <FileForm />
      </Page>
    </OnlyWith>
  );
}

function FileForm() {
  const texts = useTexts(newImportTexts);
  const word = useWord();
  const navigate = useNavigate();
  const [kind, setKind] = useState<ImportKind>('organisations');
  const [chosen, setChosen] = useState<{ file: File; key: string } | null>(null);
  const [isMissed, setIsMissed] = useState(false);
  const upload = useUpload(
    ({ id }) => void navigate({ to: '/imports/$id', params: { id }, search: { step: 'columns' } }),
  );
  const fault = useFault(chosen?.file ?? null, isMissed, upload.error);
  const send = () => {
    if (chosen === null) setIsMissed(true);
    else if (chosen.file.size <= MOST_BYTES) upload.mutate({ kind, ...chosen });
  };
  return (
    <form
      className="stack form-page"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {fault !== null && <Refusal {...fault} />}
      <Choices
        legend={texts.kind}
        choices={kinds.map((value) => ({ value, label: atStart(word(importKindWords, value)) }))}
        chosen={kind}
        onChange={setKind}
      />
      <FileDrop
        file={chosen?.file ?? null}
        onChoose={(file) => {
          upload.reset();
          setIsMissed(false);
          setChosen({ file, key: crypto.randomUUID() });
        }}
      />
      <div className="row">
        <Button type="submit" look="primary" busy={upload.isPending}>
          {texts.read}
        </Button>
      </div>
      <div role="status">
        {upload.isPending && chosen !== null && (
          <>
            <p>{texts.reading(chosen.file.name)}</p>
            <progress className="import-progress" aria-label={texts.reading(chosen.file.name)} />
          </>
        )}
      </div>
      <p className="muted">{texts.privacy}</p>
    </form>
  );
}

interface Fault {
  title: string;
  detail?: string;
}

/** What keeps the file from being read: nothing chosen, too large, or what the server says. */
function useFault(file: File | null, isMissed: boolean, error: Error | null): Fault | null {
  const texts = useTexts(newImportTexts);
  const textOf = useProblemText();
  if (isMissed) return { title: texts.none };
  if (file !== null && file.size > MOST_BYTES)
    return { title: texts.tooLargeTitle, detail: texts.tooLarge(file.name) };
  return error === null ? null : textOf(error);
}

function Refusal({ title, detail }: Fault) {
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => alert.current?.focus(), [title, detail]);
  return (
    <Alert mood="danger" title={title} ref={alert}>
      {detail !== undefined && <p>{detail}</p>}
    </Alert>
  );
}
