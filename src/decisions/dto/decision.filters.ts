import { exportParametersOf } from '../../exports/export.parameters.js';
import {
  BoolParameter,
  CodesParameter,
  IdsParameter,
  IntParameter,
  MomentParameter,
  SortParameter,
  TextParameter,
  TextsParameter,
} from '../../common/parameters.js';
import { decisionResults } from '../decision-results.js';

const example = ['019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b'];

export const decisionSorts = ['number', 'meetingDay', 'createdAt', 'updatedAt'] as const;

export class DecisionFilters extends exportParametersOf('decisions') {
  @TextsParameter({ max: 100, description: 'Group by its id or slug.', example: ['stem-education'] })
  steeringGroup?: string[];

  @IdsParameter({ description: 'Meeting in which it was made.', example })
  meeting?: string[];

  @IdsParameter({ description: 'Agenda item under which it was made.', example })
  agendaItem?: string[];

  @CodesParameter(decisionResults, { description: 'What became of it.', example: ['adopted'] })
  result?: string[];

  @BoolParameter({
    description:
      'Whether a later decision that is final and that you may read supersedes it. In force: adopted or adopted_amended, numbered, and this false.',
    example: false,
  })
  superseded?: boolean;

  @IntParameter({
    min: 1900,
    max: 2999,
    description: "Year of the meeting's day, where it takes place: that of the number.",
    example: 2026,
  })
  year?: number;

  @TextParameter({ max: 200, description: 'Words in the wording or the number.', example: 'schnupperwoche' })
  q?: string;

  @MomentParameter({ description: 'Changed at or after this moment.', example: '2026-03-01T00:00:00Z' })
  updatedSince?: string;

  @SortParameter(decisionSorts, '-createdAt')
  sort?: string;
}
