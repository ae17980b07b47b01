import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../common/answered.js';
import { fieldNames } from '../../common/documented-fields.js';
import { CodeList, Day, Id, Text } from '../../common/fields.js';
import { PatchDecisionRequest } from './decision.request.js';
import { DecisionResponse } from './decision.response.js';
import { NamedGroupResponse } from '../../steering-groups/dto/named-group.response.js';

const decisionParts = fieldNames(PatchDecisionRequest);
const exampleId = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';

/** Another decision, as one row of the register names it. */
class NamedDecisionResponse {
  @Id({ description: 'The decision.', example: exampleId })
  id!: string;

  @Text({
    max: 40,
    nullable: true,
    optional: false,
    description: 'Its number; null where it has none.',
    example: 'MINT-2026-01',
  })
  number!: string | null;

  @Id({ description: 'The meeting in which it was made.', example: exampleId })
  meetingId!: string;

  @Day({ description: 'The day of that meeting, where it took place.', example: '2026-01-20' })
  meetingDay!: string;
}

const other = (description: string) =>
  ApiProperty({
    type: NamedDecisionResponse,
    nullable: true,
    description: `${description} Null where there is none that you may read.`,
  });

/** A decision on its own, which also says where it was made and what became of it: a row of the register. */
export class DecisionRecordResponse extends DecisionResponse {
  @ApiProperty({ type: NamedGroupResponse, description: 'The group that decides.' })
  steeringGroup!: NamedGroupResponse;

  @Id({ description: 'The meeting in which it was made.', example: exampleId })
  meetingId!: string;

  @Day({ description: 'The day of that meeting, where it takes place.', example: '2026-03-18' })
  meetingDay!: string;

  @other('The earlier decision that it replaces once it is adopted and final.')
  supersedes!: NamedDecisionResponse | null;

  @other('The later decision, adopted and final, that replaces it.')
  supersededBy!: NamedDecisionResponse | null;

  @other('The deferred decision that comes back here.')
  deferredFrom!: NamedDecisionResponse | null;

  @CodeList(decisionParts, {
    optional: true,
    maxEntries: decisionParts.length,
    description: 'The fields of PATCH that you may change now. Absent in lists.',
    example: ['text', 'result'],
  })
  changeable?: string[];
}

export class DecisionRecordPage extends PageOf(DecisionRecordResponse) {}
