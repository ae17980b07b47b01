import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { Button } from '../design/Button.js';
import { useDays } from '../design/days.js';
import { notify } from '../design/Notices.js';
import { Problem } from '../design/Problem.js';
import { ShownOnce } from '../design/ShownOnce.js';
import { useTexts } from '../texts/texts.js';
import { type Account, accountQuery, nameOf, patchAccount } from './accounts.queries.js';
import { accountsTexts } from './accounts.texts.js';

/** Letting somebody in: by a link for a password. And keeping somebody out, with the way back. */
export function AccountAccess({ account }: { account: Account }) {
  const texts = useTexts(accountsTexts);
  const days = useDays();
  const client = useQueryClient();
  const query = accountQuery(account.id);
  const name = nameOf(account);
  const [link, setLink] = useState<{ address: string; until: string } | null>(null);
  const makeLink = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/accounts/{id}/password-links', { params: { path: { id: account.id } } })),
    // Behind `#`, which browsers send to no server.
    onSuccess: ({ link: secret, expiresAt }) =>
      setLink({ address: `${location.origin}/password#${secret}`, until: days.moment(expiresAt) }),
  });
  const disable = useMutation({
    mutationFn: async (disabled: boolean) => {
      // Undone later, by whoever looks at another page meanwhile: the version is that of now.
      const now = await client.fetchQuery({ ...query, staleTime: 0 });
      return patchAccount(now, { disabled });
    },
    onSuccess: (saved) => {
      client.setQueryData(query.queryKey, saved);
      void client.invalidateQueries({ queryKey: ['accounts', 'list'] });
      if (saved.disabled) notify(texts.isDisabled(name), () => disable.mutate(false));
      else notify(texts.isEnabled(name), () => disable.mutate(true));
    },
  });
  return (
    <section className="stack">
      <h2 className="kern-heading-small">{texts.access}</h2>
      {makeLink.error !== null && <Problem error={makeLink.error} />}
      {disable.error !== null && <Problem error={disable.error} />}
      {account.disabledAt === null ? (
        <>
          <p className="kern-body">{texts.linkDetail}</p>
          <div className="row">
            <Button icon="mail" busy={makeLink.isPending} onClick={() => makeLink.mutate()}>
              {texts.makeLink}
            </Button>
          </div>
          <p className="kern-body">{texts.disableDetail}</p>
        </>
      ) : (
        <p className="kern-body">{texts.disabledSince(days.moment(account.disabledAt))}</p>
      )}
      <div className="row">
        <Button busy={disable.isPending} onClick={() => disable.mutate(account.disabledAt === null)}>
          {account.disabledAt === null ? texts.disable : texts.enable}
        </Button>
      </div>
      {link !== null && (
        <ShownOnce
          title={texts.link}
          detail={texts.linkShown(name, link.until)}
          label={texts.linkLabel}
          secret={link.address}
          onClose={() => setLink(null)}
        />
      )}
    </section>
  );
}
