import { seatRoles } from '../../access/actor.js';
import { exportParametersOf } from '../../exports/export.parameters.js';
import {
  BoolParameter,
  CodesParameter,
  IdsParameter,
  MomentParameter,
  SortParameter,
} from '../../common/parameters.js';

export const seatSorts = ['role', 'familyName', 'startDate', 'createdAt', 'updatedAt'] as const;
export const usualSeatSort = 'role,familyName';

export class SeatFilters extends exportParametersOf('seats') {
  @BoolParameter({ description: 'Whether the seat counts today; all seats where absent.', example: true })
  current?: boolean;

  @CodesParameter(seatRoles, { description: 'Role.', example: ['lead', 'deputy'] })
  role?: string[];

  @IdsParameter({ description: 'Person.', example: ['019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b'] })
  person?: string[];

  @IdsParameter({ description: 'Organisation.', example: ['019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c'] })
  organisation?: string[];

  @MomentParameter({ description: 'Changed at or after this moment.', example: '2026-03-01T00:00:00Z' })
  updatedSince?: string;

  @SortParameter(seatSorts, usualSeatSort)
  sort?: string;
}
