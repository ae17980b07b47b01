import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../common/answered.js';
import { Bool, Id, Int, Moment, OneOf, Text } from '../../common/fields.js';
import { NamedPersonResponse } from '../../records/named-person.response.js';

const example = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';
const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const nullable = { nullable: true, optional: false };
const no = (description: string, example = 1) => ({ min: 1, max: 100_000, description, example });

export class VersionResponse {
  @Id({ description: 'The version.', example })
  id!: string;

  @Id({ description: 'The minutes.', example })
  minutesId!: string;

  @Int(no('1, 2, 3 …'))
  versionNo!: number;

  @Text({ max: 64, description: 'SHA-256 of the canonical text (RFC 8785), in hex.', example: hash })
  sha256!: string;

  @Text({
    max: 64,
    ...nullable,
    description: 'That of the version before; null for the first.',
    example: null,
  })
  previousSha256!: string | null;

  @Text({
    max: 2000,
    multiline: true,
    ...nullable,
    description: 'Why there is another version; null for the first.',
    example: 'Falsches Datum bei TOP 2.',
  })
  reason!: string | null;

  @Moment({ description: 'When it was approved (UTC).', example: '2026-03-18T18:00:00.000Z' })
  createdAt!: string;

  @ApiProperty({
    type: NamedPersonResponse,
    nullable: true,
    description: 'Who approved it, where that is known.',
  })
  createdBy!: NamedPersonResponse | null;
}

export class VersionPage extends PageOf(VersionResponse) {}

class VersionPersonResponse {
  @Text({
    max: 60,
    description: 'As the content refers to them: person:<id>, and guests participation:<id>.',
    example: `person:${example}`,
  })
  subject!: string;

  @Text({ max: 64, description: 'SHA-256 of salt and name, as it stands in the content.', example: hash })
  nameHash!: string;

  @Text({
    max: 500,
    ...nullable,
    description: 'The name then; null where it was erased.',
    example: 'Dr. Ada Beispiel',
  })
  name!: string | null;
}

export class WholeVersionResponse extends VersionResponse {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description:
      'What was approved, word for word; its RFC 8785 form is the text that was hashed. Persons stand in it as references only.',
    example: { form: 'minutes/1', versionNo: 1 },
  })
  content!: object;

  @ApiProperty({ type: [VersionPersonResponse], description: 'Whom the content speaks of.' })
  people!: VersionPersonResponse[];
}

class ChainLinkResponse {
  @Int(no('The version.'))
  versionNo!: number;

  @Text({ max: 64, description: 'The hash that is stored with it.', example: hash })
  sha256!: string;

  @Text({ max: 64, description: 'The hash of its text, worked out just now.', example: hash })
  recomputedSha256!: string;

  @Bool({ description: 'Whether the two are the same.', example: true })
  textIsUnchanged!: boolean;

  @Bool({ description: 'Whether it names the hash of the version before it.', example: true })
  followsPrevious!: boolean;
}

export class VerificationResponse {
  @Id({ description: 'The minutes.', example })
  minutesId!: string;

  @Int(no('The version that was verified.'))
  versionNo!: number;

  @Bool({ description: 'Whether everything below holds.', example: true })
  isValid!: boolean;

  @Bool({ description: 'Whether the text is in the form of RFC 8785.', example: true })
  isCanonical!: boolean;

  @ApiProperty({
    type: [ChainLinkResponse],
    description: 'The versions up to this one, the first one first.',
  })
  chain!: ChainLinkResponse[];

  @Int({
    min: 0,
    max: 100_000,
    description: 'Names that stand beside the text and fit its hashes.',
    example: 12,
  })
  namesVerified!: number;

  @Int({
    min: 0,
    max: 100_000,
    description: 'Names that were erased; the text verifies without them.',
    example: 0,
  })
  namesErased!: number;

  @Int({ min: 0, max: 100_000, description: 'Names that do not fit the hashes of the text.', example: 0 })
  namesWrong!: number;
}

class DiffWordsResponse {
  @OneOf(['same', 'removed', 'added'], { description: 'What became of these words.', example: 'added' })
  kind!: string;

  @Text({ max: 50_000, multiline: true, description: 'The words, with their spaces.', example: '41 Plätze' })
  text!: string;
}

class DiffChangeResponse {
  @Text({
    max: 500,
    description: 'Where in the content, as a JSON pointer (RFC 6901).',
    example: '/agenda/1/notes',
  })
  pointer!: string;

  @OneOf(['added', 'removed', 'changed'], { description: 'What happened there.', example: 'changed' })
  kind!: string;

  @Text({
    max: 2000,
    multiline: true,
    description: 'The same in words, in the language asked for.',
    example: 'TOP 2 „Praktika“: Notizen geändert.',
  })
  sentence!: string;

  @ApiProperty({
    type: [DiffWordsResponse],
    description: 'For longer texts: which words stayed, went and came; empty otherwise.',
  })
  words!: DiffWordsResponse[];
}

export class DiffResponse {
  @Id({ description: 'The minutes.', example })
  minutesId!: string;

  @Int(no('The newer of the two.', 2))
  versionNo!: number;

  @Int({
    ...no('The version that it is compared with; null for the first, which has none before it.'),
    nullable: true,
    optional: false,
  })
  against!: number | null;

  @ApiProperty({ type: [DiffChangeResponse], description: 'What changed; empty where nothing did.' })
  changes!: DiffChangeResponse[];
}
