import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

interface Font {
  family: string;
  /** As its package names them: regular and bold where left out. */
  weights?: readonly string[];
}

const scripts = [
  'Hebrew',
  'Syriac',
  'Thaana',
  'Armenian',
  'Georgian',
  'Ethiopic',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
];

/*
 * All of them under the SIL Open Font License, out of the packages that carry them. Amiri for Arabic letters, because
 * text is copied whole out of it: others put letters together from parts, or join lam and alef, and a PDF gives back others.
 */
const letters: readonly Font[] = [
  { family: 'Source Sans 3', weights: ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'] },
  { family: 'Amiri' },
  ...scripts.map((script) => ({ family: `Noto Sans ${script}` })),
  { family: 'Noto Serif Tibetan' },
];
const eastAsian = [
  { family: 'Noto Sans S Chinese', pack: '@embedpdf/fonts-sc', file: 'NotoSansHans' },
  { family: 'Noto Sans Japanese', pack: '@embedpdf/fonts-jp', file: 'NotoSansJP' },
  { family: 'Noto Sans Korean', pack: '@embedpdf/fonts-kr', file: 'NotoSansKR' },
];
const signs: readonly Font[] = [
  { family: 'Noto Sans Symbols 2', weights: ['400Regular'] },
  { family: 'Noto Emoji' },
];

/** In the order in which a character is looked for. */
export const fontFamilies = [...letters, ...eastAsian, ...signs].map(({ family }) => family);

/** Where their files are. */
export function fontFiles(): string[] {
  const google = [...letters, ...signs].flatMap(({ family, weights = ['400Regular', '700Bold'] }) => {
    const pack = `@expo-google-fonts/${family.toLowerCase().replaceAll(' ', '-')}`;
    return weights.map((weight) =>
      require.resolve(`${pack}/${weight}/${family.replaceAll(' ', '')}_${weight}.ttf`),
    );
  });
  // Their packages let nothing be named but their own entry.
  const others = eastAsian.flatMap(({ pack, file }) =>
    ['Regular', 'Bold'].map((weight) =>
      join(dirname(require.resolve(pack)), `../fonts/${file}-${weight}.otf`),
    ),
  );
  return [...google, ...others];
}
