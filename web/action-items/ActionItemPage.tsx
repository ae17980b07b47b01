import './action-items.css';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from '../design/Button.js';
import { Day, Due, Moment } from '../design/Day.js';
import { Fact, Facts } from '../design/Facts.js';
import { Markdown } from '../design/Markdown.js';
import { Page } from '../design/Page.js';
import { PathLink } from '../design/PathLink.js';
import { Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { type ActionItem, actionItemQuery } from './action-items.queries.js';
import { actionItemTexts } from './action-items.texts.js';
import { ActionItemStatus, Priority } from './ActionItemStatus.js';
import { useResponsible } from './ActionItemTable.js';
import { DateWish } from './DateWish.js';
import { EditActionItem } from './EditActionItem.js';
import { History } from './History.js';
import { pageTexts } from './page.texts.js';
import { Steps } from './Steps.js';

const route = getRouteApi('/shell/action-items/$id');
const editable = ['title', 'description', 'responsiblePersonId', 'dueDate', 'priority'];

/** One action item: what it is, how far it is, and what happened to it. */
export function ActionItemPage() {
  const { id } = route.useParams();
  const { title } = useTexts(actionItemTexts);
  const query = useQuery(actionItemQuery(id));
  return (
    <Page
      title={query.data?.title ?? title}
      crumbs={[{ label: title, to: { to: '/action-items' } }]}
      intro={query.data && <ActionItemStatus state={query.data.state} />}
    >
      <Loaded query={query} rows={6}>
        {(item) => <Content item={item} key={item.id} />}
      </Loaded>
    </Page>
  );
}

function Content({ item }: { item: ActionItem }) {
  const texts = useTexts(pageTexts);
  const [isEdited, setIsEdited] = useState(false);
  const mayEdit = item.changeable?.some((field) => editable.includes(field)) ?? false;
  const close = () => {
    setIsEdited(false);
    document.querySelector<HTMLElement>('h1')?.focus();
  };
  return (
    <div className="columns task-page">
      <div className="stack">
        <Steps item={item} />
        <DateWish item={item} />
        {isEdited ? (
          <EditActionItem item={item} onClose={close} />
        ) : (
          <>
            <ActionItemFacts item={item} />
            {mayEdit && (
              <div className="row no-print">
                <Button icon="edit" onClick={() => setIsEdited(true)}>
                  {texts.edit}
                </Button>
              </div>
            )}
          </>
        )}
      </div>
      <History item={item} />
    </div>
  );
}

function ActionItemFacts({ item }: { item: ActionItem }) {
  const texts = useTexts(pageTexts);
  const shared = useTexts(actionItemTexts);
  const localName = useLocalName();
  const responsible = useResponsible();
  return (
    <>
      {item.description !== null && <Markdown text={item.description} />}
      <Facts>
        <Fact name={shared.responsible}>{responsible(item)}</Fact>
        <Fact name={shared.due}>
          <Due day={item.dueDate} finished={item.completedAt !== null || item.state === 'cancelled'} />
          {item.overdue && item.dueDate !== null && (
            <>
              {' '}
              <span className="muted">
                (<Day day={item.dueDate} />)
              </span>
            </>
          )}
        </Fact>
        <Fact name={shared.group}>
          <Link to="/action-items" search={{ steeringGroup: item.steeringGroup.slug }} className="kern-link">
            {localName(item.steeringGroup.name)}
          </Link>{' '}
          <Priority priority={item.priority} />
        </Fact>
        {item.completedAt !== null && (
          <Fact name={texts.completed}>
            <Moment moment={item.completedAt} />
          </Fact>
        )}
        {item.ageDays !== null && <Fact name={texts.age}>{texts.days(item.ageDays)}</Fact>}
        {item.meetingId !== null && (
          <Fact name={texts.from}>
            <PathLink path={`/meetings/${item.meetingId}`}>{texts.meeting}</PathLink>
          </Fact>
        )}
        {item.decisionId !== null && (
          <Fact name={texts.decision}>
            <PathLink path={`/decisions/${item.decisionId}`}>{texts.decision}</PathLink>
          </Fact>
        )}
      </Facts>
    </>
  );
}
