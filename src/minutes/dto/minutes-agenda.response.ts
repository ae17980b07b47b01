import { ApiProperty, IntersectionType, OmitType, PartialType, PickType } from '@nestjs/swagger';
import { Text } from '../../common/fields.js';
import { AgendaItemResponse } from '../../agenda/dto/agenda-item.response.js';
import { DecisionResponse } from '../../decisions/dto/decision.response.js';

const nullable = { nullable: true, optional: false };

const publicOfDecision = ['id', 'number', 'result', 'votesYes', 'votesNo', 'votesAbstain'] as const;

/** A decision; in the public form without what serves its change. */
class MinutesDecisionResponse extends IntersectionType(
  PickType(DecisionResponse, publicOfDecision),
  PartialType(OmitType(DecisionResponse, [...publicOfDecision, 'text'])),
) {
  @Text({
    max: 5000,
    multiline: true,
    ...nullable,
    description:
      'The wording; in the public form without links to persons, and null where that is not possible.',
    example: 'Die Schnupperwoche findet in allen vier Schulen statt.',
  })
  text!: string | null;
}

const publicOfItem = ['id', 'position', 'kind'] as const;

/** An agenda item; in the public form without what serves its change. */
export class MinutesAgendaItemResponse extends IntersectionType(
  PickType(AgendaItemResponse, publicOfItem),
  PartialType(OmitType(AgendaItemResponse, [...publicOfItem, 'title', 'notes'])),
) {
  @Text({
    max: 200,
    ...nullable,
    description: 'What it is about; null in the public form where it named a person.',
    example: 'Praktikumswoche 2026',
  })
  title!: string | null;

  @Text({
    max: 50_000,
    multiline: true,
    ...nullable,
    description:
      'What the minutes say under it (Markdown); in the public form without links to persons, and null where that is not possible.',
    example: 'Die Schulen melden 40 Plätze.',
  })
  notes!: string | null;

  @ApiProperty({
    type: [MinutesDecisionResponse],
    description: 'What was decided under it; in the public form what was adopted.',
  })
  decisions!: MinutesDecisionResponse[];
}
