import { PartialType } from '@nestjs/swagger';
import { type AllianceRole, allianceRoles } from '../../access/actor.js';
import { Bool, Email, Id, OneOf, Text } from '../../common/fields.js';
import type { Language } from '../../common/problem.js';

export const locales = ['de', 'en'] as const;

export class CreateAccountRequest {
  @Email({
    description: 'E-mail address to sign in with; kept in lower case.',
    example: 'a.lenz@jena.example',
  })
  email!: string;

  @Id({
    nullable: true,
    description: 'Whose account it is; seats and affiliations of that person give it rights.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  personId?: string | null;

  @OneOf(allianceRoles, {
    nullable: true,
    description: 'Role in the whole alliance; null for people whose seats and affiliations say all.',
    example: 'coordinator',
  })
  role?: AllianceRole | null;

  @OneOf(locales, {
    optional: true,
    description: 'Language of screens and mails; where absent as it is made, `de`.',
    example: 'de',
  })
  locale?: Language;
}

export class PatchAccountRequest extends PartialType(CreateAccountRequest, { skipNullProperties: false }) {
  @Bool({
    optional: true,
    description:
      'true signs the account out everywhere and keeps it from signing in; false lets it in again.',
    example: true,
  })
  disabled?: boolean;
}

/** What the operator says of the first alliance lead. */
export class CreateLeadRequest {
  @Email({ description: 'E-mail address to sign in with.', example: 'lead@alliance.example' })
  email!: string;

  @Text({ max: 100, description: 'Given name.', example: 'Ada' })
  givenName!: string;

  @Text({ max: 100, description: 'Family name.', example: 'Beispiel' })
  familyName!: string;
}
