/** Spaces of every kind, and what is drawn as nothing: zero widths, soft hyphens, marks of a direction. */
const blank = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u2800\ufeff]/;

/** What spreadsheets take for a formula, and our exports put an apostrophe before (csv-stringify's escape_formulas). */
const escaped = /^'[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/**
 * A cell's text as it is judged and kept: composed (files from a Mac have a and two dots), without blanks at its edges,
 * lines ended by \n alone, and without the apostrophe of our exports, also after the file went through a spreadsheet.
 */
export function tidy(text: string): string {
  const bare = escaped.test(text) ? text.slice(1) : text;
  let from = 0;
  let to = bare.length;
  // Not by one expression: those that look for an end take the square of the time.
  while (from < to && blank.test(bare.charAt(from))) from += 1;
  while (to > from && blank.test(bare.charAt(to - 1))) to -= 1;
  return bare.slice(from, to).replace(/\r\n?/g, '\n').normalize('NFC');
}
