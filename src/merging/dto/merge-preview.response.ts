import { ApiProperty } from '@nestjs/swagger';
import { Bool, CodeList, Day, Id, Int, OneOf, Text } from '../../common/fields.js';
import { LocalNameResponse } from '../../common/local-name.response.js';
import { collisionRules, mergeBlockers } from '../../records/merge.js';
import { choices } from '../merge-fields.js';

const example = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';
const nullable = { nullable: true, optional: false };

class MergeSideResponse {
  @Id({ description: 'The record.', example })
  id!: string;

  @Int({ min: 1, max: 2_147_483_647, description: 'Its version.', example: 3 })
  version!: number;

  @Text({ max: 500, description: 'Its name.', example: 'Saaletal Optik GmbH' })
  name!: string;
}

const anything = {
  anyOf: [
    { type: 'string' },
    { type: 'boolean' },
    { type: 'number' },
    { type: 'array', items: { type: 'string' } },
    { type: 'null' },
  ],
};

class MergeFieldResponse {
  @Text({
    max: 100,
    description: 'The field; one of the alliance’s own: `ownFields.` and its key.',
    example: 'website',
  })
  field!: string;

  @ApiProperty({ ...anything, description: 'Its value in the record that stays.', example: null })
  keep!: unknown;

  @ApiProperty({
    ...anything,
    description: 'Its value in the record that goes.',
    example: 'https://saaletal-optik.example',
  })
  with!: unknown;

  @CodeList(choices, {
    maxEntries: choices.length,
    description: 'What can be chosen; `keep` alone where both say the same.',
    example: ['keep', 'with'],
  })
  choices!: string[];

  @OneOf(choices, { description: 'What is taken where nothing is chosen.', example: 'with' })
  choice!: string;

  @ApiProperty({
    ...anything,
    description: 'The value that it has then.',
    example: 'https://saaletal-optik.example',
  })
  proposal!: unknown;

  @Bool({
    description: 'Whether both say something, and not the same, so that one value is lost.',
    example: false,
  })
  isConflict!: boolean;
}

class MergedRecordResponse {
  @Id({ description: 'The record.', example })
  recordId!: string;

  @ApiProperty({
    type: LocalNameResponse,
    nullable: true,
    description: 'What it is called; null where it has no name for you.',
  })
  title!: LocalNameResponse | null;
}

class MergeMovesResponse {
  @Text({ max: 40, description: 'Kind of record.', example: 'affiliation' })
  recordType!: string;

  @Int({ min: 1, max: 2_147_483_647, description: 'How many of it come along.', example: 2 })
  total!: number;

  @ApiProperty({ type: [MergedRecordResponse], description: 'The first fifty of them.' })
  records!: MergedRecordResponse[];
}

class TermResponse {
  @Day({ description: 'First day.', example: '2021-04-01' })
  startDate!: string;

  @Day({ ...nullable, description: 'First day that no longer counts.', example: null })
  endDate!: string | null;
}

const rules =
  `What becomes of it. \`covered\`: another one says it already, so it goes. \`shortened\`: it keeps the days on which
the other one does not count. \`joined\`: both become one, which lasts as long as both did. \`contact_yields\`: it is no
longer the primary contact. \`one_participation\`: of two at one meeting one is left, with the later answer and what was
seen of either. \`own_substitute\`: nobody stands in for himself, so the substitution falls away.`.replaceAll(
    '\n',
    ' ',
  );

class MergeCollisionResponse extends MergedRecordResponse {
  @OneOf(collisionRules, { description: rules, example: 'covered' })
  rule!: string;

  @Text({ max: 40, description: 'Kind of record.', example: 'affiliation' })
  recordType!: string;

  @Id({ ...nullable, description: 'The record with which it collides, and which counts.', example })
  otherRecordId!: string | null;

  @ApiProperty({ type: [TermResponse], description: 'What is left of it, where a term is cut.' })
  terms!: TermResponse[];
}

const blockers =
  `What stands in the way. \`same_record\`: it is one record. \`two_accounts\`: both have an account, of which
one has to be taken off its person. \`both_in_approved_minutes\`: approved minutes name both at one meeting, and never
change. \`both_objected\`: both objected to the minutes of one meeting. \`substitute_in_approved_minutes\`: approved minutes
say that one stood in for the other. \`alliance_lead_needed\`: one of them has an account or leads a group, so an alliance
lead has to merge them.`.replaceAll('\n', ' ');

class MergeBlockerResponse {
  @OneOf(mergeBlockers, { description: blockers, example: 'two_accounts' })
  code!: string;

  @Text({ max: 40, optional: true, description: 'Kind of record that it concerns.', example: 'meeting' })
  recordType?: string;

  @Id({ optional: true, description: 'The record that it concerns.', example })
  recordId?: string;
}

export class MergePreviewResponse {
  @ApiProperty({ type: MergeSideResponse, description: 'The record that stays.' })
  keep!: MergeSideResponse;

  @ApiProperty({ type: MergeSideResponse, description: 'The record that goes.' })
  with!: MergeSideResponse;

  @ApiProperty({ type: [MergeFieldResponse], description: 'Every field of both, and which value wins.' })
  fields!: MergeFieldResponse[];

  @ApiProperty({ type: [MergeMovesResponse], description: 'What comes along as it is, by kind.' })
  moves!: MergeMovesResponse[];

  @ApiProperty({
    type: [MergeCollisionResponse],
    description: 'What collides, and what becomes of it: nobody has to choose.',
  })
  collisions!: MergeCollisionResponse[];

  @ApiProperty({
    type: [MergeBlockerResponse],
    description: 'What stands in the way; nothing, where it can be merged by you.',
  })
  blockers!: MergeBlockerResponse[];
}
