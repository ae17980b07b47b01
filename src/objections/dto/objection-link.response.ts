import { PageOf } from '../../common/answered.js';
import { Id, Moment, Text } from '../../common/fields.js';

const example = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';
const expiry = { description: 'Until when it can be used (UTC).', example: '2026-03-19T09:00:00.000Z' };

export class NewObjectionLinkResponse {
  @Id({ description: 'Id of the link, by which it is withdrawn.', example })
  id!: string;

  @Text({
    max: 100,
    description: 'To be sent in the body to POST /objection-links/reading and …/objections. Shown this once.',
    example: 'bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc',
  })
  link!: string;

  @Moment(expiry)
  expiresAt!: string;
}

export class ObjectionLinkResponse {
  @Id({ description: 'Id of the link.', example })
  id!: string;

  @Id({ description: 'The participation for which it was made.', example })
  participationId!: string;

  @Text({ max: 500, description: 'Name of the person or guest.', example: 'Dr. Ada von Beispiel' })
  name!: string;

  @Moment({ description: 'When it was made (UTC).', example: '2026-03-05T09:00:00.000Z' })
  createdAt!: string;

  @Moment(expiry)
  expiresAt!: string;
}

export class ObjectionLinkPage extends PageOf(ObjectionLinkResponse) {}
