/* Characters that nobody sees: they turn what follows them round, or make two names look like one. */

/** Controls, ends of lines, whatever Unicode says is drawn as nothing, and marks of annotations. */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u2800]/u;

/* The same where a script needs them to be written right. */
const scripts = (names: string) => `[${names.replace(/(\w+) ?/g, '\\p{Script_Extensions=$1}')}]`;
const joining = scripts(
  'Arabic Syriac Mandaic Nko Mongolian Phags_Pa Adlam Hanifi_Rohingya Devanagari Bengali Gurmukhi Gujarati Oriya ' +
    'Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar Tibetan Javanese Balinese',
);
const rightToLeft = scripts('Arabic Hebrew Syriac Thaana Nko Mandaic Adlam Hanifi_Rohingya');
const needed = [
  // Joiners between letters: Persian, the languages of India.
  `(?<=${joining})[\\u200c\\u200d]`,
  // Emoji of several, and flags of countries within countries.
  String.raw`(?<=\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)\u200d(?=\p{Extended_Pictographic})`,
  String.raw`(?<=\u{1f3f4})[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f}`,
  // Where a line may end, in scripts that write words without spaces; the order of marks in Hebrew.
  String.raw`(?<=[\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}])\u200b`,
  String.raw`(?<=\p{Script=Hebrew})\u034f`,
  // Which form of a character is meant.
  String.raw`(?<=[\p{Emoji}\p{S}])[\ufe0e\ufe0f]`,
  String.raw`(?<=\p{Ideographic})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]`,
  String.raw`(?<=\p{Script=Mongolian})[\u180b-\u180f]`,
];
const neededSomewhere = new RegExp(needed.join('|'), 'gu');
/** Marks of a direction, beside letters of it only: "(C++)" within Hebrew. They turn round nothing but the signs between. */
const neededBetweenDirections = new RegExp(`${neededSomewhere.source}|[\\u200e\\u200f\\u061c]`, 'gu');
const hasRightToLeft = new RegExp(`(?=\\p{L})${rightToLeft}`, 'u');

/** Whether there is a character that nobody sees. */
export function hasHidden(text: string): boolean {
  return hidden.test(text);
}

/** Whether there is one that no script needs where it stands. */
export function hasNeedlessHidden(text: string): boolean {
  if (!hidden.test(text)) return false;
  const isNeeded = hasRightToLeft.test(text) ? neededBetweenDirections : neededSomewhere;
  return hidden.test(text.replace(isNeeded, ''));
}
