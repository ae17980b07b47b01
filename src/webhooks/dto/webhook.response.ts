import { ApiProperty } from '@nestjs/swagger';
import { Answered, PageOf } from '../../common/answered.js';
import { Bool, Id, Int, Moment, OneOf, Text } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { eventTypes } from '../event-types.js';
import { disabledReasons } from '../webhook.entity.js';
import { CreateWebhookRequest } from './webhook.request.js';

class WebhookKeyResponse {
  @Id({ description: 'The key.', example: '019a0000-0000-7000-8000-000000000012' })
  id!: string;

  @Text({ max: 100, description: 'What it is called.', example: 'Website der Stadt' })
  name!: string;
}

class WebhookRecord extends RecordResponse {
  @ApiProperty({ type: WebhookKeyResponse, description: 'The API key with whose rights it reads.' })
  apiKey!: WebhookKeyResponse;

  @Bool({ description: 'Whether events are sent.', example: true })
  enabled!: boolean;

  @Moment({
    nullable: true,
    optional: false,
    description: 'Since when none are sent (UTC); null while they are.',
    example: '2026-03-02T15:04:05.678Z',
  })
  disabledAt!: string | null;

  @OneOf(disabledReasons, {
    nullable: true,
    optional: false,
    description:
      'Why none are sent. `by_hand`: somebody said so; `failing`: three days without success; `gone`: the other side answered 410; `key_…`: its API key is revoked, expired or without event.read; `secret_unreadable`: the secret of this installation changed, so that a new one has to be made (rotation).',
    example: 'failing',
  })
  disabledReason!: string | null;

  @Moment({
    nullable: true,
    optional: false,
    description: 'Since when no try succeeded (UTC); null where the last one did.',
    example: '2026-03-02T15:04:05.678Z',
  })
  failingSince!: string | null;

  @Moment({
    nullable: true,
    optional: false,
    description: 'Not tried again before this moment (UTC); null where nothing failed.',
    example: '2026-03-02T15:09:05.678Z',
  })
  nextTryAt!: string | null;

  @Moment({
    nullable: true,
    optional: false,
    description: 'Until when the secret before this one signs too (UTC); null where there is none.',
    example: '2026-03-03T15:04:05.678Z',
  })
  previousSecretUntil!: string | null;
}

export class WebhookResponse extends Answered(CreateWebhookRequest, WebhookRecord) {}

export class WebhookWithSecretResponse extends WebhookResponse {
  @Text({
    max: 100,
    description: 'By which the other side knows that events are from here. Shown this once.',
    example: 'whsec_bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc=',
  })
  secret!: string;
}

export class WebhookPage extends PageOf(WebhookResponse) {}

export class WebhookDeliveryResponse {
  @Id({ description: 'The delivery.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  id!: string;

  @Id({ description: 'The event; header webhook-id.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  eventId!: string;

  @OneOf(eventTypes, { description: 'What it tells.', example: 'meeting.changed' })
  type!: string;

  @Bool({ description: 'Whether the other side took it: with 2xx.', example: true })
  delivered!: boolean;

  @Int({
    min: 100,
    max: 999,
    nullable: true,
    optional: false,
    description: 'Status of the last answer; null where none came.',
    example: 204,
  })
  code!: number | null;

  @Text({
    max: 100,
    nullable: true,
    optional: false,
    description:
      'Why the last try failed, as a code: `status`, `redirected`, `gone`, `timeout`, `address_refused`, or of the network (ECONNREFUSED); null where it did not.',
    example: 'timeout',
  })
  reason!: string | null;

  @Int({ min: 1, max: 2_147_483_647, description: 'How often it was tried.', example: 1 })
  tries!: number;

  @Moment({ description: 'When it was tried last (UTC).', example: '2026-03-02T15:04:05.678Z' })
  at!: string;
}

export class WebhookDeliveryPage extends PageOf(WebhookDeliveryResponse) {}
