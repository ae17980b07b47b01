import '../design/records.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { membershipOverviewWords as words } from '../../src/words/membership-words.js';
import { Button, ButtonLink } from '../design/Button.js';
import { download } from '../design/download.js';
import { SeatList, TaskList } from '../design/Involvement.js';
import { LoadedPage } from '../design/LoadedPage.js';
import { notify } from '../design/Notices.js';
import { Page } from '../design/Page.js';
import { placeOf } from '../design/places.js';
import { Empty, useProblemText } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { Brought, Carried, Noted, Visited } from './MembershipParts.js';
import { membershipPageTexts } from './membership-page.texts.js';
import { MembershipStatus } from './MembershipStatus.js';
import { MembershipSupport } from './MembershipSupport.js';
import { type MembershipOverview, membershipOverviewQuery } from './queries.js';

const route = getRouteApi('/shell/organisations/$id/membership');

/** What a member brings, what it got, and who answers for it: what one looks at before the talk with it. */
export function MembershipPage() {
  const texts = useTexts(membershipPageTexts);
  const word = useWord();
  const { id } = route.useParams();
  return (
    <LoadedPage
      query={useQuery(membershipOverviewQuery(id))}
      title={word(words, 'title')}
      crumbs={[{ label: texts.members, to: { to: '/organisations' } }]}
    >
      {(overview) => <Whole key={id} overview={overview} />}
    </LoadedPage>
  );
}

function Whole({ overview }: { overview: MembershipOverview }) {
  const texts = useTexts(membershipPageTexts);
  const word = useWord();
  const nameOf = useLocalName();
  const textOf = useProblemText();
  const { organisation, sectorName, memberships, seats, actionItems, doneActionItems, interactions } =
    overview;
  const [last] = memberships?.data ?? [];
  const paper = useMutation({
    mutationFn: () => download(`/api/v1/organisations/${organisation.id}/membership-overview.pdf`),
    onError: (error) => notify(textOf(error).detail),
  });
  return (
    <Page
      title={word(words, 'title')}
      crumbs={[
        { label: texts.members, to: { to: '/organisations' } },
        { label: organisation.name, to: placeOf.organisation(organisation.id) },
      ]}
      intro={
        <span className="row">
          {last && <MembershipStatus state={last.state} />}
          <span>{`${organisation.name} · ${nameOf(sectorName)}`}</span>
        </span>
      }
      action={
        <Button icon="download" busy={paper.isPending} onClick={() => paper.mutate()}>
          {texts.pdf}
        </Button>
      }
    >
      {memberships?.total === 0 && (
        <Empty title={texts.noMember}>
          <p>{texts.noMemberDetail}</p>
          <ButtonLink to={placeOf.organisation(organisation.id)}>{texts.toOrganisation}</ButtonLink>
        </Empty>
      )}
      <div className="columns">
        <div className="sections">
          {last && <MembershipSupport memberships={memberships?.data ?? []} />}
          <Brought overview={overview} />
          {interactions !== undefined && <Noted overview={overview} />}
        </div>
        <div className="sections">
          <section>
            <h2 className="kern-heading-medium">{word(words, 'seats')}</h2>
            <SeatList seats={seats} show="person" />
          </section>
          <Visited overview={overview} />
          <Carried overview={overview} />
          <section>
            <h2 className="kern-heading-medium">{word(words, 'openTasks')}</h2>
            <p className="kern-body">{texts.tasks(actionItems.total, doneActionItems.total)}</p>
            {actionItems.total > 0 && <TaskList tasks={actionItems} />}
          </section>
        </div>
      </div>
    </Page>
  );
}
