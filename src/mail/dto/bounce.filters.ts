import { PageParameters } from '../../database/page.js';
import { SortParameter, TextParameter } from '../../common/parameters.js';

export const bounceSorts = ['bouncedAt', 'address'] as const;

export class BounceFilters extends PageParameters {
  @TextParameter({
    max: 100,
    description: 'Words in the address or in the name of whom it was written to.',
    example: 'beispiel',
  })
  q?: string;

  @SortParameter(bounceSorts, '-bouncedAt')
  sort?: string;
}
