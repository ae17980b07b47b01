import { PageParameters } from '../../database/page.js';
import { BoolParameter, MomentParameter, SortParameter } from '../../common/parameters.js';

export const objectionSorts = ['createdAt', 'answeredAt', 'updatedAt'] as const;

export class ObjectionFilters extends PageParameters {
  @BoolParameter({
    description: 'Only those that nobody has answered yet (true), or that were answered (false).',
  })
  open?: boolean;

  @MomentParameter({ description: 'Changed at or after this moment.', example: '2026-03-01T00:00:00Z' })
  updatedSince?: string;

  @SortParameter(objectionSorts, 'createdAt')
  sort?: string;
}

export const objectionLinkSorts = ['createdAt', 'expiresAt'] as const;

export class ObjectionLinkFilters extends PageParameters {
  @SortParameter(objectionLinkSorts, 'createdAt')
  sort?: string;
}
