import { OmitType, PartialType } from '@nestjs/swagger';
import { Bool, CodeList, Id, Moment, Url } from '../../common/fields.js';
import { eventTypes } from '../event-types.js';

export class CreateWebhookRequest {
  @Url({
    description:
      'Where events are sent: https, at an address that the whole internet reaches. Redirects are not followed.',
    example: 'https://website.example/alliance-events',
  })
  url!: string;

  @CodeList(eventTypes, {
    minEntries: 1,
    maxEntries: eventTypes.length,
    description: 'Which events.',
    example: ['meeting.created', 'meeting.changed'],
  })
  events!: string[];

  @Id({
    description: 'The API key with whose rights it reads; one that carries event.read. It never changes.',
    example: '019a0000-0000-7000-8000-000000000012',
  })
  apiKeyId!: string;
}

export class PatchWebhookRequest extends PartialType(OmitType(CreateWebhookRequest, ['apiKeyId']), {
  skipNullProperties: false,
}) {
  @Bool({
    optional: true,
    description:
      'Whether events are sent. Where they are again, it goes on from where it stopped, with all that happened since.',
    example: true,
  })
  enabled?: boolean;
}

export class ReplayRequest {
  @Moment({
    description: 'Events after this moment are sent, also those that were sent before.',
    example: '2026-03-01T00:00:00.000Z',
  })
  after!: string;
}
