import './action-items.css';
import { getRouteApi } from '@tanstack/react-router';
import { useMay } from '../api/me.js';
import { ButtonLink } from '../design/Button.js';
import { ExportList } from '../design/ExportList.js';
import { Page } from '../design/Page.js';
import { Views } from '../design/Views.js';
import { useTexts } from '../texts/texts.js';
import { actionItemTexts } from './action-items.texts.js';
import { ActionItemFilters } from './ActionItemFilters.js';
import { ActionItemList } from './ActionItemList.js';
import { Board } from './Board.js';
import { listTexts } from './list.texts.js';
import { type ActionItemSearch, askedFor, type ViewName, views } from './search.js';

const route = getRouteApi('/shell/action-items');

/** Who does what by when: as a list or as a board, filtered as the address says. */
export function ActionItemsPage() {
  const texts = useTexts(listTexts);
  const { title } = useTexts(actionItemTexts);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const may = useMay();
  const change = (changed: Partial<ActionItemSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false });
  const { view, ...filters } = search;
  const asked = askedFor(filters);
  const names = Object.keys(views) as ViewName[];
  return (
    <Page
      title={title}
      action={
        <div className="row">
          <ExportList list="action-items" query={asked} groups={asked.steeringGroup} />
          {may.somewhere('actionItem.write') && (
            <ButtonLink
              look="primary"
              icon="add"
              to={{ to: '/action-items/new', search: { steeringGroup: search.steeringGroup } }}
            >
              {texts.create}
            </ButtonLink>
          )}
        </div>
      }
    >
      <div className="both-views">
        <Views
          label={texts.viewsLabel}
          views={names.map((name) => ({
            label: texts.views[name],
            to: { to: '/action-items', search: { ...views[name], ...(view && { view }) } },
          }))}
        />
        <Views
          label={texts.shown}
          views={[
            { label: texts.list, to: { to: '/action-items', search: filters } },
            { label: texts.board, to: { to: '/action-items', search: { ...filters, view: 'board' } } },
          ]}
        />
      </div>
      <ActionItemFilters search={search} onChange={change} />
      {view === 'board' ? <Board search={search} /> : <ActionItemList search={search} onChange={change} />}
    </Page>
  );
}
