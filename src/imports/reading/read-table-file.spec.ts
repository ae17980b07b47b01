import { type Problem, problemDocument } from '../../common/problem.js';
import { readTableFile } from './read-table-file.js';

describe('a file of a table', () => {
  it('is read in a thread of its own, and comes whole', async () => {
    const lines = Array.from({ length: 1200 }, (_, row) => `Verein ${row};Straße ${row}`);
    const file = await readTableFile(Buffer.from(['Name;Straße', ...lines].join('\n')), 'liste.csv');
    expect(file.rows).toHaveLength(1200);
    expect(file.rows[1199]).toEqual({ line: 1201, cells: ['Verein 1199', 'Straße 1199'] });
    expect(file.columns).toEqual(['Name', 'Straße']);
  });

  it('is waited for by the next one, whether it is read or refused', async () => {
    const names: string[] = [];
    const read = (text: string) =>
      readTableFile(Buffer.from(text), text).then(
        ({ columns }) => names.push(columns.join()),
        (error: Error) => names.push(error.message),
      );
    await Promise.all([read(`a;b${'\nc;d'.repeat(5000)}`), read(''), read('c;d')]);
    expect(names).toEqual(['a,b', 'table_empty', 'c,d']);
  });

  it('is refused in words that name it, and say what it is', async () => {
    const error = await readTableFile(Buffer.from('%PDF-1.7'), 'liste.csv').catch(
      (thrown: unknown) => thrown,
    );
    const told = problemDocument(error as Problem, 'de', { instance: '/', requestId: '1' });
    expect(told).toMatchObject({ status: 422, code: 'not_a_table' });
    expect(told.detail).toMatch(/^„liste\.csv“ ist ein PDF\. Öffnen Sie /);
  });
});
