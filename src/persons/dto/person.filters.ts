import { exportParametersOf } from '../../exports/export.parameters.js';
import {
  BoolParameter,
  CodesParameter,
  IdParameter,
  IdsParameter,
  MomentParameter,
  SortParameter,
  TextParameter,
  TextsParameter,
} from '../../common/parameters.js';

import { OwnFieldParameter, ownFieldColumn, ownFieldSorting } from '../../own-fields/own-field.parameters.js';
import { membershipStates } from '../../organisations/membership-life-cycle.js';

export const personSorts = ['familyName', 'givenName', 'createdAt', 'updatedAt'] as const;

export class PersonFilters extends exportParametersOf('persons', ['vcf'], ownFieldColumn) {
  @IdParameter({
    description:
      'A segment of persons (GET /segments): its filters count beside the others, its sort and columns where none are given.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  segment?: string;

  @IdsParameter({
    description: 'Works for this organisation today.',
    example: ['019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b'],
  })
  organisation?: string[];

  @TextsParameter({
    max: 40,
    description: 'Works today for an organisation of this sector (code); with status: for one that is both.',
    example: ['business'],
  })
  sector?: string[];

  @CodesParameter(membershipStates, {
    description: 'Works today for an organisation whose newest membership is in this state today.',
    example: ['active'],
  })
  status?: string[];

  @BoolParameter({
    description: 'true: sits in a steering group today; false: in none. Of the seats that you may read.',
    example: true,
  })
  hasSeat?: boolean;

  @TextsParameter({
    max: 100,
    description: 'Sits today in this group (id or slug); the plenary: works for an active member.',
    example: ['stem-education'],
  })
  steeringGroup?: string[];

  @BoolParameter({
    description:
      'true: has an affiliation that waits for staff to confirm it, and has not ended; false: has none.',
    example: true,
  })
  waiting?: boolean;

  @TextsParameter({
    max: 50,
    description: 'Tag of the staff, whatever its capitals; found by staff alone.',
    example: ['ausbildet'],
  })
  tag?: string[];

  @OwnFieldParameter()
  ownField?: string[];

  @TextParameter({ max: 200, description: 'Words in title and names.', example: 'beispiel' })
  q?: string;

  @MomentParameter({
    description: 'The person or one of its affiliations was changed at or after this moment.',
    example: '2026-03-01T00:00:00Z',
  })
  updatedSince?: string;

  @SortParameter(personSorts, 'familyName,givenName', ownFieldSorting)
  sort?: string;
}
