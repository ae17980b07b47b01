import { strFromU8, unzipSync } from 'fflate';
import { docxOf } from '../../src/paper/docx.js';
import { germanSpan } from '../../src/paper/german.js';
import { blocksOf } from '../../src/paper/markdown.js';
import type { Block } from '../../src/paper/paper.js';
import { pdfHere as pdfOf } from '../../src/paper/pdf.js';
import { readPdf } from '../support/pdf.js';

describe('a paper', () => {
  const paper = (blocks: Block[], title = 'Titel') => ({ title, footer: 'Fuß', date: new Date(0), blocks });

  // The first of this file: the fonts are parsed here.
  it('can be read whatever was made before it', async () => {
    const bold = (text: string) => pdfOf(paper([{ kind: 'paragraph', text: [{ text, bold: true }] }]));
    // Its letters are made of others; were glyphs shared between documents, those would have no characters in the next.
    await bold('ab: … äß');
    expect((await readPdf(await bold('Nr. 5, u. a.'))).pages[0]).toContain('Nr. 5, u. a.');
  });

  it('leaves no heading alone at the end of a page, and repeats the head of a table', async () => {
    const lines = (count: number): Block => ({
      kind: 'paragraph',
      text: Array(count).fill('Zeile').join('\n'),
    });
    for (let before = 41; before < 47; before += 1) {
      const heading: Block = { kind: 'heading', level: 2, text: 'Überschrift' };
      const { pages } = await readPdf(await pdfOf(paper([lines(before), heading, lines(3)])));
      expect(pages.find((page) => page.includes('Überschrift'))).toContain('Überschrift Zeile Zeile');
    }
    const rows = Array.from({ length: 60 }, (_, index) => [
      `${index}`,
      'Text '.repeat(index === 30 ? 900 : 3),
    ]);
    const columns = [
      { title: 'Nr.', width: 1 },
      { title: 'Was', width: 5 },
    ];
    const { pages, read } = await readPdf(await pdfOf(paper([{ kind: 'table', columns, rows }])));
    expect(pages.length).toBe(3);
    for (const page of pages) expect(page).toContain('Nr. Was');
    expect(read.filter(({ role }) => role === 'TH')).toHaveLength(2);
  });

  it('sets days and times as German readers expect', () => {
    const from = '2026-03-03T15:05:00Z';
    const spans = [
      germanSpan(from, '2026-03-03T16:50:00Z', 'Europe/Berlin'),
      germanSpan(from, null, 'Europe/Berlin'),
      germanSpan('2026-12-31T21:00:00Z', '2026-12-31T23:30:00Z', 'Europe/Berlin'),
    ];
    expect(spans).toEqual([
      'Dienstag, 3.\u202fMärz 2026, 16:05–17:50\u00a0Uhr',
      'Dienstag, 3.\u202fMärz 2026, ab 16:05\u00a0Uhr',
      'Donnerstag, 31.\u202fDezember 2026, 22:00\u00a0Uhr, bis Freitag, 1.\u202fJanuar 2027, 00:30\u00a0Uhr',
    ]);
  });

  it('bears any title, and notes that nobody would write', async () => {
    const odd = [
      '>'.repeat(20_000),
      '['.repeat(20_000),
      '- '.repeat(9000),
      '',
      ' ',
      '&#0;&#x110000;&#xffff;&copy;\ufffe',
      '|a|\n|-|\n',
    ];
    const blocks = odd.flatMap((text) => blocksOf(text, { below: 1, named: () => undefined }));
    const { title, pages } = await readPdf(await pdfOf(paper(blocks, 'R&D <b> „ä“')));
    expect(title).toBe('R&D <b> „ä“');
    expect(pages.join(' ')).toContain('&copy;');
    const parts = unzipSync(new Uint8Array(await docxOf(paper(blocks, 'R&D\uffff'))));
    expect(strFromU8(parts['docProps/core.xml']!)).toContain('<dc:title>R&amp;D</dc:title>');
    expect(strFromU8(parts['word/document.xml']!)).not.toMatch(/[\ufffe\uffff]/);
  });
});
