import { Id, Text } from '../common/fields.js';

/** A person as other records name it. */
export class NamedPersonResponse {
  @Id({ description: 'The person.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  id!: string;

  @Text({ max: 500, description: 'How the person is named.', example: 'Dr. Ada von Beispiel' })
  name!: string;
}
