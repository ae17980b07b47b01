import './administration.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { EditForm } from '../design/EditForm.js';
import { notify } from '../design/Notices.js';
import { Page } from '../design/Page.js';
import { Loaded } from '../design/Problem.js';
import { useEdit } from '../design/useEdit.js';
import { useTexts } from '../texts/texts.js';
import { bodyOf, draftOf } from './account-draft.js';
import { AccountAccess } from './AccountAccess.js';
import { type AccountDraft, AccountFields } from './AccountFields.js';
import { type Account, accountQuery, nameOf, patchAccount } from './accounts.queries.js';
import { accountsTexts } from './accounts.texts.js';
import { AccountState } from './AccountsTab.js';
import { administrationTexts } from './administration.texts.js';
import { OnlyWith } from '../design/OnlyWith.js';

const route = getRouteApi('/shell/administration/accounts/$id');

/** One account: its details, its access, and what was changed of it and with it. */
export function AccountPage() {
  const of = useTexts(administrationTexts);
  return (
    <OnlyWith permission="account.manage" title={of.accounts}>
      <OneAccount key={route.useParams().id} />
    </OnlyWith>
  );
}

function OneAccount() {
  const texts = useTexts(accountsTexts);
  const of = useTexts(administrationTexts);
  const { id } = route.useParams();
  const account = useQuery(accountQuery(id));
  return (
    <Page
      title={account.data === undefined ? of.accounts : nameOf(account.data)}
      crumbs={[
        { label: of.title, to: { to: '/administration' } },
        { label: of.accounts, to: { to: '/administration' } },
      ]}
      intro={account.data && <AccountState account={account.data} />}
    >
      <Loaded query={account} rows={8}>
        {(data) => (
          <div className="columns">
            <section>
              <h2 className="kern-heading-small">{texts.edit}</h2>
              <EditAccount account={data} />
            </section>
            <div className="stack">
              <AccountAccess account={data} />
              <section>
                <h2 className="kern-heading-small">{texts.changes}</h2>
                <ul className="plain">
                  <li>
                    <Link to="/administration/audit-events" search={{ recordId: id }} className="kern-link">
                      {texts.ofAccount}
                    </Link>
                  </li>
                  <li>
                    <Link to="/administration/audit-events" search={{ actorId: id }} className="kern-link">
                      {texts.byAccount}
                    </Link>
                  </li>
                </ul>
              </section>
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function EditAccount({ account }: { account: Account }) {
  const texts = useTexts(accountsTexts);
  const client = useQueryClient();
  const navigate = useNavigate();
  const query = accountQuery(account.id);
  const edit = useEdit<Account, AccountDraft>({
    record: account,
    draftOf,
    save: (changes, version) => patchAccount({ id: account.id, version }, bodyOf(changes)),
    reload: () => client.fetchQuery({ ...query, staleTime: 0 }),
    onSaved: (saved) => {
      client.setQueryData(query.queryKey, saved);
      void client.invalidateQueries({ queryKey: ['accounts', 'list'] });
      notify(texts.saved);
    },
  });
  return (
    <EditForm
      edit={edit}
      label={texts.edit}
      names={{ personId: texts.person, email: texts.email, role: texts.role, locale: texts.locale }}
      onCancel={() => void navigate({ to: '/administration' })}
    >
      <AccountFields draft={edit.draft} set={edit.set} />
    </EditForm>
  );
}
