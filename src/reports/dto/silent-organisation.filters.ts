import { IntersectionType } from '@nestjs/swagger';
import { PageParameters } from '../../database/page.js';
import { DayParameter, SortParameter, TextsParameter } from '../../common/parameters.js';

export const silentOrganisationSorts = ['name', 'lastPresentOn', 'invitedCount'] as const;

export class SilentOrganisationFilters {
  @DayParameter({
    description:
      "Nobody was present on this day or later, in the alliance's zone; twelve months before today unless given.",
    example: '2025-07-01',
  })
  since?: string;

  @TextsParameter({
    max: 100,
    description:
      'Group by its id or slug: only its meetings count, and only organisations that sit in it or were invited by it.',
    example: ['stem-education'],
  })
  steeringGroup?: string[];

  @TextsParameter({ max: 40, description: 'Sector code.', example: ['science'] })
  sector?: string[];

  @SortParameter(silentOrganisationSorts, 'name')
  sort?: string;
}

export class SilentOrganisationParameters extends IntersectionType(
  PageParameters,
  SilentOrganisationFilters,
) {}
