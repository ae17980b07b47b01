import { Email, Text } from '../../common/fields.js';

export class BounceRequest {
  @Text({
    max: 500,
    description: 'Message-ID of the mail, as it stood in its header; with or without angle brackets.',
    example: '<019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b@allianz.example>',
  })
  messageId!: string;

  @Email({ description: 'To which address it could not be delivered.', example: 'ada@firma.example' })
  address!: string;

  @Text({
    max: 11,
    pattern: /^[245]\.\d{1,3}\.\d{1,3}$/,
    form: '5.1.1',
    description:
      'Enhanced status code (RFC 3463). 5.x.x says that it came back, all else changes nothing; the address is marked where the code says that it is at fault (5.1.1, 5.1.2, 5.2.1 …).',
    example: '5.1.1',
  })
  status!: string;
}
