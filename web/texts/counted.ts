/** Lists count no further: the API's `total`. */
const MOST_COUNTED = 100_000;

const counting = (locale: string, over: string) => (n: number, one: string, many: string) =>
  n === 1 ? `1 ${one}` : `${n >= MOST_COUNTED ? `${over} ` : ''}${n.toLocaleString(locale)} ${many}`;

/** How many of a list there are, in words: „10.000 Organisationen“. */
export const countedDe = counting('de-DE', 'über');
export const countedEn = counting('en-GB', 'more than');
