import {
  BoolParameter,
  CodesParameter,
  DayParameter,
  IdsParameter,
  MomentParameter,
  SortParameter,
} from '../../common/parameters.js';
import { exportParametersOf } from '../../exports/export.parameters.js';
import { interactionKinds } from '../interaction.entity.js';

export const interactionSorts = ['happenedOn', 'nextStepDueDate', 'updatedAt'] as const;

export class InteractionFilters extends exportParametersOf('interactions') {
  @IdsParameter({
    description: 'The organisation with which it was.',
    example: ['019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c'],
  })
  organisation?: string[];

  @IdsParameter({
    description: 'The person with whom it was.',
    example: ['019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b'],
  })
  person?: string[];

  @CodesParameter(interactionKinds, { description: 'What it was.', example: ['call', 'visit'] })
  kind?: string[];

  @DayParameter({ description: 'Happened on this day or later.', example: '2026-01-01' })
  from?: string;

  @DayParameter({ description: 'Happened before this day.', example: '2027-01-01' })
  to?: string;

  @BoolParameter({ description: 'Whether it has a next step that nobody has taken yet.', example: true })
  nextStepOpen?: boolean;

  @BoolParameter({ description: 'Whether it was I who had to do with them.', example: true })
  mine?: boolean;

  @MomentParameter({ description: 'Changed at or after this moment.', example: '2026-03-01T00:00:00Z' })
  updatedSince?: string;

  @SortParameter(interactionSorts, '-happenedOn')
  sort?: string;
}
