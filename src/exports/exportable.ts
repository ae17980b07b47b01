import { ReadsList } from '../audit/route.js';
import { type Formats, tableFormats } from './formats.js';

type Words = Parameters<typeof ReadsList>[2];

/** A list that is also given as a file (exports/lists.ts). @param others formats that it has besides tables */
export function ReadsExportable(
  type: new () => object,
  { description, refuses = [], ...words }: Words,
  others: Formats = {},
) {
  const formats: Formats = { ...tableFormats, ...others };
  const mediaTypes = Object.values(formats).map(({ mediaType }) => mediaType.split(';')[0] as string);
  return ReadsList(type, mediaTypes, {
    ...words,
    description: `${description} With format (${Object.keys(formats).join(', ')}) all rows as a file; leads, of own groups.`,
    refuses: [...refuses, 'export_not_allowed'],
  });
}
