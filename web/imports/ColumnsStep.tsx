import { useIsMutating } from '@tanstack/react-query';
import { ButtonLink } from '../design/Button.js';
import { Problem } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { ColumnTable } from './ColumnTable.js';
import { columnsTexts } from './columns.texts.js';
import { Counts } from './Counts.js';
import { Defaults } from './Defaults.js';
import { type Import, importQuery, useChange } from './imports.queries.js';
import { Reading } from './Reading.js';

/** The second step: how the file was read, and which of its columns fill which fields. */
export function ColumnsStep({ of }: { of: Import }) {
  const texts = useTexts(columnsTexts);
  const change = useChange(of.id);
  const isJudging = useIsMutating({ mutationKey: importQuery(of.id).queryKey }) > 0;
  return (
    <div className="sections">
      <section>
        <h2 className="kern-heading-medium">{texts.columns}</h2>
        <p className="muted">{texts.columnsHelp}</p>
        {change.error !== null && <Problem error={change.error} />}
        <ColumnTable of={of} onMap={(column, field) => change.mutate({ columns: [{ column, field }] })} />
      </section>
      <section>
        <h2 className="kern-heading-medium">{texts.defaults}</h2>
        <Defaults of={of} />
      </section>
      <section>
        <h2 className="kern-heading-medium">{texts.reading}</h2>
        <Reading of={of} />
      </section>
      <section>
        <h2 className="kern-heading-medium">{texts.judged}</h2>
        <div role="status">
          {isJudging || of.progress !== null ? <p>{texts.judging}</p> : <Counts of={of} />}
        </div>
        <div className="row import-next">
          <ButtonLink
            look="primary"
            icon="arrow-forward"
            to={{ to: '/imports/$id', params: { id: of.id }, search: { step: 'rows' } }}
          >
            {texts.next}
          </ButtonLink>
        </div>
      </section>
    </div>
  );
}
