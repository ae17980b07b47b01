import { parse } from 'csv-parse/sync';
import type { Delimiter } from './table-file.js';

/** What programs call CSV: nothing in it says which encoding, delimiter and ends of lines it has. */
export const csvShape = {
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_quotes: true,
  relax_column_count: true,
};

/** In the order in which they are taken where two divide equally well. */
const delimiters: readonly Delimiter[] = [';', '\t', ',', '|'];

/** So much of a text is looked at. */
const SAMPLE = 200_000;
const RECORDS = 100;

/** What divides the cells: what the file says of itself, otherwise what makes most rows equally long; null: nothing. */
export function delimiterOf(text: string, said?: string): Delimiter | null {
  const known = delimiters.find((delimiter) => delimiter === said);
  if (known) return known;
  const sample = text.slice(0, SAMPLE);
  const scored = delimiters.map((delimiter) => ({ delimiter, score: scoreOf(sample, delimiter) }));
  const best = scored.reduce((first, one) => (one.score > first.score ? one : first));
  return best.score > 0 ? best.delimiter : null;
}

/** How many delimiters are in rows of the most common length, less where many rows have another. */
function scoreOf(sample: string, delimiter: Delimiter): number {
  const lengths = lengthsOf(sample, delimiter);
  const counts = new Map<number, number>();
  for (const length of lengths) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const scores = [...counts].map(([length, count]) => (length - 1) * count * (count / lengths.length));
  return Math.max(0, ...scores);
}

function lengthsOf(sample: string, delimiter: Delimiter): number[] {
  const lengths: number[] = [];
  try {
    parse(sample, {
      ...csvShape,
      delimiter,
      to: RECORDS,
      on_record: (cells: string[]) => {
        if (cells.some((cell) => cell !== '')) lengths.push(cells.length);
        return null;
      },
    });
  } catch {
    // The sample ends within quotes; what was before counts.
  }
  return lengths;
}
