import { useLanguage, useTexts } from '../texts/texts.js';
import { groupTexts } from './group.texts.js';
import { rhythmInWords } from './rhythm-words.js';

/** How often a group meets, as people say it; a rule that has no words is shown as it is. */
export function RhythmWords({ rule }: { rule: string | null | undefined }) {
  const texts = useTexts(groupTexts);
  const language = useLanguage();
  if (!rule) return <>{texts.noRhythm}</>;
  return <>{rhythmInWords(rule, language) ?? texts.ownRhythm(rule)}</>;
}
