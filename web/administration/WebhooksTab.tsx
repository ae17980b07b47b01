import { Link } from '@tanstack/react-router';
import { webhookDisabledWords } from '../../src/words/webhook-words.js';
import { api } from '../api/client.js';
import { ButtonLink } from '../design/Button.js';
import { type Column, DataTable } from '../design/DataTable.js';
import { Empty, Loaded } from '../design/Problem.js';
import { Status } from '../design/Status.js';
import { PAGE, useList } from '../design/useList.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import type { Webhook } from './webhooks.queries.js';
import { webhooksTexts } from './webhooks.texts.js';

/** Addresses to which events are sent, and whether that goes well. */
export function WebhooksTab() {
  const texts = useTexts(webhooksTexts);
  const list = useList(['webhooks', 'list'], (cursor) =>
    api.GET('/api/v1/webhooks', { params: { query: { cursor, limit: PAGE } } }),
  );
  const columns = useColumns();
  return (
    <section aria-label={texts.caption}>
      <div className="section-head">
        <p className="muted">{texts.intro}</p>
        <ButtonLink look="primary" icon="add" to={{ to: '/administration/webhooks/new' }}>
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
    </section>
  );
}

function useColumns(): Column<Webhook>[] {
  const texts = useTexts(webhooksTexts);
  return [
    {
      key: 'url',
      head: texts.url,
      cell: ({ id, url }) => (
        <Link to="/administration/webhooks/$id" params={{ id }} className="kern-link">
          {url}
        </Link>
      ),
    },
    { key: 'state', head: texts.state, cell: (webhook) => <WebhookState webhook={webhook} /> },
    { key: 'key', head: texts.key, cell: ({ apiKey }) => apiKey.name },
    { key: 'events', head: texts.events, cell: ({ events }) => texts.eventCount(events.length) },
  ];
}

/** Whether events are sent, and why not. */
export function WebhookState({ webhook: { disabledReason, failingSince } }: { webhook: Webhook }) {
  const texts = useTexts(webhooksTexts);
  const word = useWord();
  if (disabledReason === null)
    return failingSince === null ? (
      <Status mood="success">{texts.on}</Status>
    ) : (
      <Status mood="warning">{texts.failing}</Status>
    );
  const isWanted = disabledReason === 'by_hand';
  return (
    <>
      <Status mood={isWanted ? 'neutral' : 'danger'}>{texts.off}</Status>
      {!isWanted && <div className="muted">{word(webhookDisabledWords, disabledReason)}</div>}
    </>
  );
}
