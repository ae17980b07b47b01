import { Id, Text } from '../../common/fields.js';

/** An organisation as other records name it. */
export class NamedOrganisationResponse {
  @Id({ description: 'The organisation.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c' })
  id!: string;

  @Text({ max: 200, description: 'Full name.', example: 'Saaletal Optik GmbH' })
  name!: string;
}
