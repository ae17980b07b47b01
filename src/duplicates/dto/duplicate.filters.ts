import { BoolParameter, CodeParameter, SortParameter } from '../../common/parameters.js';
import { PageParameters } from '../../database/page.js';

export const duplicateTypes = ['organisations', 'persons'] as const;
export type DuplicateType = (typeof duplicateTypes)[number];

export const duplicateSorts = ['score'] as const;

export class DuplicateFilters extends PageParameters {
  @CodeParameter(duplicateTypes, {
    description: 'Which records are compared.',
    example: 'persons',
    default: 'organisations',
  })
  type?: DuplicateType;

  @BoolParameter({
    description: 'Instead of what is to be looked at: the pairs that were dismissed.',
    default: false,
  })
  dismissed?: boolean;

  @SortParameter(duplicateSorts, '-score')
  sort?: string;
}
