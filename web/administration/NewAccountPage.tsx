import './administration.css';
import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answer, api, onlyOnce } from '../api/client.js';
import { Button, ButtonLink } from '../design/Button.js';
import { Form } from '../design/Form.js';
import { notify } from '../design/Notices.js';
import { Page } from '../design/Page.js';
import { useTexts } from '../texts/texts.js';
import { editTexts } from '../design/edit.texts.js';
import { bodyOf } from './account-draft.js';
import { type AccountDraft, AccountFields } from './AccountFields.js';
import { accountQuery, nameOf } from './accounts.queries.js';
import { accountsTexts } from './accounts.texts.js';
import { administrationTexts } from './administration.texts.js';
import { OnlyWith } from '../design/OnlyWith.js';

/** Adding an account; it leads on to its page, where its password link is made. */
export function NewAccountPage() {
  const texts = useTexts(accountsTexts);
  return (
    <OnlyWith permission="account.manage" title={texts.add}>
      <NewAccount />
    </OnlyWith>
  );
}

function NewAccount() {
  const texts = useTexts(accountsTexts);
  const of = useTexts(administrationTexts);
  const edit = useTexts(editTexts);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState<AccountDraft>({ personId: null, email: '', role: '', locale: 'de' });
  const add = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/accounts', {
          params: { header: onlyOnce(key) },
          body: { ...bodyOf(draft), email: draft.email.trim() },
        }),
      ),
    onSuccess: async (account) => {
      client.setQueryData(accountQuery(account.id).queryKey, account);
      await client.invalidateQueries({ queryKey: ['accounts', 'list'] });
      notify(texts.added(nameOf(account)));
      await navigate({ to: '/administration/accounts/$id', params: { id: account.id }, replace: true });
    },
  });
  return (
    <Page
      title={texts.add}
      crumbs={[
        { label: of.title, to: { to: '/administration' } },
        { label: of.accounts, to: { to: '/administration' } },
      ]}
      intro={texts.addDetail}
    >
      <div className="narrow">
        <Form error={add.error} onSubmit={() => add.mutate()} label={texts.add}>
          <AccountFields
            draft={draft}
            set={(field, value) => setDraft((now) => ({ ...now, [field]: value }))}
          />
          <div className="row">
            <Button type="submit" look="primary" busy={add.isPending}>
              {texts.add}
            </Button>
            <ButtonLink to={{ to: '/administration' }}>{edit.cancel}</ButtonLink>
          </div>
        </Form>
      </div>
    </Page>
  );
}
