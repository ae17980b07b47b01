import { PageParameters } from '../../database/page.js';
import { exportParametersOf } from '../../exports/export.parameters.js';
import {
  BoolParameter,
  CodesParameter,
  IdsParameter,
  MomentParameter,
  SortParameter,
  TextParameter,
  TextsParameter,
} from '../../common/parameters.js';
import { topicStates } from '../topic.entity.js';

export const topicSorts = ['title', 'firstRaisedOn', 'lastOnAgendaOn', 'carryCount', 'updatedAt'] as const;

export class TopicFilters extends exportParametersOf('topics') {
  @TextsParameter({ max: 100, description: 'Group by its id or slug.', example: ['stem-education'] })
  steeringGroup?: string[];

  @CodesParameter(topicStates, { description: 'Whether the group still works on it.', example: ['open'] })
  state?: string[];

  @BoolParameter({ description: 'Whether it comes up in every meeting.', example: true })
  recurring?: boolean;

  @IdsParameter({
    description: "Meeting, by its id: its group's open topics that are not on its agenda.",
    example: ['019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b'],
  })
  offeredFor?: string[];

  @TextParameter({ max: 200, description: 'Words in title or description.', example: 'labor' })
  q?: string;

  @MomentParameter({ description: 'Changed at or after this moment.', example: '2026-03-01T00:00:00Z' })
  updatedSince?: string;

  @SortParameter(topicSorts, 'title')
  sort?: string;
}

export class TopicEntryFilters extends PageParameters {
  @SortParameter(['day'], 'day')
  sort?: string;
}
