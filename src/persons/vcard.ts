import type { Format } from '../exports/formats.js';

/* A person as a vCard 4.0 (RFC 6350), with as much of it as the JSON of its reader has. */

/** What a card says of a person, out of its JSON. */
export interface VcardPerson {
  readonly id: string;
  readonly updatedAt: string;
  readonly academicTitle: string | null;
  readonly givenName: string;
  readonly nameAffix: string | null;
  readonly familyName: string;
  readonly language: string;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly affiliations: readonly {
    readonly organisationName: string;
    readonly function: string | null;
    readonly isCurrent: boolean;
    readonly email?: string | null;
    readonly phone?: string | null;
  }[];
}

const mediaType = 'text/vcard; charset=utf-8';

/** All cards of a list, one after the other. */
export const vcards = {
  vcf: {
    mediaType,
    async *write(_, pages) {
      for await (const persons of pages)
        yield Buffer.from(persons.map((person) => vcardOf(person as VcardPerson)).join(''));
    },
  },
} satisfies Record<string, Format>;

/** The card, lines ended as RFC 6350 has them. Where the person works for several, what belongs together has a group. */
export function vcardOf(person: VcardPerson): string {
  const { id, updatedAt, academicTitle, givenName, nameAffix, familyName, language } = person;
  const names = [academicTitle, givenName, nameAffix, familyName];
  const work = person.affiliations.filter(({ isCurrent }) => isCurrent);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:individual',
    `UID:urn:uuid:${id}`,
    `FN:${escaped(names.filter(Boolean).join(' '))}`,
    // Family name with its affix, given name, further ones, what stands before, what behind (6.2.2).
    `N:${[together(nameAffix, familyName), givenName, '', academicTitle ?? '', ''].map(escaped).join(';')}`,
    `LANG:${language}`,
    ...work.flatMap((each, index) =>
      [
        `ORG:${escaped(each.organisationName)}`,
        ...said('TITLE', each.function),
        ...said('EMAIL;TYPE=work', each.email),
        ...said('TEL;TYPE="work,voice"', each.phone),
      ].map((line) => (work.length > 1 ? `work${index + 1}.${line}` : line)),
    ),
    ...said('EMAIL;TYPE=home', person.email),
    ...said('TEL;TYPE="home,voice"', person.phone),
    `REV:${updatedAt.replace(/[-:]|\.\d+/g, '')}`,
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The name of its file, in ASCII. */
export function vcardName({ givenName, familyName }: VcardPerson): string {
  const plain = `${familyName} ${givenName}`.replaceAll('ß', 'ss').normalize('NFKD').replace(/\p{M}/gu, '');
  const words = plain.toLowerCase().match(/[a-z0-9]+/g) ?? ['person'];
  return `${words.join('-')}.vcf`;
}

const together = (...parts: (string | null)[]) => parts.filter(Boolean).join(' ');

function said(property: string, value: string | null | undefined): string[] {
  return value ? [`${property}:${escaped(value)}`] : [];
}

/** 3.4: what would end a value or a part of it, and line breaks. */
function escaped(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** 3.2: lines of at most 75 octets, further ones begin with a space; no character is cut. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const length = Buffer.byteLength(character);
    if (octets + length > 75) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += length;
  }
  return [...lines, current].join('\r\n');
}
