import { CodesParameter, SortParameter } from '../../common/parameters.js';
import { PageParameters } from '../../database/page.js';

export const importSorts = ['createdAt'] as const;

export class ImportFilters extends PageParameters {
  @SortParameter(importSorts, '-createdAt')
  sort?: string;
}

export const outcomes = ['new', 'update', 'same', 'duplicate', 'error'] as const;
export const rowSorts = ['line'] as const;

export class RowFilters extends PageParameters {
  @CodesParameter(outcomes, { description: 'What would become of the row.', example: ['error'] })
  outcome?: string[];

  @SortParameter(rowSorts, 'line')
  sort?: string;
}
