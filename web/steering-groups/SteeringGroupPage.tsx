import '../design/records.css';
import './steering-groups.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMay } from '../api/me.js';
import { Button, ButtonLink } from '../design/Button.js';
import { focusTitle } from '../design/FocusFirst.js';
import { LoadedPage } from '../design/LoadedPage.js';
import { Page } from '../design/Page.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { AgendaTemplate } from './AgendaTemplate.js';
import { EditGroup } from './EditGroup.js';
import { groupFields } from './group-draft.js';
import { groupTexts } from './group.texts.js';
import { GroupFacts } from './GroupFacts.js';
import { type Group, groupQuery } from './queries.js';
import { RhythmWords } from './RhythmWords.js';
import { Seats } from './Seats.js';

const route = getRouteApi('/shell/steering-groups/$id');

/** One steering group: who sits there and what is missing, what it is for and how often it meets. */
export function SteeringGroupPage() {
  const texts = useTexts(groupTexts);
  const { id } = route.useParams();
  const query = useQuery(groupQuery(id));
  return (
    <LoadedPage
      query={query}
      title={texts.one}
      crumbs={[{ label: texts.groups, to: { to: '/steering-groups' } }]}
    >
      {(group) => <Whole key={id} group={group} />}
    </LoadedPage>
  );
}

function Whole({ group }: { group: Group }) {
  const texts = useTexts(groupTexts);
  const nameOf = useLocalName();
  const may = useMay();
  const { edit = false } = route.useSearch();
  const navigate = route.useNavigate();
  const { changeable = [] } = group;
  const fields = groupFields.filter((field) =>
    changeable.includes(field === 'nameDe' || field === 'nameEn' ? 'name' : field),
  );
  const setEdit = (next: true | undefined) => void navigate({ search: { edit: next }, resetScroll: false });
  const stopEditing = () => {
    setEdit(undefined);
    focusTitle();
  };
  const isEdited = edit && fields.length > 0;
  return (
    <Page
      title={nameOf(group.name)}
      crumbs={[{ label: texts.groups, to: { to: '/steering-groups' } }]}
      intro={group.rhythm === undefined ? undefined : <RhythmWords rule={group.rhythm} />}
      action={
        isEdited ? undefined : (
          <div className="row">
            {may.inGroup('meeting.read', group.id) && (
              <ButtonLink icon="calendar-today" to={{ to: '/calendars', search: { group: group.slug } }}>
                {texts.subscribe}
              </ButtonLink>
            )}
            {may.inGroup('meeting.write', group.id) && (
              <ButtonLink to={{ to: '/meetings/series', search: { group: group.slug } }}>
                {texts.series}
              </ButtonLink>
            )}
            {may.inGroup('meeting.read', group.id) && (
              <ButtonLink to={{ to: '/date-polls', search: { group: group.slug } }}>
                {texts.findDate}
              </ButtonLink>
            )}
            {fields.length > 0 && (
              <Button icon="edit" onClick={() => setEdit(true)}>
                {texts.edit}
              </Button>
            )}
          </div>
        )
      }
    >
      <div className="group-page">
        <div className="sections">
          {group.kind === 'plenary' ? (
            <p className="kern-body">{texts.plenaryDetail}</p>
          ) : (
            group.seats !== undefined && <Seats group={group} seats={group.seats} gaps={group.gaps ?? []} />
          )}
        </div>
        <div className="sections">
          <section>
            <h2 className="kern-heading-medium">{isEdited ? texts.edit : texts.about}</h2>
            {isEdited ? (
              <EditGroup group={group} fields={fields} onDone={stopEditing} />
            ) : (
              <GroupFacts group={group} />
            )}
          </section>
          <AgendaTemplate group={group} />
        </div>
      </div>
    </Page>
  );
}
