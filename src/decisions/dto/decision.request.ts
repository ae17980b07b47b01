import { PartialType } from '@nestjs/swagger';
import { Id, Int, OneOf, Text } from '../../common/fields.js';
import { type DecisionResult, decisionResults } from '../decision-results.js';

const together =
  'Yes, no and abstentions are given together, or none of them: none where it is withdrawn or deferred. One vote an organisation, so that they are together no more than organisations that can vote there.';
const votes = (description: string, example: number) => ({
  min: 0,
  max: 10_000,
  nullable: true,
  description: `${description} ${together}`,
  example,
});
const id = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';

export class CreateDecisionRequest {
  @Text({
    max: 5000,
    multiline: true,
    description: 'The wording.',
    example: 'Die Schnupperwoche findet in allen vier Schulen statt.',
  })
  text!: string;

  @OneOf(decisionResults, {
    optional: true,
    description:
      'What became of it; where absent as it is made, `proposed`. It may change, back too, until the minutes are in review.',
    example: 'adopted',
  })
  result?: DecisionResult;

  @Int(votes('Votes in favour.', 9))
  votesYes?: number | null;

  @Int(votes('Votes against.', 1))
  votesNo?: number | null;

  @Int(votes('Abstentions.', 2))
  votesAbstain?: number | null;

  @Id({
    nullable: true,
    description:
      "Numbered decision of the same group's approved minutes that this one replaces once it is adopted and final. Several may be proposed for that, one is adopted.",
    example: id,
  })
  supersedesId?: string | null;

  @Id({
    nullable: true,
    description:
      "Deferred decision of the same group's approved minutes that comes back here; it does so once. Approval carries it into the next meeting by itself.",
    example: id,
  })
  deferredFromId?: string | null;
}

export class PatchDecisionRequest extends PartialType(CreateDecisionRequest, { skipNullProperties: false }) {}
