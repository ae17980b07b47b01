import './duplicates.css';
import { getRouteApi } from '@tanstack/react-router';
import { useMay } from '../api/me.js';
import { Button, ButtonLink } from '../design/Button.js';
import { Page } from '../design/Page.js';
import { Empty, Loaded } from '../design/Problem.js';
import { Views } from '../design/Views.js';
import { useTexts } from '../texts/texts.js';
import { useDuplicates } from './duplicates.queries.js';
import { duplicatesTexts } from './duplicates.texts.js';
import { Pair } from './Pair.js';

const route = getRouteApi('/shell/duplicates');

/** Records that look like one, pair by pair: told apart by one press, or looked at side by side. */
export function DuplicatesPage() {
  const texts = useTexts(duplicatesTexts);
  const may = useMay();
  if (may.everywhere('duplicate.manage')) return <Pairs />;
  return (
    <Page title={texts.title}>
      <Empty title={texts.notForYou} />
    </Page>
  );
}

function Pairs() {
  const texts = useTexts(duplicatesTexts);
  const { type, dismissed } = route.useSearch();
  const list = useDuplicates({ type, dismissed });
  const view = (label: string, search: { type?: 'persons'; dismissed?: true }) => ({
    label,
    to: { to: '/duplicates', search } as const,
  });
  return (
    <Page title={texts.title} intro={texts.intro}>
      <div className="stack">
        <Views
          label={texts.views}
          views={[
            view(texts.organisations, { dismissed }),
            view(texts.persons, { type: 'persons', dismissed }),
          ]}
        />
        <div className="row">
          <ButtonLink
            look="tertiary"
            small
            to={{ to: '/duplicates', search: { type, dismissed: dismissed ? undefined : true } }}
          >
            {dismissed ? texts.open : texts.dismissed}
          </ButtonLink>
        </div>
        <Loaded query={list} rows={8}>
          {({ rows, total }) => (
            <>
              <p className="muted" role="status">
                {total !== null && total > 0 && texts.count(total)}
              </p>
              {rows.length === 0 ? (
                <Empty title={dismissed ? texts.noneDismissed : texts.none}>
                  {!dismissed && <p>{texts.noneDetail}</p>}
                </Empty>
              ) : (
                <ol className="cards plain">
                  {rows.map((pair) => (
                    <Pair key={pair.id} pair={pair} />
                  ))}
                </ol>
              )}
              {list.hasMore && (
                <Button onClick={list.more} busy={list.isLoadingMore}>
                  {texts.more}
                </Button>
              )}
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}
