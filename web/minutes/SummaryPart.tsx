import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../api/client.js';
import { Button } from '../design/Button.js';
import { EditForm } from '../design/EditForm.js';
import { TextArea } from '../design/Field.js';
import { announce } from '../design/Notices.js';
import { useEdit } from '../design/useEdit.js';
import { useTexts } from '../texts/texts.js';
import { documentTexts } from './document.texts.js';
import { MinutesText } from './MinutesText.js';
import { ObjectionsBeside } from './ObjectionsBeside.js';
import { minutesQuery } from './queries.js';
import { useReading } from './reading.js';
import type { Minutes } from './record.js';
import { useRenew } from './steps.js';

/** What came of the meeting, and what is held against the minutes as a whole. */
export function SummaryPart() {
  const texts = useTexts(documentTexts);
  const { minutes, objections, object } = useReading();
  const [edits, setEdits] = useState(false);
  const { summary, changeable } = minutes;
  const mayChange = changeable.includes('summary');
  const beside = objections.filter(({ agendaItemId }) => !agendaItemId);
  // The public form has none.
  if (summary === undefined) return null;
  if (!summary && !mayChange && beside.length === 0) return null;
  return (
    <section className="minutes-item" aria-labelledby="summary">
      <div className="minutes-said">
        <header className="minutes-item-head">
          <h2 id="summary" className="kern-heading-medium">
            {texts.summary}
          </h2>
          <div className="row no-print">
            {mayChange && !edits && (
              <Button small icon="edit" onClick={() => setEdits(true)} aria-label={texts.editSummary}>
                {texts.edit}
              </Button>
            )}
            {object !== undefined && summary && (
              <Button
                small
                onClick={() => object({ item: null, passage: '' })}
                aria-label={texts.objectToSummary}
              >
                {texts.object}
              </Button>
            )}
          </div>
        </header>
        {edits ? (
          <SummaryEdit minutes={minutes} onDone={() => setEdits(false)} />
        ) : (
          <div data-passages="summary">
            {summary ? <MinutesText text={summary} /> : <p className="muted">{texts.noSummary}</p>}
          </div>
        )}
      </div>
      <ObjectionsBeside objections={beside} />
    </section>
  );
}

function SummaryEdit({ minutes, onDone }: { minutes: Minutes; onDone: () => void }) {
  const texts = useTexts(documentTexts);
  const renew = useRenew();
  const client = useQueryClient();
  const edit = useEdit({
    record: minutes,
    draftOf: ({ summary }) => ({ summary: summary ?? '' }),
    save: async ({ summary = '' }, version) =>
      await answer(
        api.PATCH('/api/v1/minutes/{id}', {
          params: { path: { id: minutes.id }, header: ifMatch({ version }) },
          body: { summary: summary.trim() || null },
        }),
      ),
    reload: () => client.fetchQuery({ ...minutesQuery(minutes.id), staleTime: 0 }),
    onSaved: (saved) => {
      renew(saved);
      announce(texts.saved);
      onDone();
    },
  });
  return (
    <EditForm edit={edit} label={texts.editSummary} names={{ summary: texts.summary }} onCancel={onDone}>
      <TextArea
        name="summary"
        label={texts.summary}
        help={texts.summaryHelp}
        rows={6}
        maxLength={20_000}
        value={edit.draft.summary}
        onChange={(value) => edit.set('summary', value)}
      />
    </EditForm>
  );
}
