import { readFileSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { strFromU8, unzipSync } from 'fflate';
import { blocksOf } from '../../src/paper/markdown.js';
import { docxOf } from '../../src/paper/docx.js';
import { fontFiles } from '../../src/paper/fonts.js';
import type { Block } from '../../src/paper/paper.js';
import { pdfHere } from '../../src/paper/pdf.js';
import { readPdf, textOf } from '../support/pdf.js';

/** Names as they are written, none of anybody who is. */
const names = [
  'محمد الفارسي',
  'صلاح علاء',
  'فاطمة الزهراء',
  'דוד כהן',
  '王伟',
  '張偉龍',
  '山田さくら',
  '김유진',
  'สมชาย ใจดี',
  'தமிழ் செல்வி',
  'हिन्दी शर्मा',
  'დავით ბერიძე',
  'Դավիթ Հակոբյան',
  'Zoë 😀 Ünsal',
  'Nguyễn Thị Ánh',
  'Данаил Гогов',
  'Ελένη Νίκου',
  'తెలుగు కృష్ణ',
  'ಕನ್ನಡ ಗೌಡ',
  'മലയാളം നായർ',
  'ગુજરાતી પટેલ',
  'ਗੁਰਮੁਖੀ ਸਿੰਘ',
  'සිංහල පෙරේරා',
  'አማርኛ ተስፋዬ',
  'မြန်မာ အောင်',
];
const paper = (blocks: Block[], more: object = {}) => ({
  title: 'Willkommen – مرحبا 你好 😀',
  footer: 'Fuß',
  date: new Date(0),
  blocks: [{ kind: 'heading', level: 1, text: 'Willkommen – مرحبا 你好 😀' } as const, ...blocks],
  ...more,
});
const said = (text: string): Block => ({ kind: 'paragraph', text });
/** What one copies out of it in Chrome, whose library this is. */
async function copied(bytes: Buffer): Promise<string> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const text = [...document.pages()].map((page) => page.getText()).join('\n');
  document.destroy();
  library.destroy();
  return text;
}
/** A box for what no font has makes strict standards refuse the file, which is a plain one then. */
const claims = (bytes: Buffer) =>
  [...bytes.toString('latin1').matchAll(/<(pdf(?:ua|a)id:\w+)[^>]*>(\w+)</g)].map(
    ([, name, value]) => `${name} ${value}`,
  );

describe('names in their own script', () => {
  it('are set with letters and no boxes, and come out of a PDF as they were written', async () => {
    const bytes = await pdfHere(
      paper([
        ...names.map(said),
        { kind: 'table', columns: [{ title: 'Name', width: 1 }], rows: names.map((name) => [name]) },
      ]),
    );
    expect(claims(bytes)).toEqual(['pdfuaid:part 1']);
    const text = await copied(bytes);
    for (const name of names) expect([name, text.split(name).length]).toEqual([name, 3]);
    expect(text).toContain('مرحبا');
  });

  it('are set in bold too', async () => {
    const bytes = await pdfHere(
      paper([{ kind: 'paragraph', text: [{ text: names.join(', '), bold: true }] }]),
    );
    expect(claims(bytes)).toEqual(['pdfuaid:part 1']);
  });

  it('have a font named for them in Word, and their direction', async () => {
    const parts = unzipSync(
      new Uint8Array(await docxOf(paper([said('Mit محمد الفارسي und 王伟 aus หัวหิน')]))),
    );
    const text = strFromU8(parts['word/document.xml']!);
    const run = (words: string) =>
      new RegExp(`<w:r>((?:(?!<w:r>).)*)<w:t[^>]*>${words}</w:t>`).exec(text)?.[1];
    expect(run('محمد الفارسي')).toMatch(/w:cs="Arial".*<w:rtl\/>/);
    expect(run('王伟')).toContain('w:eastAsia="Microsoft YaHei"');
    expect(run('หัวหิน')).toContain('w:cs="Leelawadee UI"');
    expect(run('Mit ')).not.toContain('w:rFonts');
  });

  it('turn no German sentence round, while notes in Arabic begin on the right', async () => {
    const blocks = [
      said('محمد الفارسي berichtet von der Sitzung.'),
      said('هذه ملاحظة باللغة العربية عن الاجتماع.'),
    ];
    const { pieces } = await readPdf(await pdfHere(paper(blocks)));
    const where = (words: string) => pieces.find(({ text }) => text.includes(words))!;
    expect(where('الفارسي').left).toBeCloseTo(71, 0);
    expect(where('هذه').right).toBeCloseTo(595 - 57, 0);
    const word = strFromU8(unzipSync(new Uint8Array(await docxOf(paper(blocks))))['word/document.xml']!);
    expect(word.match(/<w:bidi\/>/g)).toHaveLength(1);
  });
});

describe('what an archive takes', () => {
  it('claims PDF/A-2a beside PDF/UA-1, with dates from the content', async () => {
    const bytes = await pdfHere(paper(names.map(said), { forArchive: true }));
    expect(claims(bytes)).toEqual([
      // As Typst wrote it, and as it stands at the end, which is what counts.
      'pdfaid:part 2',
      'pdfaid:conformance A',
      'pdfuaid:part 1',
      'pdfaid:part 2',
      'pdfaid:conformance A',
    ]);
    expect(bytes.toString('latin1')).toContain('<xmp:CreateDate>1970-01-01T00:00:00Z');
    expect(await textOf(bytes)).toContain('Nguyễn Thị Ánh');
  });

  it('is whole and claims both, whatever somebody wrote', async () => {
    const written = '/Metadata 1 0 R trailer << >> startxref 9 %%EOF /Root 1 0 R';
    const bytes = await pdfHere(
      paper([{ kind: 'heading', level: 2, text: written }, said(written)], {
        title: written,
        forArchive: true,
      }),
    );
    expect(await copied(bytes)).toContain(written);
    expect(claims(bytes).slice(-3)).toEqual(['pdfuaid:part 1', 'pdfaid:part 2', 'pdfaid:conformance A']);
    expect((await readPdf(bytes)).title).toBe(written);
  });

  it('bears headings without words, and links that are longer than any', async () => {
    const notes = `## \n\n# &shy;\n\n### Stand\n\n[Karte](https://karte.example/${'%C3%A4'.repeat(1400)})`;
    const blocks = blocksOf(notes, { below: 1, named: () => undefined });
    const bytes = await pdfHere(paper(blocks, { forArchive: true }));
    expect(claims(bytes)).toContain('pdfaid:part 2');
    const { links, read, pages } = await readPdf(bytes);
    expect(links).toEqual([]);
    expect(read.filter(({ role }) => /^H[2-6]$/.test(role))).toEqual([{ role: 'H2', text: 'Stand' }]);
    const word = strFromU8(unzipSync(new Uint8Array(await docxOf(paper(blocks))))['word/document.xml']!);
    expect(word.match(/Heading\d/g)).toEqual(['Heading1', 'Heading2']);
    expect(pages[0]).toContain('Karte (https://karte.example/');
  });

  it('is a PDF all the same where a letter has no font any more', async () => {
    const bytes = await pdfHere(paper([said('Keilschrift 𒀀, \ue000 und Namen')], { forArchive: true }));
    expect(claims(bytes)).toEqual([]);
    expect(await textOf(bytes)).toContain('und Namen');
  });
});

it('uses every font that is installed', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
  const packs = Object.keys(dependencies).filter((name) => name.includes('fonts'));
  const files = fontFiles();
  for (const pack of packs) expect(files.filter((file) => file.includes(`/${pack}/`))).not.toEqual([]);
});
