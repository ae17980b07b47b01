import { namesInNotes, withNames } from './names-in-notes.js';

const id = (n: number) => `019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5${n}`;
const people = [
  { personId: id(1), name: 'Anna Kästner' },
  { personId: id(2), name: 'Anna Kästner-Weiß' },
  { personId: id(3), name: 'Dr. Ada Lenz' },
  { personId: id(4), name: 'Jo Zwei' },
  { personId: id(5), name: 'Jo Zwei' },
];
const names = namesInNotes(people);
const link = (n: number) => `[](person:${id(n)})`;

describe('names in notes', () => {
  it.each([
    [`@Anna Kästner stellt vor`, `${link(1)} stellt vor`],
    [`und @Anna Kästner-Weiß, @Dr. Ada Lenz.`, `und ${link(2)}, ${link(3)}.`],
    [`@Anna Kästners Vorschlag`, `${link(1)}s Vorschlag`],
    [`(@Anna Kästner)`, `(${link(1)})`],
    [`nur @Anna und Anna Kästner`, `nur @Anna und Anna Kästner`],
    [`info@Anna Kästner`, `info@Anna Kästner`],
  ])('are typed %s and kept as links, and back', (typed, kept) => {
    expect(names.kept(typed)).toBe(kept);
    expect(names.typed(kept)).toBe(typed);
  });

  it('stay links where two have the same, or somebody is not here', () => {
    expect(names.typed(`${link(4)} ${link(9)}`)).toBe(`${link(4)} ${link(9)}`);
    expect(names.kept('@Jo Zwei')).toBe('@Jo Zwei');
    expect(namesInNotes([]).kept('@Jo')).toBe('@Jo');
  });

  it('are shown as links with the name', () => {
    expect(withNames(`${link(1)} fragt ${link(9)}`, people)).toBe(
      `[Anna Kästner](person:${id(1)}) fragt ${link(9)}`,
    );
  });
});
