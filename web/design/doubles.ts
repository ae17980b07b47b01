/** What companies call their form; it tells nobody apart. */
const FORMS = new Set([
  'gmbh',
  'ggmbh',
  'mbh',
  'ag',
  'kg',
  'ohg',
  'ug',
  'se',
  'eg',
  'ev',
  'e.v.',
  'e.g.',
  'e.k.',
  'co',
  'co.',
  '&',
  'und',
  'inc',
  'ltd',
  'llc',
  'the',
  'der',
  'die',
  'das',
  'von',
  'van',
  'de',
  'zu',
  'dr.',
  'prof.',
  'dr',
  'prof',
  '(haftungsbeschränkt)',
  'gmbh&co.',
  'kgaa',
  'partg',
  'gbr',
  '–',
  '-',
]);

const FEWEST_LETTERS = 3;

/**
 * What to look for while a name is typed, so that somebody who is there already is seen: first all words that tell apart,
 * then the longest alone. None while there is too little to go by.
 */
export function doubleQueries(name: string): string[] {
  const words = name
    .split(/[\s,;/]+/)
    .filter((word) => word !== '' && !FORMS.has(word.toLocaleLowerCase('de')));
  const longest = [...words].sort((one, other) => other.length - one.length)[0];
  if (longest === undefined || longest.length < FEWEST_LETTERS) return [];
  return [...new Set([words.join(' '), longest])];
}
