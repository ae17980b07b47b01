import { exportParametersOf } from '../../exports/export.parameters.js';
import {
  CodesParameter,
  MomentParameter,
  SortParameter,
  TextParameter,
  TextsParameter,
} from '../../common/parameters.js';
import { membershipStates } from '../membership-life-cycle.js';

export const organisationSorts = ['name', 'city', 'sector', 'joinedOn', 'createdAt', 'updatedAt'] as const;

export class OrganisationFilters extends exportParametersOf('organisations') {
  @CodesParameter(membershipStates, {
    description: 'State of the newest membership today.',
    example: ['active'],
  })
  status?: string[];

  @TextsParameter({ max: 40, description: 'Sector code.', example: ['science'] })
  sector?: string[];

  @TextsParameter({ max: 100, description: 'Town, exactly.', example: ['Jena'] })
  city?: string[];

  @TextsParameter({
    max: 50,
    description: 'Tag of the staff, whatever its capitals.',
    example: ['ausbildet'],
  })
  tag?: string[];

  @TextParameter({ max: 200, description: 'Words in name, short name or town.', example: 'optik' })
  q?: string;

  @MomentParameter({
    description: 'The organisation or its membership was changed at or after this moment.',
    example: '2026-03-01T00:00:00Z',
  })
  updatedSince?: string;

  @SortParameter(organisationSorts, 'name')
  sort?: string;
}
