import '../design/lists.css';
import { getRouteApi, Link } from '@tanstack/react-router';
import { mailKindWords, mailStateWords } from '../../src/words/mail-words.js';
import { useMay } from '../api/me.js';
import { Button, ButtonLink } from '../design/Button.js';
import { type Column, DataTable } from '../design/DataTable.js';
import { Moment } from '../design/Day.js';
import { Filters, FilterSelect, FilterText } from '../design/Filters.js';
import { OnlyWith } from '../design/OnlyWith.js';
import { Page } from '../design/Page.js';
import { Empty, Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { MailboxNotice, MailStatus, MailViews, StaysHere } from './MailParts.js';
import type { MailSearch } from './mail-search.js';
import { type Mail, useMails } from './mails.queries.js';
import { mailsTexts } from './mails.texts.js';

const route = getRouteApi('/shell/mails');

/** What was mailed to whom, with its result. */
export function MailsPage() {
  const texts = useTexts(mailsTexts);
  return (
    <OnlyWith permission="mail.read" title={texts.title}>
      <Page title={texts.title} intro={texts.intro} action={<ToTemplates />}>
        <div className="list-page">
          <MailViews />
          <StaysHere />
          <MailboxNotice />
          <MailFilters />
          <MailTable />
        </div>
      </Page>
    </OnlyWith>
  );
}

function ToTemplates() {
  const texts = useTexts(mailsTexts);
  if (!useMay().everywhere('mailTemplate.read')) return null;
  return <ButtonLink to={{ to: '/mail-templates' }}>{texts.templates}</ButtonLink>;
}

function MailFilters() {
  const texts = useTexts(mailsTexts);
  const word = useWord();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (change: MailSearch) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const choices = (words: typeof mailKindWords | typeof mailStateWords) =>
    Object.keys(words).map((value) => ({ value, label: word(words, value) }));
  return (
    <Filters label={texts.filters}>
      <FilterText label={texts.search} value={search.q} onChange={(q) => set({ q })} />
      <FilterSelect
        label={texts.kind}
        all={texts.all}
        value={search.kind}
        choices={choices(mailKindWords)}
        onChange={(kind) => set({ kind: kind as MailSearch['kind'] })}
      />
      <FilterSelect
        label={texts.state}
        all={texts.all}
        value={search.state}
        choices={choices(mailStateWords)}
        onChange={(state) => set({ state: state as MailSearch['state'] })}
      />
      {search.meetingId !== undefined && (
        <Button look="tertiary" icon="close" onClick={() => set({ meetingId: undefined })}>
          {texts.ofAll}
        </Button>
      )}
    </Filters>
  );
}

function MailTable() {
  const texts = useTexts(mailsTexts);
  const search = route.useSearch();
  const list = useMails(search);
  const columns = useColumns();
  const isFiltered = Object.keys(search).some((key) => search[key as keyof MailSearch]);
  return (
    <Loaded query={list} rows={8}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Empty title={isFiltered ? texts.noneFound : texts.none}>
            {!isFiltered && <p>{texts.noneDetail}</p>}
          </Empty>
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
  );
}

function useColumns(): Column<Mail>[] {
  const texts = useTexts(mailsTexts);
  const word = useWord();
  return [
    {
      key: 'subject',
      head: texts.subject,
      cell: ({ id, subject }) => (
        <Link to="/mails/$id" params={{ id }} className="kern-link">
          {subject}
        </Link>
      ),
    },
    {
      key: 'to',
      head: texts.to,
      cell: ({ toName, toAddress }) => (
        <>
          {toName}
          {toAddress && <div className="muted">{toAddress}</div>}
        </>
      ),
    },
    { key: 'kind', head: texts.kind, cell: ({ kind }) => word(mailKindWords, kind) },
    { key: 'state', head: texts.state, cell: ({ state }) => <MailStatus state={state} /> },
    { key: 'createdAt', head: texts.made, cell: ({ createdAt }) => <Moment moment={createdAt} /> },
  ];
}
