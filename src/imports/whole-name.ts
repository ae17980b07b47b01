/** The parts of a name that stood in one cell; one that only has a family name lacks the given one. */
export interface NameParts {
  formOfAddress?: string;
  academicTitle?: string;
  givenName?: string;
  nameAffix?: string;
  familyName: string;
}

const formsOfAddress = new Map(
  Object.entries({
    frau: 'Frau',
    fr: 'Frau',
    herr: 'Herr',
    herrn: 'Herr',
    hr: 'Herr',
    mr: 'Mr',
    mrs: 'Mrs',
    ms: 'Ms',
    mx: 'Mx',
  }),
);

/** Pieces of titles that stand by themselves; without a point these are names of nobody. */
const titles = new Set(
  'prof professor professorin dr doktor dipl pd phd mba msc bsc llm llb mag magister dres univ'.split(' '),
);
/** Pieces that follow a title, or have a point. */
const afterTitles = new Set(
  'ing habil hc h c mult rer nat med dent vet phil jur iur oec pol theol paed soc publ tech techn agr sc inf psych päd kfm betrw wirt fh tu apl em priv doz univ a m b s d ll ed eng arch'.split(
    ' ',
  ),
);
/** Between given name and family name, small. */
const affixes = new Set(
  'von vom van der den dem de del della dello degli di da dal das do dos du des le la los las zu zum zur und of af av ten ter te op el al bin ibn y e i'.split(
    ' ',
  ),
);

const inOneCharacterEach = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・]+$/u;

/** @param begun whether a title stands before it */
function isTitle(word: string, begun: boolean): boolean {
  const pieces = word.split(/[.\-()/]+/).filter(Boolean);
  const dotted = word.includes('.') || word.startsWith('(') || word === word.toLowerCase();
  return (
    pieces.length > 0 &&
    pieces.every((piece, index) => {
      const small = piece.toLowerCase();
      return (
        titles.has(small) ||
        (afterTitles.has(small) && (index > 0 || (dotted && (begun || pieces.length > 1))))
      );
    })
  );
}

/** How many words from the left are titles. */
function titlesBefore(words: readonly string[]): number {
  let count = 0;
  while (count < words.length && isTitle(words[count] as string, count > 0)) count += 1;
  return count;
}

const isAffix = (word: string) => affixes.has(word) || /^(d'|l'|'t)$/i.test(word);

/** Affix and family name: „von der Leine“, and at the begin of a cell „Von der Leine“ too. */
function familyOf(words: readonly string[]): { nameAffix?: string; familyName: string } {
  let count = 0;
  while (count < words.length - 1 && isAffix((words[count] as string).toLowerCase())) count += 1;
  const nameAffix = words.slice(0, count).join(' ').toLowerCase();
  return { ...(nameAffix && { nameAffix }), familyName: words.slice(count).join(' ') };
}

/** „Käthe von Größner“, „GRÖSSNER Käthe“, and in scripts that have it so the family name first. */
function inOrder(words: readonly string[]): Omit<NameParts, 'formOfAddress' | 'academicTitle'> {
  if (words.length < 2) return { familyName: words.join('') };
  if (words.every((word) => inOneCharacterEach.test(word)))
    return { familyName: words[0] as string, givenName: words.slice(1).join(' ') };
  const isLoud = (word: string) => /^[\p{Lu}'-]{2,}$/u.test(word.replaceAll('ß', ''));
  const loud = words.findIndex((word) => !isLoud(word));
  if (loud > 0) return { ...familyOf(words.slice(0, loud)), givenName: words.slice(loud).join(' ') };
  // The last word is of the family in any case, the first of the person.
  const found = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isAffix(word));
  const from = found > 0 ? found : words.length - 1;
  return isAffix((words[0] as string).toLowerCase())
    ? familyOf(words)
    : { givenName: words.slice(0, from).join(' '), ...familyOf(words.slice(from)) };
}

/** „Größner, Dr. Käthe von“: what stands before the comma is of the family. */
function afterComma(
  family: readonly string[],
  given: readonly string[],
): Omit<NameParts, 'formOfAddress' | 'academicTitle'> {
  let end = given.length;
  while (end > 1 && isAffix(given[end - 1] as string)) end -= 1;
  const trailing = given.slice(end).join(' ');
  const { nameAffix, familyName } = familyOf(family);
  const affix = [nameAffix, trailing].filter(Boolean).join(' ');
  return { givenName: given.slice(0, end).join(' '), ...(affix && { nameAffix: affix }), familyName };
}

/** Several people in one cell. */
const isSeveral = (words: readonly string[]) =>
  words.some(
    (word, index) =>
      /^[&+/]$/.test(word) ||
      (/^(und|and|u\.)$/i.test(word) && !isAffix((words[index - 1] ?? '').toLowerCase())),
  );

/**
 * A whole name in its parts, as offices write it; null where it is none, or the name of several people. The last word is taken
 * for the family name: who is called by two of them, has them apart by a comma or in columns of their own.
 */
export function splitName(text: string): NameParts | null {
  const parts = text
    .replace(/\b([BM])\.\s+(?=(Sc|A|Ed|Eng)\.)/g, '$1.')
    .split(',')
    .map((part) => part.trim().split(/\s+/).filter(Boolean))
    .filter((words) => words.length > 0);
  const academic: string[] = [];
  let formOfAddress: string | undefined;
  const names: string[][] = [];
  for (const words of parts) {
    const form = formsOfAddress.get((words[0] as string).toLowerCase().replace(/\.$/, ''));
    const rest = form && !(words.length === 1 && parts.length === 1) ? words.slice(1) : words;
    if (rest !== words) formOfAddress = form;
    const count = titlesBefore(rest);
    academic.push(...rest.slice(0, count));
    if (rest.length > count) names.push(rest.slice(count));
  }
  const [first, second, ...more] = names;
  if (
    !first ||
    more.length > 0 ||
    names.some(isSeveral) ||
    !names.flat().every((word) => /\p{L}/u.test(word))
  )
    return null;
  const named = second ? afterComma(first, second) : inOrder(first);
  return {
    ...(formOfAddress && { formOfAddress }),
    ...(academic.length > 0 && { academicTitle: academic.join(' ') }),
    ...named,
  };
}
