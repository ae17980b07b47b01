import '../design/lists.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { bounceReasonWords } from '../../src/words/mail-words.js';
import { Button } from '../design/Button.js';
import { type Column, DataTable } from '../design/DataTable.js';
import { Moment } from '../design/Day.js';
import { Filters, FilterText } from '../design/Filters.js';
import { notify } from '../design/Notices.js';
import { OnlyWith } from '../design/OnlyWith.js';
import { Page } from '../design/Page.js';
import { placeOf } from '../design/places.js';
import { Empty, Loaded, useProblemText } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { bouncesTexts } from './bounces.texts.js';
import { MailViews } from './MailParts.js';
import { type Bounce, clearAddress, useBounces } from './mails.queries.js';
import { mailsTexts } from './mails.texts.js';

const route = getRouteApi('/shell/mails/bounces');

/** Addresses from which mail comes back: to be corrected, or taken off the list. */
export function BouncesPage() {
  const texts = useTexts(bouncesTexts);
  const mails = useTexts(mailsTexts);
  return (
    <OnlyWith permission="bounce.manage" title={texts.title}>
      <Page title={texts.title} intro={texts.intro} crumbs={[{ label: mails.title, to: { to: '/mails' } }]}>
        <div className="list-page">
          <MailViews />
          <BounceTable />
        </div>
      </Page>
    </OnlyWith>
  );
}

function BounceTable() {
  const texts = useTexts(bouncesTexts);
  const mails = useTexts(mailsTexts);
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useBounces(q);
  const columns = useColumns();
  return (
    <>
      <Filters label={texts.filters}>
        <FilterText
          label={mails.search}
          value={q}
          onChange={(text) => void navigate({ search: { q: text }, replace: true })}
        />
      </Filters>
      <Loaded query={list} rows={4}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={q ? texts.noneFound : texts.none}>{!q && <p>{texts.noneDetail}</p>}</Empty>
          ) : (
            <DataTable
              caption={texts.caption}
              columns={columns}
              rows={rows}
              more={list.hasMore ? { load: list.more, isLoading: list.isLoadingMore } : undefined}
            />
          )
        }
      </Loaded>
    </>
  );
}

function useColumns(): Column<Bounce>[] {
  const texts = useTexts(bouncesTexts);
  const word = useWord();
  return [
    {
      key: 'address',
      head: texts.address,
      cell: (bounce) => (
        <>
          {bounce.address}
          <div>
            <Whose bounce={bounce} />
          </div>
        </>
      ),
    },
    {
      key: 'reason',
      head: texts.reason,
      cell: ({ reason, status }) => (
        <>
          {word(bounceReasonWords, reason)} <span className="muted">({status})</span>
        </>
      ),
    },
    { key: 'bouncedAt', head: texts.since, cell: ({ bouncedAt }) => <Moment moment={bouncedAt} /> },
    {
      key: 'mail',
      head: texts.mail,
      cell: ({ id, subject }) => (
        <Link to="/mails/$id" params={{ id }} className="kern-link">
          {subject}
        </Link>
      ),
    },
    { key: 'clear', head: '', cell: (bounce) => <Clear bounce={bounce} /> },
  ];
}

/** Where the address is corrected: at the person, or in the list of the meeting to which a guest is invited. */
function Whose({ bounce: { personId, meetingId, toName } }: { bounce: Bounce }) {
  if (personId !== null)
    return (
      <Link {...placeOf.person(personId)} className="kern-link">
        {toName}
      </Link>
    );
  if (meetingId === null) return toName;
  return (
    <Link to="/meetings/$meetingId" params={{ meetingId }} className="kern-link">
      {toName}
    </Link>
  );
}

function Clear({ bounce: { id, address } }: { bounce: Bounce }) {
  const texts = useTexts(bouncesTexts);
  const textOf = useProblemText();
  const client = useQueryClient();
  const clear = useMutation({
    mutationFn: () => clearAddress(id),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['mails'] });
      notify(texts.cleared(address));
    },
    onError: (error) => notify(textOf(error).detail),
  });
  return (
    <Button
      small
      busy={clear.isPending}
      aria-label={texts.clearOf(address)}
      onClick={() => {
        if (!clear.isPending) clear.mutate();
      }}
    >
      {texts.clear}
    </Button>
  );
}
