import { PageParameters } from '../../database/page.js';
import { IntParameter, SortParameter } from '../../common/parameters.js';

export class VersionFilters extends PageParameters {
  @SortParameter(['versionNo'], 'versionNo')
  sort?: string;
}

export class DiffParameters {
  @IntParameter({
    min: 1,
    max: 100_000,
    description: 'Version that it is compared with; the one before where absent.',
    example: 1,
  })
  against?: number;
}
