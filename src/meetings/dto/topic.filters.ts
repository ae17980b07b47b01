import { PageParameters } from '../../common/page.js';
import {
  BoolParameter,
  CodesParameter,
  MomentParameter,
  SortParameter,
  TextParameter,
  TextsParameter,
} from '../../common/parameters.js';
import { topicStates } from '../topic.entity.js';

export const topicSorts = ['title', 'firstRaisedOn', 'carryCount', 'updatedAt'] as const;

export class TopicFilters extends PageParameters {
  @TextsParameter({ max: 100, description: 'Group by its id or slug.', example: ['stem-education'] })
  steeringGroup?: string[];

  @CodesParameter(topicStates, { description: 'Whether the group still works on it.', example: ['open'] })
  state?: string[];

  @BoolParameter({ description: 'Whether it comes up in every meeting.', example: true })
  recurring?: boolean;

  @TextParameter({ max: 200, description: 'Words in title or description.', example: 'labor' })
  q?: string;

  @MomentParameter({ description: 'Changed at or after this moment.', example: '2026-03-01T00:00:00Z' })
  updatedSince?: string;

  @SortParameter(topicSorts, 'title')
  sort?: string;
}
