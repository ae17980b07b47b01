import { IntersectionType } from '@nestjs/swagger';
import { PageParameters } from '../../database/page.js';
import { SortParameter, TextsParameter } from '../../common/parameters.js';

export const missingMinutesSorts = ['heldOn', 'title'] as const;

export class MissingMinutesFilters {
  @TextsParameter({ max: 100, description: 'Group by its id or slug.', example: ['stem-education'] })
  steeringGroup?: string[];

  @SortParameter(missingMinutesSorts, 'heldOn')
  sort?: string;
}

export class MissingMinutesParameters extends IntersectionType(PageParameters, MissingMinutesFilters) {}
