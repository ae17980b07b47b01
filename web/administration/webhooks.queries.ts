import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../api/client.js';

export type Webhook = Schema<'WebhookResponse'>;
export type Delivery = Schema<'WebhookDeliveryResponse'>;
export type EventType = Webhook['events'][number];

export const webhookQuery = (id: string) =>
  queryOptions({
    queryKey: ['webhooks', id],
    queryFn: () => answer(api.GET('/api/v1/webhooks/{id}', { params: { path: { id } } })),
  });

/** Keys with whose rights a webhook may read. */
export const eventKeysQuery = queryOptions({
  queryKey: ['api-keys', 'events'],
  queryFn: async () => {
    const { data } = await answer(api.GET('/api/v1/api-keys', { params: { query: { limit: 200 } } }));
    return data.filter(({ permissions }) => permissions.includes('event.read'));
  },
});

export const patchWebhook = (
  webhook: Pick<Webhook, 'id' | 'version'>,
  body: Schema<'PatchWebhookRequest'>,
): Promise<Webhook> =>
  answer(
    api.PATCH('/api/v1/webhooks/{id}', {
      params: { path: { id: webhook.id }, header: ifMatch(webhook) },
      body,
    }),
  );

/** What is done with webhooks; afterwards they are asked for anew. */
export function useWebhookStep<Given, Made>(
  step: (given: Given) => Promise<Made>,
  onDone: (made: Made) => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: async (made) => {
      await client.invalidateQueries({ queryKey: ['webhooks'] });
      onDone(made);
    },
    // Somebody else was faster, perhaps: what is pressed next is about how it is now.
    onError: () => client.invalidateQueries({ queryKey: ['webhooks'] }),
  });
}
