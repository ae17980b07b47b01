import { CodeParameter } from '../../common/parameters.js';

export const columnNames = ['words', 'codes'] as const;

/** What the table of a report takes beside its filters. */
export class FileParameters {
  @CodeParameter(columnNames, {
    description:
      'words: columns and values are called as people call them, in the language of Accept-Language. codes: as in the JSON, for programs.',
    example: 'codes',
    default: 'words',
  })
  columns?: (typeof columnNames)[number];
}
