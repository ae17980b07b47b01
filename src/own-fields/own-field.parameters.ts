import { TextsParameter } from '../common/parameters.js';
import { OWN_KEY } from './own-field-types.js';

/** What lists take that have own fields. */

/** A column of a file. */
export const ownFieldColumn = new RegExp(`^ownFields\\.${OWN_KEY}$`);

/** Keys by which a list is sorted. */
export const ownFieldSorting = { pattern: `ownField\\.${OWN_KEY}`, called: 'ownField.<key>' };

/** The filter `ownField`. */
export function OwnFieldParameter(): PropertyDecorator {
  return TextsParameter({
    max: 200,
    pattern: new RegExp(`^${OWN_KEY}:`),
    form: 'employees_jena:50..',
    description:
      'What stands in a field that the alliance made (GET /own-fields), as its key, a colon and: a number or a day, or from one to another, both included (`50..249`, `..2025-12-31`); the code of a choice; words of a text or an address; nothing: the field is empty. Of one field one of the values, of several fields each. A field that you do not read finds nothing.',
    example: ['employees_jena:50..', 'trains:it'],
  });
}
