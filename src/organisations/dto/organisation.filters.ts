import { exportParametersOf } from '../../exports/export.parameters.js';
import {
  BoolParameter,
  CodeParameter,
  CodesParameter,
  IdParameter,
  IdsParameter,
  MomentParameter,
  SortParameter,
  TextParameter,
  TextsParameter,
} from '../../common/parameters.js';
import { OwnFieldParameter, ownFieldColumn, ownFieldSorting } from '../../own-fields/own-field.parameters.js';
import { membershipStates } from '../membership-life-cycle.js';
import { sizeBands } from './organisation.request.js';

export const organisationSorts = ['name', 'city', 'sector', 'joinedOn', 'createdAt', 'updatedAt'] as const;

export class OrganisationFilters extends exportParametersOf('organisations', [], ownFieldColumn) {
  @IdParameter({
    description:
      'A segment of organisations (GET /segments): its filters count beside the others, its sort and columns where none are given.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  segment?: string;

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

  @CodesParameter(sizeBands, { description: 'Number of employees, as it is entered.', example: ['50-249'] })
  sizeBand?: string[];

  @CodeParameter(sizeBands, {
    description: 'This number of employees or more; those without a number are left out.',
    example: '50-249',
  })
  sizeFrom?: string;

  @BoolParameter({
    description:
      'true: somebody sits today in a steering group on its behalf; false: nobody does. Of the seats that you may read.',
    example: false,
  })
  hasSeat?: boolean;

  @IdsParameter({
    description: 'Person of the staff who answers for the membership, which is not over.',
    example: ['019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b'],
  })
  coordinator?: string[];

  @OwnFieldParameter()
  ownField?: string[];

  @TextParameter({ max: 200, description: 'Words in name, short name or town.', example: 'optik' })
  q?: string;

  @MomentParameter({
    description: 'The organisation or its membership was changed at or after this moment.',
    example: '2026-03-01T00:00:00Z',
  })
  updatedSince?: string;

  @SortParameter(organisationSorts, 'name', ownFieldSorting)
  sort?: string;
}
