import { groupsOf, permissionTexts } from './permission.texts.js';

describe('what a key may do', () => {
  it.each(['de', 'en'] as const)(
    'is grouped by what it is about, with every permission once, in %s',
    (language) => {
      const groups = groupsOf(permissionTexts[language]);
      const codes = groups.flatMap(({ permissions }) => permissions.map(({ code }) => code));
      expect([...codes].sort()).toEqual(Object.keys(permissionTexts[language]).sort());
      expect(new Set(groups.map(({ name }) => name)).size).toBe(groups.length);
      expect(
        groups.every(({ name, permissions }) => name !== '' && permissions.every(({ what }) => what !== '')),
      ).toBe(true);
    },
  );

  it('says the same of both languages', () => {
    const sizes = (language: 'de' | 'en') =>
      groupsOf(permissionTexts[language]).map(({ permissions }) => permissions.length);
    expect(sizes('de')).toEqual(sizes('en'));
  });
});
