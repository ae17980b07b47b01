import { ChoiceParameter } from '../../common/parameters.js';

export const paperParts = ['summary', 'participants', 'agenda', 'notes', 'decisions', 'actions'] as const;
export type PaperPart = (typeof paperParts)[number];

export class MinutesPaperParameters {
  @ChoiceParameter(paperParts, {
    description: `What is in it, separated by commas: ${paperParts.join(', ')}. Everything, where it is left out.`,
    example: ['participants', 'decisions'],
  })
  include?: PaperPart[];
}
