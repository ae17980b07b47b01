import './meetings.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMay } from '../api/me.js';
import { ButtonLink } from '../design/Button.js';
import { useDays } from '../design/days.js';
import { ExportList } from '../design/ExportList.js';
import { Page } from '../design/Page.js';
import { Views } from '../design/Views.js';
import { useTexts } from '../texts/texts.js';
import { MeetingFilters } from './MeetingFilters.js';
import { MeetingList } from './MeetingList.js';
import { askedFor, type MeetingsSearch, meetingsSearch } from './meetings.search.js';
import { meetingsTexts } from './meetings.texts.js';
import { MonthView } from './MonthView.js';
import { datePollsOf, planNew, seriesNew } from './places.js';

/** All meetings that one may see, as a list or month by month. */
export function MeetingsPage() {
  const texts = useTexts(meetingsTexts);
  const may = useMay();
  const navigate = useNavigate();
  const search = meetingsSearch(useSearch({ strict: false }));
  const asked = askedFor(search, useDays().today());
  const go = (next: MeetingsSearch) => void navigate({ to: '/meetings', search: next });
  return (
    <Page
      title={texts.title}
      action={
        <div className="row">
          <ExportList list="meetings" query={asked} groups={asked.steeringGroup} />
          <ButtonLink icon="calendar-today" to={{ to: '/calendars', search: { group: search.group } }}>
            {texts.subscribe}
          </ButtonLink>
          {may.somewhere('meeting.write') && (
            <ButtonLink to={seriesNew(search.group)}>{texts.series}</ButtonLink>
          )}
          {may.somewhere('meeting.read') && (
            <ButtonLink to={datePollsOf(search.group)}>{texts.findDate}</ButtonLink>
          )}
          {may.somewhere('meeting.write') && (
            <ButtonLink look="primary" icon="add" to={planNew}>
              {texts.plan}
            </ButtonLink>
          )}
        </div>
      }
    >
      <div className="stack">
        <MeetingFilters search={search} onChange={go} />
        <Views
          label={texts.shownAs}
          views={([undefined, 'month'] as const).map((view) => ({
            label: texts[view ?? 'list'],
            to: { to: '/meetings', search: { ...search, view } },
          }))}
        />
        {search.view === 'month' ? (
          <MonthView search={search} />
        ) : (
          <MeetingList search={search} onSort={(sort) => go({ ...search, sort })} />
        )}
      </div>
    </Page>
  );
}
