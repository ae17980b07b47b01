import { readFileSync } from 'node:fs';
import { blocksOf, formatted, markdownTable, withBlock } from '../../bench/made-blocks.js';
import { partNames } from '../../bench/write-report.js';

const PAGE = 'docs/performance.md';

const page = `# Figures

<!-- npm run bench: one -->

old

<!-- end of one -->

Between.

<!-- npm run bench: two -->
<!-- end of two -->
`;

describe('a block of figures', () => {
  it('is written in place, again and again, and nothing around it changes', async () => {
    const table = markdownTable(['request', 'ms'], [['home', '2.5']]);
    const written = withBlock(page, 'one', table);
    expect(written).toBe(page.replace('old', table));
    expect(withBlock(written, 'one', 'old')).toBe(page);
    const both = await formatted(withBlock(written, 'two', 'new'), PAGE);
    expect(both).toContain('| request | ms  |');
    expect(both).toMatch(/Between\.\n\n<!-- npm run bench: two -->\n\nnew\n\n<!-- end of two -->\n$/);
  });

  it('that the page has no place for is not lost at its end', () => {
    expect(() => withBlock(page, 'three', 'new')).toThrow('no place for three');
    expect(() => withBlock(page.replace('<!-- end of two -->', ''), 'two', 'new')).toThrow(
      'no place for two',
    );
  });

  it('stands in docs/performance.md for each part of the report', () => {
    expect(blocksOf(readFileSync(PAGE, 'utf8')).sort()).toEqual([...partNames].sort());
  });
});
