import { exportPath } from './export-path.js';

describe('the address of a file', () => {
  it('asks for what the list is asked for, without its pages', () => {
    const query = { q: 'Ärzte & Co', state: ['open', 'done'], mine: true, sort: undefined, limit: 100 };
    expect(exportPath('/api/v1/persons', query, { format: 'csv', columns: [] })).toBe(
      '/api/v1/persons?q=%C3%84rzte+%26+Co&state=open&state=done&mine=true&format=csv',
    );
  });

  it('names chosen columns in their order', () => {
    expect(exportPath('/x', {}, { format: 'xlsx', columns: ['codes', 'name'] })).toBe(
      '/x?format=xlsx&columns=codes%2Cname',
    );
  });
});
