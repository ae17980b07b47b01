import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { LinkProps } from '@tanstack/react-router';
import { Alert } from '../design/Alert.js';
import { Button, ButtonLink } from '../design/Button.js';
import { Fact, Facts } from '../design/Facts.js';
import { placeOf } from '../design/places.js';
import { Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { FieldChoices } from './FieldChoices.js';
import { MergeDialog } from './MergeDialog.js';
import { type Choices, type Kind, type Preview, previewQuery } from './merging.queries.js';
import { mergingTexts } from './merging.texts.js';
import { Outcome } from './Outcome.js';
import { recordAt } from './places.js';

/** Both records beside each other, what becomes of them, and the press that does it. */
export function MergeView({ kind, id, other }: { kind: Kind; id: string; other: string }) {
  const preview = useQuery(previewQuery(kind, id, other));
  return (
    <Loaded query={preview} rows={8}>
      {(found) => <Judged kind={kind} preview={found} />}
    </Loaded>
  );
}

function Judged({ kind, preview }: { kind: Kind; preview: Preview }) {
  const texts = useTexts(mergingTexts);
  const [chosen, setChosen] = useState<Choices>({});
  const [asks, setAsks] = useState(false);
  const { keep, with: other, blockers } = preview;
  const at = (id: string, search: object) =>
    ({ to: `/${kind}/$id/merge`, params: { id }, search }) as LinkProps;
  return (
    <div className="sections merging">
      {blockers.length > 0 && <Blockers blockers={blockers} />}
      <section>
        <h2 className="kern-heading-medium">{texts.sides}</h2>
        <Facts look="across">
          <Fact name={texts.stays}>
            <Link {...recordAt(kind, keep.id)} className="kern-link">
              <strong>{keep.name}</strong>
            </Link>
          </Fact>
          <Fact name={texts.goes}>
            <Link {...recordAt(kind, other.id)} className="kern-link">
              <strong>{other.name}</strong>
            </Link>
          </Fact>
        </Facts>
        <div className="row">
          {keep.id !== other.id && (
            <ButtonLink icon="autorenew" to={at(other.id, { with: keep.id })}>
              {texts.swap}
            </ButtonLink>
          )}
          <ButtonLink look="tertiary" to={at(keep.id, {})}>
            {texts.another}
          </ButtonLink>
        </div>
      </section>
      {keep.id !== other.id && (
        <>
          <FieldChoices
            kind={kind}
            fields={preview.fields}
            chosen={chosen}
            onChoose={(field, choice) => setChosen((now) => ({ ...now, [field]: choice }))}
          />
          <Outcome preview={preview} />
        </>
      )}
      {blockers.length === 0 && (
        <div className="row">
          <Button look="primary" onClick={() => setAsks(true)}>
            {texts.go}
          </Button>
        </div>
      )}
      {asks && <MergeDialog kind={kind} preview={preview} choices={chosen} onClose={() => setAsks(false)} />}
    </div>
  );
}

/** Why not, and what to do instead. */
function Blockers({ blockers }: { blockers: Preview['blockers'] }) {
  const texts = useTexts(mergingTexts);
  const isFirst = (index: number) =>
    blockers.findIndex(({ code, recordType, recordId }) =>
      recordType === 'meeting' ? recordId === blockers[index]?.recordId : code === blockers[index]?.code,
    ) === index;
  return (
    <Alert mood="warning" title={texts.blocked}>
      <ul>
        {blockers
          .filter((_, index) => isFirst(index))
          .map(({ code, recordType, recordId }) => (
            <li key={`${code} ${recordId ?? ''}`}>
              {texts.blockers[code]}{' '}
              {recordType === 'meeting' && recordId !== undefined && (
                <Link {...placeOf.meeting(recordId)} className="kern-link">
                  {texts.toMeeting}
                </Link>
              )}
            </li>
          ))}
      </ul>
    </Alert>
  );
}
