import { CodeParameter, DayParameter, IdsParameter, TextsParameter } from '../../common/parameters.js';

export const participationGroupings = [
  'sector',
  'organisation',
  'steeringGroup',
  'month',
  'quarter',
  'year',
] as const;
export type ParticipationGrouping = (typeof participationGroupings)[number];

export class ParticipationReportFilters {
  @CodeParameter(participationGroupings, {
    description: 'What the rows stand for.',
    example: 'organisation',
    default: 'sector',
  })
  by?: ParticipationGrouping;

  @DayParameter({ description: "Begun on this day or later, in the alliance's zone.", example: '2026-01-01' })
  from?: string;

  @DayParameter({ description: "Begun before this day, in the alliance's zone.", example: '2027-01-01' })
  to?: string;

  @TextsParameter({ max: 100, description: 'Group by its id or slug.', example: ['stem-education'] })
  steeringGroup?: string[];

  @TextsParameter({ max: 40, description: 'Sector code when the meeting opened.', example: ['science'] })
  sector?: string[];

  @IdsParameter({
    description: 'Organisation stood for when the meeting opened.',
    example: ['019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b'],
  })
  organisation?: string[];
}
