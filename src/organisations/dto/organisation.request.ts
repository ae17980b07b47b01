import { PartialType } from '@nestjs/swagger';
import { Bool, Email, OneOf, TagList, Text, TextList, Url } from '../../common/fields.js';
import type { OwnValues } from '../../own-fields/own-field-types.js';
import { OwnFields } from '../../own-fields/own-field-values.js';

export const sizeBands = ['1-9', '10-49', '50-249', '250+'] as const;

/** What anybody may know of a listed organisation. */
export class PublicOrganisationFields {
  @Text({ max: 200, description: 'Full name.', example: 'Saaletal Optik GmbH' })
  name!: string;

  @Text({ max: 60, nullable: true, description: 'Short name, as people say it.', example: 'Saaletal Optik' })
  shortName?: string | null;

  @Text({ max: 40, description: 'Sector by its code (GET /sectors).', example: 'business' })
  sectorCode!: string;

  @Url({ nullable: true, description: 'Website.', example: 'https://saaletal-optik.example' })
  website?: string | null;

  @Text({ max: 200, nullable: true, description: 'Street and number.', example: 'Am Planetarium 1' })
  street?: string | null;

  @Text({ max: 20, nullable: true, description: 'Postal code.', example: '07743' })
  postalCode?: string | null;

  @Text({ max: 100, nullable: true, description: 'Town.', example: 'Jena' })
  city?: string | null;

  @Text({
    max: 2,
    pattern: /^[A-Z]{2}$/,
    form: 'DE',
    optional: true,
    description: 'Country (ISO 3166-1 alpha-2); where absent as it is made, `DE`.',
    example: 'DE',
  })
  country?: string;

  @OneOf(sizeBands, { nullable: true, description: 'Number of employees.', example: '50-249' })
  sizeBand?: string | null;

  @Text({
    max: 5000,
    multiline: true,
    nullable: true,
    description: 'What the organisation does.',
    example: 'Baut Mikroskope.',
  })
  description?: string | null;

  @TextList({
    max: 100,
    maxEntries: 50,
    optional: true,
    description: 'What it knows; where absent as it is made, `[]`.',
    example: ['Ausbildung'],
  })
  expertise?: string[];
}

export class OrganisationFields extends PublicOrganisationFields {
  @Email({
    nullable: true,
    description: 'General e-mail address.',
    example: 'kontakt@saaletal-optik.example',
  })
  email?: string | null;

  @Text({ max: 50, nullable: true, description: 'General telephone number.', example: '+49 3641 55501' })
  phone?: string | null;

  @TextList({
    max: 100,
    maxEntries: 50,
    optional: true,
    description: 'What it gives to the alliance; where absent as it is made, `[]`.',
    example: ['Praktikumsplätze', 'Räume'],
  })
  offers?: string[];

  @TagList({
    max: 50,
    maxEntries: 50,
    optional: true,
    description:
      'Tags of the staff, for filtering; where absent as it is made, `[]`. One that is there already (GET /tags) is spelled as it is there.',
    example: ['ausbildet'],
  })
  tags?: string[];

  @Bool({
    optional: true,
    description: 'Whether it appears in the public list; where absent as it is made, `false`.',
    example: true,
  })
  listedPublicly?: boolean;

  @OwnFields({ example: { employees_jena: 120, trains: ['it'] } })
  ownFields?: OwnValues;

  @Text({
    max: 10_000,
    multiline: true,
    nullable: true,
    description: 'Note for staff only.',
    example: 'Ruft lieber an.',
  })
  internalNote?: string | null;
}

export class CreateOrganisationRequest extends OrganisationFields {
  @Bool({
    optional: true,
    description:
      'Whether it is made although it looks like another organisation (`possible_duplicate`); where absent, `false`.',
    example: false,
  })
  allowDuplicate?: boolean;
}

export class PatchOrganisationRequest extends PartialType(OrganisationFields, {
  skipNullProperties: false,
}) {}
