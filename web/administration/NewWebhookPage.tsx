import './administration.css';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answer, api } from '../api/client.js';
import { Alert } from '../design/Alert.js';
import { Button, ButtonLink } from '../design/Button.js';
import { SelectField, TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { OnlyWith } from '../design/OnlyWith.js';
import { Page } from '../design/Page.js';
import { Loaded } from '../design/Problem.js';
import { ShownOnce } from '../design/ShownOnce.js';
import { useTexts } from '../texts/texts.js';
import { administrationTexts } from './administration.texts.js';
import { EventTypes } from './EventTypes.js';
import { eventKeysQuery, type EventType, useWebhookStep } from './webhooks.queries.js';
import { webhooksTexts } from './webhooks.texts.js';

/** Making a webhook: where to, with whose rights, which events. Its secret is shown once. */
export function NewWebhookPage() {
  const texts = useTexts(webhooksTexts);
  const of = useTexts(administrationTexts);
  return (
    <OnlyWith permission="webhook.manage" title={texts.add}>
      <Page
        title={texts.add}
        crumbs={[
          { label: of.title, to: { to: '/administration' } },
          { label: of.webhooks, to: { to: '/administration/webhooks' } },
        ]}
      >
        <NewWebhook />
      </Page>
    </OnlyWith>
  );
}

function NewWebhook() {
  const texts = useTexts(webhooksTexts);
  const keys = useQuery(eventKeysQuery);
  return (
    <Loaded query={keys}>
      {(data) =>
        data.length === 0 ? (
          <Alert title={texts.noKeys}>
            <ButtonLink to={{ to: '/administration/api-keys/new' }}>{texts.makeKey}</ButtonLink>
          </Alert>
        ) : (
          <WebhookForm keys={data} />
        )
      }
    </Loaded>
  );
}

function WebhookForm({ keys }: { keys: readonly { id: string; name: string }[] }) {
  const texts = useTexts(webhooksTexts);
  const navigate = useNavigate();
  const [url, setUrl] = useState('');
  const [apiKeyId, setApiKeyId] = useState(keys[0]?.id ?? '');
  const [events, setEvents] = useState<EventType[]>([]);
  const make = useWebhookStep(
    () => answer(api.POST('/api/v1/webhooks', { body: { url: url.trim(), apiKeyId, events } })),
    () => undefined,
  );
  return (
    <>
      <Form error={make.error} onSubmit={() => make.mutate(undefined)} label={texts.add}>
        <div className="narrow">
          <TextField
            name="url"
            label={texts.url}
            help={texts.urlHelp}
            required
            type="url"
            maxLength={2000}
            value={url}
            onChange={setUrl}
          />
          <SelectField
            name="apiKeyId"
            label={texts.key}
            help={texts.keyHelp}
            required
            choices={keys.map(({ id, name }) => ({ value: id, label: name }))}
            value={apiKeyId}
            onChange={setApiKeyId}
          />
        </div>
        <EventTypes legend={texts.events} chosen={events} onChange={setEvents} />
        <div className="row">
          <Button type="submit" look="primary" busy={make.isPending}>
            {texts.add}
          </Button>
          <ButtonLink to={{ to: '/administration/webhooks' }}>{texts.cancel}</ButtonLink>
        </div>
      </Form>
      {make.data !== undefined && (
        <ShownOnce
          title={texts.created}
          detail={texts.createdDetail}
          label={texts.secret}
          secret={make.data.secret}
          onClose={() => void navigate({ to: '/administration/webhooks' })}
        />
      )}
    </>
  );
}
