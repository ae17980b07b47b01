import { getRouteApi } from '@tanstack/react-router';
import { recordWords } from '../../src/words/record-words.js';
import { atStart, type Words } from '../../src/words/word.js';
import { useAlliance } from '../api/alliance.js';
import { api } from '../api/client.js';
import { Button } from '../design/Button.js';
import { DataTable } from '../design/DataTable.js';
import { FilterDay, FilterSelect, Filters } from '../design/Filters.js';
import { Empty, Loaded } from '../design/Problem.js';
import { PAGE, useList } from '../design/useList.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { dayAfter, startOfDay } from './moments.js';
import { type AuditEvent, useTrailColumns } from './trail-columns.js';
import { trailTexts } from './trail.texts.js';
import { actionWords } from './trail.words.js';

export interface TrailSearch {
  recordType?: string;
  action?: string;
  recordId?: string;
  actorId?: string;
  /** Days of the alliance, both included. */
  since?: string;
  until?: string;
}

const route = getRouteApi('/shell/administration/audit-events');
const one = (value: string | undefined) => (value === undefined ? undefined : [value]);

/** Who changed what, filtered by the address: by kind, deed, record, doer and days. */
export function AuditTrailTab() {
  const texts = useTexts(trailTexts);
  const search: TrailSearch = route.useSearch();
  const navigate = route.useNavigate();
  const zone = useAlliance()?.timeZone ?? 'Europe/Berlin';
  const filter = (change: TrailSearch) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true });
  const { recordType, action, recordId, actorId, since, until } = search;
  const list = useList<AuditEvent>(['audit-events', search, zone], (cursor) =>
    api.GET('/api/v1/audit-events', {
      params: {
        query: {
          recordType: one(recordType),
          action: one(action),
          recordId: one(recordId),
          actorId: one(actorId),
          since: since && startOfDay(since, zone),
          until: until && startOfDay(dayAfter(until), zone),
          cursor,
          limit: PAGE,
        },
      },
    }),
  );
  const columns = useTrailColumns();
  const isFiltered = Object.values(search).some((value) => value !== undefined);
  return (
    <section aria-label={texts.caption}>
      <p className="muted section-head">{texts.intro}</p>
      <TrailFilters search={search} filter={filter} />
      {(recordId !== undefined || actorId !== undefined) && (
        <div className="row filtered">
          {recordId !== undefined && (
            <Button small icon="close" onClick={() => filter({ recordId: undefined })}>
              {texts.onlyRecord}
            </Button>
          )}
          {actorId !== undefined && (
            <Button small icon="close" onClick={() => filter({ actorId: undefined })}>
              {texts.onlyActor(
                list.data?.rows.find(({ actor }) => actor.id === actorId)?.actor.name ?? texts.somebody,
              )}
            </Button>
          )}
        </div>
      )}
      <Loaded query={list} rows={8}>
        {({ rows }) =>
          rows.length === 0 ? (
            isFiltered ? (
              <Empty title={texts.none}>
                <Button onClick={() => void navigate({ search: {} })}>{texts.all}</Button>
              </Empty>
            ) : (
              <Empty title={texts.nothingYet} />
            )
          ) : (
            <DataTable
              caption={texts.caption}
              columns={columns}
              rows={rows}
              more={list.hasMore ? { load: list.more, isLoading: list.isLoadingMore } : undefined}
            />
          )
        }
      </Loaded>
    </section>
  );
}

function TrailFilters({ search, filter }: { search: TrailSearch; filter: (change: TrailSearch) => void }) {
  const texts = useTexts(trailTexts);
  const choices = useChoices();
  return (
    <Filters label={texts.filters}>
      <FilterSelect
        label={texts.record}
        value={search.recordType}
        choices={choices(recordWords)}
        all={texts.any}
        onChange={(recordType) => filter({ recordType })}
      />
      <FilterSelect
        label={texts.action}
        value={search.action}
        choices={choices(actionWords)}
        all={texts.any}
        onChange={(action) => filter({ action })}
      />
      <FilterDay label={texts.since} value={search.since} onChange={(since) => filter({ since })} />
      <FilterDay label={texts.until} value={search.until} onChange={(until) => filter({ until })} />
    </Filters>
  );
}

/** Codes to choose from, by their words. */
function useChoices() {
  const word = useWord();
  return (words: Words) =>
    Object.keys(words)
      .map((value) => ({ value, label: atStart(word(words, value)) }))
      .sort((one, other) => one.label.localeCompare(other.label));
}
