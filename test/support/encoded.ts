/** Node has no encoder for them, and not everywhere the right decoder. */
const own = {
  'windows-1252': { '€': 0x80, '„': 0x84, Š: 0x8a, '’': 0x92, '“': 0x93, '–': 0x96 },
  // prettier-ignore
  macintosh: { Ä: 0x80, Ö: 0x85, Ü: 0x86, ç: 0x8d, é: 0x8e, ä: 0x8a, ë: 0x91, ö: 0x9a, ü: 0x9f, ß: 0xa7, '–': 0xd0, '“': 0xd2, '„': 0xe3 },
};

/** The text as Excel on Windows or on a Mac writes it. */
export function encoded(text: string, encoding: 'windows-1252' | 'macintosh'): Buffer {
  const codes: Record<string, number> = own[encoding];
  return Buffer.from(Array.from(text, (character) => codes[character] ?? character.charCodeAt(0)));
}
