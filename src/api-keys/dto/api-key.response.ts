import { Answered, PageOf } from '../../common/answered.js';
import { Id, Moment, Text } from '../../common/fields.js';
import { CreateApiKeyRequest } from './api-key.request.js';

class ApiKeyRecord {
  @Id({
    description: 'Id of the key; it stands in the key too.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  id!: string;

  @Moment({ description: 'When it was made (UTC).', example: '2026-01-12T09:30:00.000Z' })
  createdAt!: string;

  @Moment({
    nullable: true,
    optional: false,
    description: 'When it was last used (UTC), to the minute.',
    example: '2026-03-02T15:04:05.678Z',
  })
  lastUsedAt!: string | null;
}

export class ApiKeyResponse extends Answered(CreateApiKeyRequest, ApiKeyRecord) {}

export class NewApiKeyResponse extends ApiKeyResponse {
  @Text({
    max: 100,
    description: 'The key, for Authorization: Bearer …. Shown this once.',
    example: 'aak_019a2b3c4d5e7f608a7b0c1d2e3f4a5b_bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc',
  })
  token!: string;
}

export class ApiKeyPage extends PageOf(ApiKeyResponse) {}
