import '../design/records.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMay } from '../api/me.js';
import { Button, ButtonLink } from '../design/Button.js';
import { focusTitle } from '../design/FocusFirst.js';
import { Involvement } from '../design/Involvement.js';
import { nameOf } from '../design/names.js';
import { download } from '../design/download.js';
import { LoadedPage } from '../design/LoadedPage.js';
import { notify } from '../design/Notices.js';
import { Page } from '../design/Page.js';
import { Loaded, useProblemText } from '../design/Problem.js';
import { Timeline } from '../design/timeline/Timeline.js';
import { useTexts } from '../texts/texts.js';
import { Affiliations } from './Affiliations.js';
import { Departure } from './Departure.js';
import { EditPerson } from './EditPerson.js';
import { personFields } from './person-draft.js';
import { personPageTexts } from './person-page.texts.js';
import { PersonFacts } from './PersonFacts.js';
import { overviewQuery, type Person, personQuery } from './queries.js';

const route = getRouteApi('/shell/persons/$id');

/** One person: how to reach, where it works, and what it has to do with the alliance. */
export function PersonPage() {
  const texts = useTexts(personPageTexts);
  const { id } = route.useParams();
  const query = useQuery(personQuery(id));
  return (
    <LoadedPage query={query} title={texts.one} crumbs={[{ label: texts.persons, to: { to: '/persons' } }]}>
      {(person) => <Whole key={id} person={person} />}
    </LoadedPage>
  );
}

function Whole({ person }: { person: Person }) {
  const texts = useTexts(personPageTexts);
  const may = useMay();
  const { edit = false } = route.useSearch();
  const navigate = route.useNavigate();
  const overview = useQuery(overviewQuery(person.id));
  const { changeable = [] } = person;
  const fields = personFields.filter((field) => changeable.includes(field));
  const setEdit = (next: true | undefined) =>
    void navigate({ search: (before) => ({ ...before, edit: next }), resetScroll: false });
  const stopEditing = () => {
    setEdit(undefined);
    focusTitle();
  };
  const isEdited = edit && fields.length > 0;
  return (
    <Page
      title={nameOf(person)}
      crumbs={[{ label: texts.persons, to: { to: '/persons' } }]}
      intro={person.affiliations
        .filter(({ isCurrent }) => isCurrent)
        .map((each) => [each.function, each.organisationName].filter(Boolean).join(', '))
        .join(' · ')}
      action={
        <div className="row">
          <Departure person={person} overview={overview.data} />
          <Vcard id={person.id} />
          {fields.length > 0 && !isEdited && (
            <>
              <Button icon="edit" onClick={() => setEdit(true)}>
                {texts.edit}
              </Button>
              {may.everywhere('record.merge') && (
                <ButtonLink look="tertiary" to={{ to: '/persons/$id/merge', params: { id: person.id } }}>
                  {texts.merge}
                </ButtonLink>
              )}
            </>
          )}
        </div>
      }
    >
      <div className="columns">
        <div className="sections">
          <section>
            <h2 className="kern-heading-medium">{texts.profile}</h2>
            {isEdited ? (
              <EditPerson person={person} fields={fields} onDone={stopEditing} />
            ) : (
              <PersonFacts person={person} />
            )}
          </section>
          <Affiliations person={person} overview={overview.data} />
          <Timeline subject={{ party: 'person', id: person.id, name: nameOf(person) }} />
        </div>
        <Loaded query={overview} rows={8}>
          {(overview) => (
            <div className="sections">
              <Involvement {...overview} show="organisation" />
            </div>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

/** The person for one's own address book, with as much as one may read. */
function Vcard({ id }: { id: string }) {
  const texts = useTexts(personPageTexts);
  const textOf = useProblemText();
  const saving = useMutation({
    mutationFn: () => download(`/api/v1/persons/${id}/vcard`),
    onSuccess: () => notify(texts.vcardDone),
    onError: (error) => notify(textOf(error).detail),
  });
  return (
    <Button icon="download" busy={saving.isPending} onClick={() => saving.mutate()}>
      {texts.vcard}
    </Button>
  );
}
