import { freeSpanKinds } from '../../free-days/free-times.js';
import { formed, line, oneOf, record } from './shape.js';

const dayOfYear = formed(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a month and a day: 10-12');

/** Free days that staff keep, every year on the same days; `last` is the last of them. */
export const freeSpan = record({
  kind: oneOf(freeSpanKinds),
  name: record({ de: line, en: line }),
  first: dayOfYear,
  last: dayOfYear,
});
