import { keyPermissions, type Permission } from '../../access/policy.js';
import { CodeList, Id, Moment, Text } from '../../common/fields.js';

export class CreateApiKeyRequest {
  @Text({ max: 100, description: 'What it is for.', example: 'Website der Stadt' })
  name!: string;

  @CodeList(keyPermissions, {
    minEntries: 1,
    maxEntries: keyPermissions.length,
    description: 'What it may do. Accounts, keys, erasure and approval are never among it.',
    example: ['organisation.read'],
  })
  permissions!: Permission[];

  @Id({
    nullable: true,
    description:
      'The one group in which its permissions count; null for all. Not every permission can be so bound.',
    example: '019a0000-0000-7000-8000-000000000012',
  })
  steeringGroupId?: string | null;

  @Moment({
    nullable: true,
    description: 'From when on it is no longer good; null for never.',
    example: '2027-01-01T00:00:00.000Z',
  })
  expiresAt?: string | null;
}
