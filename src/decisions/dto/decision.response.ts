import { Id, Int, OneOf, Text } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { type DecisionResult, decisionResults } from '../decision-results.js';

const votes = (description: string, example: number) => ({
  min: 0,
  max: 10_000,
  nullable: true,
  optional: false,
  description,
  example,
});

/** One decision, as `decisionJson` makes it. */
export class DecisionResponse extends RecordResponse {
  @Id({
    description: 'The agenda item under which it was made.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  agendaItemId!: string;

  @Id({ description: 'The group that decides.', example: '019a0000-0000-7000-8000-000000000012' })
  steeringGroupId!: string;

  @Text({
    max: 40,
    nullable: true,
    optional: false,
    description:
      'Number per group and year, given when the minutes are approved to what was adopted or rejected.',
    example: 'MINT-2026-03',
  })
  number!: string | null;

  @Text({
    max: 5000,
    multiline: true,
    description: 'The wording.',
    example: 'Die Schnupperwoche findet in allen vier Schulen statt.',
  })
  text!: string;

  @OneOf(decisionResults, {
    description: 'What became of it; final once the minutes are approved.',
    example: 'adopted',
  })
  result!: DecisionResult;

  @Int(votes('Votes in favour; null where nobody voted.', 9))
  votesYes!: number | null;

  @Int(votes('Votes against; null where nobody voted.', 1))
  votesNo!: number | null;

  @Int(votes('Abstentions; null where nobody voted.', 2))
  votesAbstain!: number | null;

  @Id({
    nullable: true,
    optional: false,
    description: 'The earlier decision that it replaces.',
    example: null,
  })
  supersedesId!: string | null;

  @Id({
    nullable: true,
    optional: false,
    description: 'The deferred decision that comes back.',
    example: null,
  })
  deferredFromId!: string | null;
}
