import { getRouteApi, Link } from '@tanstack/react-router';
import { allianceRoleWords } from '../../src/words/network-words.js';
import { api } from '../api/client.js';
import { Button, ButtonLink } from '../design/Button.js';
import { type Column, DataTable } from '../design/DataTable.js';
import { Day } from '../design/Day.js';
import { useDays } from '../design/days.js';
import { FilterSelect, Filters, FilterText } from '../design/Filters.js';
import { Empty, Loaded } from '../design/Problem.js';
import { Status } from '../design/Status.js';
import { PAGE, useList } from '../design/useList.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { type Account, type AccountSearch, nameOf, type Role } from './accounts.queries.js';
import { accountsTexts } from './accounts.texts.js';

const route = getRouteApi('/shell/administration/');

/** Who may sign in: found by name, address, role and state. */
export function AccountsTab() {
  const texts = useTexts(accountsTexts);
  const word = useWord();
  const search: AccountSearch = route.useSearch();
  const navigate = route.useNavigate();
  const filter = (change: AccountSearch) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true });
  const list = useList(['accounts', 'list', search], (cursor) =>
    api.GET('/api/v1/accounts', {
      params: {
        query: { ...search, role: search.role && [search.role], cursor, limit: PAGE, total: true },
      },
    }),
  );
  const columns = useColumns();
  const roles = Object.keys(allianceRoleWords).map((value) => ({
    value,
    label: word(allianceRoleWords, value),
  }));
  return (
    <section aria-label={texts.caption}>
      <div className="section-head">
        <p className="muted">{texts.intro}</p>
        <ButtonLink look="primary" icon="add" to={{ to: '/administration/accounts/new' }}>
          {texts.add}
        </ButtonLink>
      </div>
      <Filters label={texts.filters}>
        <FilterText label={texts.q} value={search.q} onChange={(q) => filter({ q })} />
        <FilterSelect
          label={texts.role}
          value={search.role}
          choices={roles}
          all={texts.anyRole}
          onChange={(role) => filter({ role: role as Role | undefined })}
        />
        <FilterSelect
          label={texts.state}
          value={search.disabled === undefined ? undefined : String(search.disabled)}
          choices={[
            { value: 'false', label: texts.enabledOnes },
            { value: 'true', label: texts.disabled },
          ]}
          all={texts.anyState}
          onChange={(value) => filter({ disabled: value === undefined ? undefined : value === 'true' })}
        />
      </Filters>
      <Loaded query={list} rows={8}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <Empty title={texts.none}>
              <Button onClick={() => void navigate({ search: {} })}>{texts.noFilters}</Button>
            </Empty>
          ) : (
            <>
              <p className="muted" role="status">
                {texts.count(total ?? rows.length)}
              </p>
              <DataTable
                caption={texts.caption}
                columns={columns}
                rows={rows}
                sort={search.sort ?? 'email'}
                onSort={(sort) => filter({ sort })}
                more={list.hasMore ? { load: list.more, isLoading: list.isLoadingMore } : undefined}
              />
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function useColumns(): Column<Account>[] {
  const texts = useTexts(accountsTexts);
  const word = useWord();
  const days = useDays();
  return [
    {
      key: 'name',
      head: texts.name,
      cell: (account) => (
        <Link to="/administration/accounts/$id" params={{ id: account.id }} className="kern-link">
          {nameOf(account)}
        </Link>
      ),
    },
    { key: 'email', head: texts.email, sort: 'email', cell: ({ email }) => email },
    {
      key: 'role',
      head: texts.role,
      cell: ({ role }) => (role === null ? '' : word(allianceRoleWords, role)),
    },
    { key: 'state', head: texts.state, cell: (account) => <AccountState account={account} /> },
    {
      key: 'createdAt',
      head: texts.createdAt,
      sort: 'createdAt',
      cell: ({ createdAt }) => <Day day={days.dayOf(createdAt)} />,
    },
  ];
}

export function AccountState({ account }: { account: Account }) {
  const texts = useTexts(accountsTexts);
  if (account.disabled) return <Status mood="danger">{texts.disabled}</Status>;
  if (!account.hasPassword) return <Status mood="warning">{texts.noPassword}</Status>;
  return <Status mood="success">{texts.active}</Status>;
}
