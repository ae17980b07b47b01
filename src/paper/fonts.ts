import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';

export type FontName = 'regular' | 'bold' | 'italic' | 'boldItalic';

const require = createRequire(import.meta.url);
/** Source Sans 3 (SIL Open Font License), out of the package that carries it; embedded in every PDF. */
const paths: Readonly<Record<FontName, () => string>> = {
  regular: () => require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  bold: () => require.resolve('@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf'),
  italic: () =>
    require.resolve('@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf'),
  boldItalic: () =>
    require.resolve('@expo-google-fonts/source-sans-3/700Bold_Italic/SourceSans3_700Bold_Italic.ttf'),
};
const parsed = new Map<FontName, ArrayBuffer>();

/**
 * The font for one document. Its file is parsed once, which takes longer than most documents. Its glyphs are each
 * document's own: fontkit notes in a glyph for which character it was first asked, pdfkit writes that into the file, and
 * shared glyphs would make a document depend on those made before it.
 */
export function fontNamed(name: FontName): ArrayBuffer {
  const font = parsed.get(name) ?? create(readFileSync(paths[name]()));
  parsed.set(name, font);
  return Object.assign(Object.create(font) as ArrayBuffer, { _glyphs: {} });
}

export function fontOf({ bold = false, italic = false }: { bold?: boolean; italic?: boolean }): FontName {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}
