import './meetings.css';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useAlliance } from '../api/alliance.js';
import { answer, api } from '../api/client.js';
import { type Group, groupsQuery } from '../api/groups.js';
import { useMay } from '../api/me.js';
import { Button, ButtonLink } from '../design/Button.js';
import { SelectField, TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { Page } from '../design/Page.js';
import { Empty, Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { meetingTexts } from './meeting.texts.js';
import { groupAt, planNew } from './places.js';
import { planTexts } from './plan.texts.js';
import { chosenOf, MOST_DATES, rowsOf, seriesBody, type SeriesDate, type SeriesRow } from './series.js';
import { seriesTexts } from './series.texts.js';
import { SeriesDates } from './SeriesDates.js';
import { useSeries } from './useSeries.js';

const route = getRouteApi('/shell/meetings/series');
const COUNTS = [3, 6, 9, 12, 24];
const USUAL_COUNT = 6;

/** The next meetings of a group at once, as its rhythm has them, around free days. */
export function NewSeriesPage() {
  const texts = useTexts(seriesTexts);
  const plan = useTexts(planTexts);
  const { meetings } = useTexts(meetingTexts);
  const may = useMay();
  const own = may.groups('meeting.write');
  const groups = useQuery(groupsQuery);
  return (
    <Page
      title={texts.title}
      intro={texts.intro}
      crumbs={[{ label: meetings, to: { to: '/meetings' } }]}
      action={
        may.everywhere('freeDay.write') ? (
          <ButtonLink to={{ to: '/free-days' }}>{texts.freeDays}</ButtonLink>
        ) : undefined
      }
    >
      <Loaded query={groups} rows={6}>
        {(all) => {
          const mine = all.filter(({ id }) => own === null || own.includes(id));
          return mine.length === 0 ? (
            <Empty title={plan.noGroup}>
              <p>{plan.noGroupDetail}</p>
            </Empty>
          ) : (
            <NewSeries groups={mine} />
          );
        }}
      </Loaded>
    </Page>
  );
}

function NewSeries({ groups }: { groups: readonly Group[] }) {
  const texts = useTexts(seriesTexts);
  const plan = useTexts(planTexts);
  const nameOf = useLocalName();
  const { group: slug, count = USUAL_COUNT, from } = route.useSearch();
  const navigate = route.useNavigate();
  const only = groups.length === 1 ? groups[0] : undefined;
  const group = groups.find((each) => each.slug === slug) ?? only;
  const go = (search: object) =>
    void navigate({ search: (now) => ({ ...now, ...search }), replace: true, resetScroll: false });
  return (
    <div className="stack narrow">
      <div className="form">
        <SelectField
          name="group"
          label={plan.group}
          required
          none={group === undefined ? plan.chooseGroup : undefined}
          value={group?.slug ?? ''}
          choices={groups.map((each) => ({ value: each.slug, label: nameOf(each.name) }))}
          onChange={(value) => go({ group: value || undefined })}
        />
        <div className="form-row">
          <SelectField
            name="count"
            label={texts.count}
            required
            value={String(count)}
            choices={[...new Set([...COUNTS, count])]
              .sort((a, b) => a - b)
              .map((each) => ({ value: String(each), label: String(each) }))}
            onChange={(value) => go({ count: Number(value) })}
          />
          <TextField
            name="from"
            type="date"
            label={texts.from}
            help={texts.fromHelp}
            value={from ?? ''}
            onChange={(value) => go({ from: value || undefined })}
          />
        </div>
      </div>
      {group !== undefined && (
        <Proposed key={`${group.id} ${count} ${from}`} group={group} count={count} from={from} />
      )}
    </div>
  );
}

function Proposed({ group, count, from }: { group: Group; count: number; from: string | undefined }) {
  const texts = useTexts(seriesTexts);
  const dates = useQuery({
    queryKey: ['meetings', 'series-dates', group.id, count, from],
    queryFn: () => {
      const params = { path: { idOrSlug: group.id }, query: { count, from } };
      return answer(api.GET('/api/v1/steering-groups/{idOrSlug}/series-dates', { params }));
    },
    // What one has chosen and changed stands on these.
    refetchOnWindowFocus: false,
    staleTime: Infinity,
    gcTime: 0,
  });
  return (
    <Loaded query={dates} rows={6}>
      {({ data, rhythm }) =>
        rhythm === null ? (
          <Empty title={texts.noRhythm}>
            <p>{texts.noRhythmDetail}</p>
            <div className="row">
              <ButtonLink to={groupAt(group.slug)}>{texts.toGroup}</ButtonLink>
              <ButtonLink to={planNew}>{texts.single}</ButtonLink>
            </div>
          </Empty>
        ) : data.length === 0 ? (
          <Empty title={texts.noDates}>
            <p>{texts.noDatesDetail}</p>
            <ButtonLink to={planNew}>{texts.single}</ButtonLink>
          </Empty>
        ) : (
          <SeriesForm group={group} dates={data} />
        )
      }
    </Loaded>
  );
}

function SeriesForm({ group, dates }: { group: Group; dates: readonly SeriesDate[] }) {
  const texts = useTexts(seriesTexts);
  const timeZone = useAlliance()?.timeZone ?? 'Europe/Berlin';
  const navigate = route.useNavigate();
  const [rows, setRows] = useState(() => rowsOf(dates, timeZone));
  const [title, setTitle] = useState('');
  const series = useSeries(group.id, () => {
    void navigate({ to: '/meetings', search: { group: group.slug, state: 'draft' } });
  });
  const chosen = chosenOf(rows).length;
  const isFit = chosen > 0 && chosen <= MOST_DATES;
  const change = (index: number, row: SeriesRow) =>
    setRows((now) => now.map((each, place) => (place === index ? row : each)));
  return (
    <Form
      error={series.error}
      label={texts.title}
      onSubmit={() => isFit && series.mutate(seriesBody(rows, title, timeZone))}
    >
      <TextField
        name="title"
        label={texts.meetingTitle}
        help={texts.titleHelp(texts.usual(group.name.de))}
        maxLength={200}
        value={title}
        onChange={setTitle}
      />
      <SeriesDates rows={rows} timeZone={timeZone} onChange={change} />
      {!isFit && <p role="status">{chosen === 0 ? texts.noneChosen : texts.most(MOST_DATES)}</p>}
      <div className="row">
        <Button type="submit" look="primary" busy={series.isPending} disabled={!isFit}>
          {texts.create(chosen)}
        </Button>
      </div>
    </Form>
  );
}
