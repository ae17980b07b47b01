import { defineFieldError, type FieldError } from '../common/problem.js';
import { contrastWithWhite, LEAST_CONTRAST } from './contrast.js';

const littleContrast = defineFieldError('little_contrast', {
  de: 'Weiße Schrift hat auf dieser Farbe einen Kontrast von {ratio}:1, nötig sind {least}:1; wählen Sie eine dunklere.',
  en: 'White text has a contrast of {ratio}:1 on this colour, {least}:1 is needed; choose a darker one.',
});

/** Rounded down, so that nothing that is refused looks enough. */
function said(ratio: number) {
  const en = (Math.floor(ratio * 100) / 100).toFixed(2);
  return { de: en.replace('.', ','), en };
}

/** What is wrong with a colour on which screens write in white; nothing with none. */
export function colourErrors(pointer: string, colour: string | null | undefined): FieldError[] {
  if (!colour || contrastWithWhite(colour) >= LEAST_CONTRAST) return [];
  return [littleContrast(pointer, { ratio: said(contrastWithWhite(colour)), least: said(LEAST_CONTRAST) })];
}
