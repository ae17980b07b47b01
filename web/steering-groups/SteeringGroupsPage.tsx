import '../design/records.css';
import './steering-groups.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { groupsQuery } from '../api/groups.js';
import { useMay } from '../api/me.js';
import { ButtonLink } from '../design/Button.js';
import { useDays } from '../design/days.js';
import { ExportList } from '../design/ExportList.js';
import { Page } from '../design/Page.js';
import { Empty, Loaded } from '../design/Problem.js';
import { Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { groupTexts } from './group.texts.js';
import { RhythmWords } from './RhythmWords.js';

/** The steering groups and the plenary: what each is for and how often it meets. */
export function SteeringGroupsPage() {
  const texts = useTexts(groupTexts);
  const nameOf = useLocalName();
  const today = useDays().today();
  const may = useMay();
  const query = useQuery(groupsQuery);
  return (
    <Page
      title={texts.groups}
      action={
        <div className="row">
          <ExportList list="steering-groups" query={{ kind: ['steering', 'plenary'] }} />
          {may.everywhere('group.create') && (
            <ButtonLink to={{ to: '/steering-groups/new' }} look="primary" icon="add">
              {texts.add}
            </ButtonLink>
          )}
        </div>
      }
    >
      <Loaded query={query} rows={8}>
        {(groups) =>
          groups.length === 0 ? (
            <Empty title={texts.empty}>
              <p>{texts.emptyDetail}</p>
            </Empty>
          ) : (
            <ul className="cards group-cards">
              {[...groups]
                .sort((one, other) => Number(one.kind === 'plenary') - Number(other.kind === 'plenary'))
                .map(({ id, slug, name, mandate, rhythm, endDate }) => (
                  <li key={id} className="card">
                    <h2 className="kern-heading-small">
                      <Link to="/steering-groups/$id" params={{ id: slug }} className="kern-link">
                        {nameOf(name)}
                      </Link>
                    </h2>
                    {endDate && endDate <= today && <Status>{texts.notGoing}</Status>}
                    {rhythm !== undefined && (
                      <p>
                        <RhythmWords rule={rhythm} />
                      </p>
                    )}
                    {mandate && <p className="muted mandate-start">{mandate}</p>}
                  </li>
                ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}
