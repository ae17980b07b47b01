import {
  asInTable,
  cellsOf,
  certain,
  code,
  day,
  localName,
  moment,
  onlySorted,
  rowText,
  seenWhen,
  text,
} from '../../src/database/columns.js';

describe('columns', () => {
  const columns = {
    ...asInTable('x', 'id', 'sectorCode'),
    name: localName('x.name_de', 'x.name_en'),
    title: certain(text('x.title')),
    slug: onlySorted(code('x.slug')),
    ...seenWhen('x.open', { note: 'x.note', startDate: certain(day('x.start_date')) }),
    ...seenWhen('false', { secretAt: moment('x.secret_at') }),
  };

  it('make the JSON, without what only sorts and what the reader never sees', () => {
    const json = rowText(columns);
    expect(json).toContain(
      `'id', x.id, 'sectorCode', x.sector_code, 'name', json_build_object('de', x.name_de, 'en', x.name_en), 'title', x.title`,
    );
    expect(json).toContain(`CASE WHEN x.open THEN`);
    expect(json).toContain(`'note', x.note, 'startDate', x.start_date`);
    expect(json).not.toContain('slug');
    expect(json).not.toContain('secret');
  });

  it('sort only by what the reader sees, which then may be missing', () => {
    expect(columns.title.sort).toEqual({ sql: 'x.title COLLATE "und-x-icu"', type: 'text', certain: true });
    expect(columns.startDate.sort).toEqual({ sql: 'CASE WHEN x.open THEN x.start_date END', type: 'date' });
    expect(columns.secretAt.sort).toEqual({ sql: 'NULL::timestamptz', type: 'timestamptz' });
    expect(seenWhen('true', { title: columns.title }).title.sort).toBe(columns.title.sort);
  });

  it('are seen under both conditions where one is within the other', () => {
    const { note } = seenWhen('x.whole', { note: columns.note });
    expect(note.when).toBe('(x.open) AND (x.whole)');
    expect(rowText({ id: 'x.id', ...seenWhen('true', { secretAt: columns.secretAt }) })).not.toContain(
      'secret',
    );
    expect(seenWhen('false', { note: columns.note }).note.when).toBe('false');
    expect(seenWhen('x.open', seenWhen('true', { title: columns.title })).title.when).toBe('x.open');
  });

  it('make the cells of a table, the same for every reader', () => {
    expect(cellsOf(columns).map(({ key }) => key)).toEqual([
      'id',
      'sectorCode',
      'name.de',
      'name.en',
      'title',
      'note',
      'startDate',
      'secretAt',
    ]);
  });
});
