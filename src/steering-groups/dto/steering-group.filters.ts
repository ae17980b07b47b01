import { exportParametersOf } from '../../exports/export.parameters.js';
import { CodesParameter, MomentParameter, SortParameter } from '../../common/parameters.js';
import { groupKinds } from '../steering-group.entity.js';

export const steeringGroupSorts = ['name', 'slug', 'startDate', 'createdAt', 'updatedAt'] as const;

export class SteeringGroupFilters extends exportParametersOf('steering-groups') {
  @CodesParameter(groupKinds, {
    description: 'Steering groups where absent; the plenary is listed on request.',
    example: ['steering', 'plenary'],
    default: ['steering'],
  })
  kind?: string[];

  @MomentParameter({
    description: 'Changed at or after this moment, as far as you may read it.',
    example: '2026-03-01T00:00:00Z',
  })
  updatedSince?: string;

  @SortParameter(steeringGroupSorts, 'name')
  sort?: string;
}
