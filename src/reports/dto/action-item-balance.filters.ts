import { CodeParameter, DayParameter, TextsParameter } from '../../common/parameters.js';

export const actionItemGroupings = ['steeringGroup', 'organisation'] as const;
export type ActionItemGrouping = (typeof actionItemGroupings)[number];

export class ActionItemBalanceFilters {
  @CodeParameter(actionItemGroupings, {
    description: 'What the rows stand for: the group, or the organisation that answers for the action item.',
    example: 'organisation',
    default: 'steeringGroup',
  })
  by?: ActionItemGrouping;

  @DayParameter({
    description: "Done or cancelled on this day or later, in the alliance's zone.",
    example: '2026-01-01',
  })
  from?: string;

  @DayParameter({
    description: "Done or cancelled before this day, in the alliance's zone.",
    example: '2027-01-01',
  })
  to?: string;

  @TextsParameter({ max: 100, description: 'Group by its id or slug.', example: ['stem-education'] })
  steeringGroup?: string[];
}
