import { vcardOf, type VcardPerson } from './vcard.js';

const person: VcardPerson = {
  id: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  updatedAt: '2026-03-18T09:00:00.123Z',
  academicTitle: 'Dr.',
  givenName: 'Käthe',
  nameAffix: 'von',
  familyName: 'Größner',
  language: 'de',
  email: null,
  affiliations: [],
};
const work = { organisationName: 'Optik, Glas; Söhne', function: 'Leitung', isCurrent: true };

/** Lines put together again (RFC 6350, 3.2). */
const unfolded = (card: string) => card.replace(/\r\n /g, '').split('\r\n');

describe('a vCard', () => {
  it('says who it is, with affix and title in their places', () => {
    expect(unfolded(vcardOf(person))).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:individual',
      'UID:urn:uuid:019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
      'FN:Dr. Käthe von Größner',
      'N:von Größner;Käthe;;Dr.;',
      'LANG:de',
      'REV:20260318T090000Z',
      'END:VCARD',
      '',
    ]);
  });

  it('escapes what would end a value', () => {
    const lines = unfolded(vcardOf({ ...person, familyName: 'A\\B', affiliations: [work] }));
    expect(lines).toContain('ORG:Optik\\, Glas\\; Söhne');
    expect(lines).toContain('N:von A\\\\B;Käthe;;Dr.;');
    expect(unfolded(vcardOf({ ...person, givenName: 'Eva\nEND:VCARD' }))).toContain(
      'FN:Dr. Eva\\nEND:VCARD von Größner',
    );
  });

  it('has what belongs to one of several organisations in a group, and nothing of former ones', () => {
    const other = { ...work, organisationName: 'Verein', email: 'k@verein.example', phone: '+49 3641 1' };
    const former = { ...work, organisationName: 'Früher', isCurrent: false };
    const lines = unfolded(vcardOf({ ...person, affiliations: [work, other, former] }));
    expect(lines.filter((line) => line.startsWith('work2.'))).toEqual([
      'work2.ORG:Verein',
      'work2.TITLE:Leitung',
      'work2.EMAIL;TYPE=work:k@verein.example',
      'work2.TEL;TYPE="work,voice":+49 3641 1',
    ]);
    expect(lines.join()).not.toContain('Früher');
  });

  it.each([
    ['German', 'Größenwahnsinnig'],
    ['Greek', 'Παπαδόπουλος'],
    ['Arabic', 'عبد الرحمن'],
    ['Japanese', '山田太郎'],
    ['beyond the basic plane', '𠮷野家😀'],
  ])('folds %s by octets, and cuts no character', (_, name) => {
    const familyName = name.repeat(12);
    const card = vcardOf({ ...person, familyName });
    for (const line of card.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(card).not.toMatch(/\uFFFD|\p{Surrogate}/u);
    expect(unfolded(card)).toContain(`FN:Dr. Käthe von ${familyName}`);
  });
});
