import { PageParameters } from '../../database/page.js';
import { exportParametersOf } from '../../exports/export.parameters.js';
import {
  BoolParameter,
  CodesParameter,
  DayParameter,
  IdsParameter,
  IntParameter,
  MomentParameter,
  SortParameter,
  TextParameter,
  TextsParameter,
} from '../../common/parameters.js';
import { actionItemPriorities, actionItemStates } from '../action-item-life-cycle.js';

export const actionItemSorts = ['dueDate', 'priority', 'title', 'createdAt', 'updatedAt'] as const;

const exampleId = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';

export class ActionItemFilters extends exportParametersOf('action-items') {
  @TextsParameter({ max: 100, description: 'Steering group, by id or slug.', example: ['stem-education'] })
  steeringGroup?: string[];

  @CodesParameter(actionItemStates, { description: 'How far it is.', example: ['open'] })
  state?: string[];

  @IdsParameter({ description: 'The person who answers for it.', example: [exampleId] })
  responsiblePerson?: string[];

  @IdsParameter({ description: 'The organisation that answers for it.', example: [exampleId] })
  responsibleOrganisation?: string[];

  @IdsParameter({
    description: 'Born in a meeting under this topic, which you may read.',
    example: [exampleId],
  })
  topic?: string[];

  @BoolParameter({
    description: 'Whether it is due before today, not done and not cancelled.',
    example: true,
  })
  overdue?: boolean;

  @DayParameter({ description: 'Due before this day.', example: '2026-12-01' })
  dueBefore?: string;

  @IntParameter({
    min: 0,
    max: 36_500,
    description: 'Whether its ageDays are more than this; nothing that is cancelled.',
    example: 90,
  })
  olderThanDays?: number;

  @BoolParameter({
    description:
      'Whether I answer for it: my person does, or an organisation of mine whose membership is active. For those of my person alone take responsiblePerson.',
    example: true,
  })
  mine?: boolean;

  @CodesParameter(actionItemPriorities, { description: 'How urgent it is.', example: ['high'] })
  priority?: string[];

  @TextParameter({ max: 200, description: 'Words in the title.', example: 'MINT-Tag' })
  q?: string;

  @MomentParameter({ description: 'Changed at or after this moment.', example: '2026-03-01T00:00:00Z' })
  updatedSince?: string;

  @SortParameter(actionItemSorts, 'dueDate')
  sort?: string;
}

export class EntryFilters extends PageParameters {
  @SortParameter(['createdAt'], 'createdAt')
  sort?: string;
}
