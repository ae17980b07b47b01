import './administration.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { eventTypeWords, webhookDisabledWords } from '../../src/words/webhook-words.js';
import { api } from '../api/client.js';
import { Alert } from '../design/Alert.js';
import { type Column, DataTable } from '../design/DataTable.js';
import { Moment } from '../design/Day.js';
import { useDays } from '../design/days.js';
import { EditForm } from '../design/EditForm.js';
import { Fact, Facts } from '../design/Facts.js';
import { TextField } from '../design/Field.js';
import { LoadedPage } from '../design/LoadedPage.js';
import { notify } from '../design/Notices.js';
import { OnlyWith } from '../design/OnlyWith.js';
import { Page } from '../design/Page.js';
import { Empty, Loaded } from '../design/Problem.js';
import { Status } from '../design/Status.js';
import { useEdit } from '../design/useEdit.js';
import { PAGE, useList } from '../design/useList.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { administrationTexts } from './administration.texts.js';
import { EventTypes } from './EventTypes.js';
import {
  type Delivery,
  type EventType,
  patchWebhook,
  type Webhook,
  webhookQuery,
} from './webhooks.queries.js';
import { webhooksTexts } from './webhooks.texts.js';
import { WebhookState } from './WebhooksTab.js';
import { WebhookSteps } from './WebhookSteps.js';

const route = getRouteApi('/shell/administration/webhooks/$id');

/** One webhook: where it goes and what, whether that goes well, and what was sent. */
export function WebhookPage() {
  const of = useTexts(administrationTexts);
  return (
    <OnlyWith permission="webhook.manage" title={of.webhooks}>
      <OneWebhook key={route.useParams().id} />
    </OnlyWith>
  );
}

function OneWebhook() {
  const of = useTexts(administrationTexts);
  const { id } = route.useParams();
  const webhook = useQuery(webhookQuery(id));
  const crumbs = [
    { label: of.title, to: { to: '/administration' } },
    { label: of.webhooks, to: { to: '/administration/webhooks' } },
  ] as const;
  return (
    <LoadedPage query={webhook} title={of.webhooks} crumbs={crumbs}>
      {(data) => (
        <Page
          title={new URL(data.url).host}
          crumbs={crumbs}
          intro={<WebhookState webhook={data} />}
          action={<WebhookSteps webhook={data} />}
        >
          <div className="stack">
            <Standing webhook={data} />
            <div className="columns">
              <Deliveries webhookId={id} />
              <EditWebhook webhook={data} />
            </div>
          </div>
        </Page>
      )}
    </LoadedPage>
  );
}

/** What one has to know first: that nothing is sent, or nothing arrives, and why. */
function Standing({ webhook }: { webhook: Webhook }) {
  const texts = useTexts(webhooksTexts);
  const word = useWord();
  const days = useDays();
  const { disabledAt, disabledReason, failingSince, nextTryAt, previousSecretUntil, apiKey } = webhook;
  return (
    <>
      {disabledAt !== null && disabledReason !== null && (
        <Alert mood={disabledReason === 'by_hand' ? 'info' : 'warning'} title={texts.offTitle}>
          <p className="kern-body">
            {texts.offSince(word(webhookDisabledWords, disabledReason), days.moment(disabledAt))}
          </p>
        </Alert>
      )}
      {disabledAt === null && failingSince !== null && nextTryAt !== null && (
        <Alert mood="warning" title={texts.failingTitle}>
          <p className="kern-body">{texts.failingSince(days.moment(failingSince), days.moment(nextTryAt))}</p>
        </Alert>
      )}
      <Facts look="across">
        <Fact name={texts.key}>{apiKey.name}</Fact>
        <Fact name={texts.previousUntil}>
          {previousSecretUntil !== null && <Moment moment={previousSecretUntil} />}
        </Fact>
      </Facts>
    </>
  );
}

type Draft = { url: string; events: EventType[] };

function EditWebhook({ webhook }: { webhook: Webhook }) {
  const texts = useTexts(webhooksTexts);
  const client = useQueryClient();
  const navigate = useNavigate();
  const query = webhookQuery(webhook.id);
  const edit = useEdit<Webhook, Draft>({
    record: webhook,
    draftOf: ({ url, events }) => ({ url, events }),
    save: (changes, version) => patchWebhook({ id: webhook.id, version }, changes),
    reload: () => client.fetchQuery({ ...query, staleTime: 0 }),
    onSaved: (saved) => {
      client.setQueryData(query.queryKey, saved);
      void client.invalidateQueries({ queryKey: ['webhooks', 'list'] });
      notify(texts.saved);
    },
  });
  return (
    <section>
      <h2 className="kern-heading-small">{texts.edit}</h2>
      <EditForm
        edit={edit}
        label={texts.edit}
        names={{ url: texts.url, events: texts.events }}
        onCancel={() => void navigate({ to: '/administration/webhooks' })}
      >
        <TextField
          name="url"
          label={texts.url}
          help={texts.urlHelp}
          required
          type="url"
          maxLength={2000}
          value={edit.draft.url}
          onChange={(url) => edit.set('url', url)}
        />
        <EventTypes
          legend={texts.events}
          chosen={edit.draft.events}
          onChange={(events) => edit.set('events', events)}
        />
      </EditForm>
    </section>
  );
}

function Deliveries({ webhookId: id }: { webhookId: string }) {
  const texts = useTexts(webhooksTexts);
  const columns = useColumns();
  const list = useList(['webhooks', id, 'deliveries'], (cursor) =>
    api.GET('/api/v1/webhooks/{id}/deliveries', {
      params: { path: { id }, query: { cursor, limit: PAGE } },
    }),
  );
  return (
    <section>
      <h2 className="kern-heading-small">{texts.deliveries}</h2>
      <Loaded query={list}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={texts.noDeliveries} />
          ) : (
            <DataTable
              caption={texts.deliveries}
              columns={columns}
              rows={rows}
              more={list.hasMore ? { load: list.more, isLoading: list.isLoadingMore } : undefined}
            />
          )
        }
      </Loaded>
    </section>
  );
}

function useColumns(): Column<Delivery>[] {
  const texts = useTexts(webhooksTexts);
  const word = useWord();
  return [
    { key: 'type', head: texts.event, cell: ({ type }) => word(eventTypeWords, type) },
    {
      key: 'result',
      head: texts.result,
      cell: ({ delivered, reason }) => (
        <>
          <Status mood={delivered ? 'success' : 'danger'}>
            {delivered ? texts.delivered : texts.notDelivered}
          </Status>
          {reason !== null && (
            <div className="muted">
              <code>{reason}</code>
            </div>
          )}
        </>
      ),
    },
    { key: 'code', head: texts.code, numeric: true, cell: ({ code }) => code },
    { key: 'tries', head: texts.tries, numeric: true, cell: ({ tries }) => tries },
    { key: 'at', head: texts.at, cell: ({ at }) => <Moment moment={at} /> },
  ];
}
