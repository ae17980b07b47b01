import { withoutLabels } from './person-links.js';

const ada = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';
const ben = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c';
const link = (label: string, id = ada) => `[${label}](person:${id})`;

describe('labels of person links', () => {
  it('are dropped, and nothing else of the text is', () => {
    const text = `Siehe [Anlage](https://a.example): ${link('Ada')} fragt ${link('Ben', ben)}.`;
    expect(withoutLabels(text)).toBe(
      `Siehe [Anlage](https://a.example): ${link('')} fragt ${link('', ben)}.`,
    );
    expect(withoutLabels('Kontaktperson: [nur Text]')).toBe('Kontaktperson: [nur Text]');
  });

  it('are dropped with brackets, escapes and line breaks in them', () => {
    for (const label of ['Dr. [h. c.] Ada', String.raw`Ada \] B.`, 'Ada\nLovelace', '']) {
      expect(withoutLabels(`x ${link(label)} y`)).toBe(`x ${link('')} y`);
    }
  });

  it('are dropped however the reference is written', () => {
    expect(withoutLabels(`[Ada](<person:${ada.toUpperCase()}> "Ada")`)).toBe(link(''));
  });

  it('are dropped of the outer one where links stand within each other', () => {
    expect(withoutLabels(link(`Ada und ${link('Ben', ben)}`))).toBe(link(''));
  });
});
