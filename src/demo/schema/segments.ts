import { readSegment, segmentLists } from '../../segments/segment-lists.js';
import { line, list, type Of, oneOf, optional, plain, record, type Shape } from './shape.js';

const content = record({
  list: oneOf(segmentLists),
  name: line,
  filters: plain<Readonly<Record<string, unknown>>>(
    'filters of the list, with their values',
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  ),
  columns: optional(list(line)),
  sort: optional(line),
});

/** Filters under a name, which their list has to understand. */
export const segment: Shape<Of<typeof content>> = (value, at, report): value is Of<typeof content> => {
  if (!content(value, at, report)) return false;
  const { faults } = readSegment(value.list, value);
  for (const { pointer, code } of faults) report([...at, ...pointer.split('/').slice(1)], code);
  return faults.length === 0;
};
