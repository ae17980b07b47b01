/* Word names its fonts rather than bringing them along: for each script one that Windows and Word for Mac have. */

const indian = [
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
];
const fonts: readonly { scripts: readonly string[]; font: string; isRtl?: boolean }[] = [
  { scripts: ['Arabic', 'Hebrew'], font: 'Arial', isRtl: true },
  { scripts: ['Syriac'], font: 'Estrangelo Edessa', isRtl: true },
  { scripts: ['Thaana'], font: 'MV Boli', isRtl: true },
  { scripts: ['Hiragana', 'Katakana'], font: 'Yu Gothic' },
  { scripts: ['Hangul'], font: 'Malgun Gothic' },
  { scripts: ['Han'], font: 'Microsoft YaHei' },
  { scripts: indian, font: 'Nirmala UI' },
  { scripts: ['Thai', 'Lao', 'Khmer'], font: 'Leelawadee UI' },
  { scripts: ['Myanmar'], font: 'Myanmar Text' },
  { scripts: ['Tibetan'], font: 'Microsoft Himalaya' },
  { scripts: ['Ethiopic'], font: 'Ebrima' },
  { scripts: ['Armenian', 'Georgian'], font: 'Sylfaen' },
];
const EMOJI = 'Segoe UI Emoji';
const emoji = String.raw`\p{Emoji_Presentation}[\p{Emoji_Modifier}\p{Extended_Pictographic}\p{RI}\ufe0f\u200d]*`;

/** A stretch in scripts of one font, with the marks, joiners and spaces within. */
const stretch = fonts.map(({ scripts }) => {
  const letters = scripts.map((script) => `\\p{Script=${script}}`).join('');
  return `([${letters}](?:[${letters}\\p{M}\\s\\u200c\\u200d]*[${letters}\\p{M}])?)`;
});
const stretches = new RegExp([...stretch, `(${emoji})`].join('|'), 'gu');

/** Text of one font; without one where the document's own has its letters. */
export interface Lettered {
  text: string;
  font?: string;
  isRtl?: boolean;
}

/** The same text, divided where another font has to be named. Japanese is what has kana, whatever else stands in it. */
export function lettered(text: string): Lettered[] {
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  const found: Lettered[] = [];
  let end = 0;
  for (const match of text.matchAll(stretches)) {
    if (match.index > end) found.push({ text: text.slice(end, match.index) });
    const { font = EMOJI, isRtl = false } = fonts[match.slice(1).findIndex(Boolean)] ?? {};
    const own = isJapanese && font === 'Microsoft YaHei' ? 'Yu Gothic' : font;
    found.push({ text: match[0], font: own, ...(isRtl && { isRtl }) });
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ text: text.slice(end) });
  return found;
}
