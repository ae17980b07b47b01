import { PageParameters } from '../../database/page.js';
import { IdsParameter, SortParameter, TextParameter } from '../../common/parameters.js';

export const apiKeySorts = ['name', 'createdAt', 'expiresAt', 'lastUsedAt'] as const;

export class ApiKeyFilters extends PageParameters {
  @TextParameter({ max: 100, description: 'Words in the name.', example: 'website' })
  q?: string;

  @IdsParameter({ description: 'Bound to this group.', example: ['019a0000-0000-7000-8000-000000000012'] })
  steeringGroupId?: string[];

  @SortParameter(apiKeySorts, 'name')
  sort?: string;
}
