import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answer, api, type Schema } from '../api/client.js';
import { groupsQuery } from '../api/groups.js';
import { Button, ButtonLink } from '../design/Button.js';
import { type Column, DataTable } from '../design/DataTable.js';
import { Day } from '../design/Day.js';
import { useDays } from '../design/days.js';
import { Dialog } from '../design/Dialog.js';
import { notify } from '../design/Notices.js';
import { Empty, Loaded, Problem } from '../design/Problem.js';
import { Status } from '../design/Status.js';
import { PAGE, useList } from '../design/useList.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { administrationTexts } from './administration.texts.js';
import { apiKeysTexts } from './api-keys.texts.js';
import { permissionTexts } from './permission.texts.js';

type ApiKey = Schema<'ApiKeyResponse'>;

/** Programs that may come in, what they may do, and the way to keep one out. */
export function ApiKeysTab() {
  const texts = useTexts(apiKeysTexts);
  const list = useList(['api-keys'], (cursor) =>
    api.GET('/api/v1/api-keys', { params: { query: { cursor, limit: PAGE } } }),
  );
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  const columns = useColumns(setRevoking);
  return (
    <section aria-label={texts.caption}>
      <div className="section-head">
        <p className="muted">{texts.intro}</p>
        <ButtonLink look="primary" icon="add" to={{ to: '/administration/api-keys/new' }}>
          {texts.add}
        </ButtonLink>
      </div>
      <Loaded query={list}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={texts.none} />
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
      {revoking !== null && <Revoke apiKey={revoking} onClose={() => setRevoking(null)} />}
    </section>
  );
}

function useColumns(revoke: (key: ApiKey) => void): Column<ApiKey>[] {
  const texts = useTexts(apiKeysTexts);
  const of = useTexts(administrationTexts);
  const may = useTexts(permissionTexts);
  const days = useDays();
  const local = useLocalName();
  const groups = useQuery(groupsQuery).data;
  return [
    {
      key: 'name',
      head: texts.name,
      cell: ({ id, name }) => (
        <>
          {name}
          <div>
            <Link to="/administration/audit-events" search={{ actorId: id }} className="kern-link">
              {texts.trail}
            </Link>
          </div>
        </>
      ),
    },
    {
      key: 'permissions',
      head: texts.permissions,
      cell: ({ permissions }) => (
        <details>
          <summary>{texts.permissionCount(permissions.length)}</summary>
          <ul>
            {permissions.map((permission) => (
              <li key={permission}>{may[permission]}</li>
            ))}
          </ul>
        </details>
      ),
    },
    {
      key: 'group',
      head: texts.group,
      cell: ({ steeringGroupId }) => {
        if (!steeringGroupId) return texts.allGroups;
        const group = groups?.find(({ id }) => id === steeringGroupId);
        return group === undefined ? texts.oneGroup : local(group.name);
      },
    },
    {
      key: 'expiresAt',
      head: texts.expiry,
      cell: ({ expiresAt }) => {
        if (!expiresAt) return texts.unlimited;
        if (Date.parse(expiresAt) <= Date.now()) return <Status mood="warning">{texts.expired}</Status>;
        // The end is the first moment that no longer counts; people say the last day that does.
        return <Day day={days.dayOf(new Date(Date.parse(expiresAt) - 1))} />;
      },
    },
    {
      key: 'lastUsedAt',
      head: texts.lastUsed,
      cell: ({ lastUsedAt }) =>
        lastUsedAt === null ? of.never : <Day day={days.dayOf(lastUsedAt)} relative />,
    },
    {
      key: 'revoke',
      head: '',
      cell: (key) => (
        <Button small look="tertiary" aria-label={texts.revokeOf(key.name)} onClick={() => revoke(key)}>
          {texts.revoke}
        </Button>
      ),
    },
  ];
}

/** Final: it says what becomes of the program, and asks. */
function Revoke({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const texts = useTexts(apiKeysTexts);
  const client = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/api-keys/{id}', { params: { path: { id: apiKey.id } } })),
    onSuccess: async () => {
      // Its row is gone before the dialog looks for what had opened it.
      await client.invalidateQueries({ queryKey: ['api-keys'] });
      notify(texts.revoked(apiKey.name));
      onClose();
    },
  });
  return (
    <Dialog
      title={texts.revokeTitle}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{texts.keep}</Button>
          <Button look="primary" busy={revoke.isPending} onClick={() => revoke.mutate()}>
            {texts.revoke}
          </Button>
        </>
      }
    >
      {revoke.error !== null && <Problem error={revoke.error} />}
      <p className="kern-body">{texts.revokeDetail(apiKey.name)}</p>
    </Dialog>
  );
}
