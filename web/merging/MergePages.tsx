import '../design/records.css';
import './merging.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { LinkProps } from '@tanstack/react-router';
import { OrganisationPicker, PersonPicker } from '../design/NetworkPickers.js';
import { OnlyWith } from '../design/OnlyWith.js';
import { LoadedPage } from '../design/LoadedPage.js';
import { Page } from '../design/Page.js';
import { useTexts } from '../texts/texts.js';
import { type Kind, nameQuery } from './merging.queries.js';
import { mergingTexts } from './merging.texts.js';
import { MergeView } from './MergeView.js';
import { recordAt } from './places.js';

const organisations = getRouteApi('/shell/organisations/$id/merge');
const persons = getRouteApi('/shell/persons/$id/merge');

/** Another organisation goes into this one. */
export function MergeOrganisationsPage() {
  const { id } = organisations.useParams();
  return <MergePage kind="organisations" id={id} other={organisations.useSearch().with} />;
}

/** Another person goes into this one. */
export function MergePersonsPage() {
  const { id } = persons.useParams();
  return <MergePage kind="persons" id={id} other={persons.useSearch().with} />;
}

function MergePage({ kind, id, other }: { kind: Kind; id: string; other: string | undefined }) {
  const texts = useTexts(mergingTexts);
  return (
    <OnlyWith permission="record.merge" title={texts.plainTitle}>
      <Merging key={`${id} ${other ?? ''}`} kind={kind} id={id} other={other} />
    </OnlyWith>
  );
}

function Merging({ kind, id, other }: { kind: Kind; id: string; other: string | undefined }) {
  const texts = useTexts(mergingTexts);
  const list = { label: texts[kind].list, to: { to: `/${kind}` } as LinkProps };
  const name = useQuery(nameQuery(kind, id));
  const route = kind === 'organisations' ? organisations : persons;
  const navigate = route.useNavigate();
  const Picker = kind === 'organisations' ? OrganisationPicker : PersonPicker;
  return (
    <LoadedPage query={name} title={texts.plainTitle} crumbs={[list]}>
      {(called) => (
        <Page
          title={texts.title(called)}
          crumbs={[list, { label: called, to: recordAt(kind, id) }]}
          intro={texts[kind].intro}
        >
          {other === undefined ? (
            <div className="form form-page">
              <Picker
                name="with"
                label={texts[kind].pick}
                help={texts.pickHelp}
                value={null}
                onChange={(picked) => picked && void navigate({ search: { with: picked.id } })}
              />
            </div>
          ) : (
            <MergeView kind={kind} id={id} other={other} />
          )}
        </Page>
      )}
    </LoadedPage>
  );
}
