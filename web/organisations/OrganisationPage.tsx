import '../design/records.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMay } from '../api/me.js';
import { Button, ButtonLink } from '../design/Button.js';
import { focusTitle } from '../design/FocusFirst.js';
import { Involvement } from '../design/Involvement.js';
import { LoadedPage } from '../design/LoadedPage.js';
import { Page } from '../design/Page.js';
import { Loaded } from '../design/Problem.js';
import { Timeline } from '../design/timeline/Timeline.js';
import { useTexts } from '../texts/texts.js';
import { Closure } from './Closure.js';
import { EditOrganisation } from './EditOrganisation.js';
import { Memberships } from './Memberships.js';
import { organisationFields } from './organisation-draft.js';
import { organisationPageTexts } from './organisation-page.texts.js';
import { OrganisationPersons } from './OrganisationPersons.js';
import { Profile, ProfileLine } from './Profile.js';
import { type Organisation, organisationQuery, overviewQuery } from './queries.js';

const route = getRouteApi('/shell/organisations/$id');

/** One organisation: its profile, its membership, and what it has to do with the alliance. */
export function OrganisationPage() {
  const texts = useTexts(organisationPageTexts);
  const { id } = route.useParams();
  const query = useQuery(organisationQuery(id));
  return (
    <LoadedPage
      query={query}
      title={texts.one}
      crumbs={[{ label: texts.members, to: { to: '/organisations' } }]}
    >
      {(organisation) => <Whole key={id} organisation={organisation} />}
    </LoadedPage>
  );
}

function Whole({ organisation }: { organisation: Organisation }) {
  const texts = useTexts(organisationPageTexts);
  const may = useMay();
  const { edit = false } = route.useSearch();
  const navigate = route.useNavigate();
  const overview = useQuery(overviewQuery(organisation.id));
  const { changeable = [] } = organisation;
  const fields = organisationFields.filter((field) => changeable.includes(field));
  const setEdit = (edit: true | undefined) => void navigate({ search: { edit }, resetScroll: false });
  const stopEditing = () => {
    setEdit(undefined);
    focusTitle();
  };
  const isEdited = edit && fields.length > 0;
  return (
    <Page
      title={organisation.name}
      crumbs={[{ label: texts.members, to: { to: '/organisations' } }]}
      intro={<ProfileLine organisation={organisation} sectorName={overview.data?.sectorName} />}
      action={
        fields.length > 0 && !isEdited ? (
          <div className="row">
            <Button icon="edit" onClick={() => setEdit(true)}>
              {texts.edit}
            </Button>
            <Closure organisation={organisation} overview={overview.data} />
            {may.everywhere('record.merge') && (
              <ButtonLink
                look="tertiary"
                to={{ to: '/organisations/$id/merge', params: { id: organisation.id } }}
              >
                {texts.merge}
              </ButtonLink>
            )}
          </div>
        ) : undefined
      }
    >
      <div className="columns">
        <div className="sections">
          <section>
            <h2 className="kern-heading-medium">{isEdited ? texts.editing : texts.profile}</h2>
            {isEdited ? (
              <EditOrganisation organisation={organisation} fields={fields} onDone={stopEditing} />
            ) : (
              <Profile organisation={organisation} />
            )}
          </section>
          {!isEdited && (
            <Timeline subject={{ party: 'organisation', id: organisation.id, name: organisation.name }} />
          )}
        </div>
        <Loaded query={overview} rows={8}>
          {({ memberships, persons, seats, meetings, actionItems }) => (
            <div className="sections">
              {memberships !== undefined && (
                <Memberships
                  organisation={organisation}
                  memberships={memberships}
                  overview={{ seats, actionItems, meetings }}
                />
              )}
              <OrganisationPersons organisationId={organisation.id} persons={persons} />
              <Involvement seats={seats} actionItems={actionItems} meetings={meetings} show="person" />
            </div>
          )}
        </Loaded>
      </div>
    </Page>
  );
}
