import { ChoiceParameter, CodeParameter } from '../common/parameters.js';
import { PageParameters } from '../database/page.js';
import { type ListName, listWords } from '../words/list-words.js';
import { tableFormats } from './formats.js';

/** What a list takes that may be had as a file. */
export abstract class ExportParameters extends PageParameters {
  format?: string;
  columns?: string[];
}

/**
 * The parameters of this list, for its filters to extend.
 * @param others formats that it has besides tables, by the extensions of their files' names
 * @param further the form of columns that words/list-words.ts does not name
 */
export function exportParametersOf(
  list: ListName,
  others: readonly string[] = [],
  further?: RegExp,
): new () => ExportParameters {
  const columns = Object.keys(listWords[list]);
  class Parameters extends ExportParameters {
    @CodeParameter(['json', ...Object.keys(tableFormats), ...others], {
      description:
        'As what the list is answered: json, page by page; otherwise a file with all rows, which needs list.export.',
      example: 'csv',
      default: 'json',
    })
    override format?: string;

    @ChoiceParameter(
      ['codes', ...columns],
      {
        description:
          'Of a table: its columns, called as in the JSON with dots into objects, in this order; where absent, all that you may read. codes among them: heads and values are those of the JSON, otherwise words in the language of Accept-Language.',
        example: columns.slice(0, 2),
      },
      further,
    )
    override columns?: string[];
  }
  return Parameters;
}
