import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Ids that docx draws by lot, 21 characters long. */
const drawn = /(?<=")(rId|PowerPlusWaterMarkObject)([a-z0-9_-]{21})(?=")/g;
const stamps = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** The same package without chance and clock: ids are counted, and everything is as old as `date`. */
export function settled(docx: Uint8Array, date: Date): Buffer {
  const ids = new Map<string, number>();
  const numbered = (_: string, kind: string, id: string) => {
    ids.set(id, ids.get(id) ?? ids.size + 1);
    return `${kind}Set${ids.get(id)}`;
  };
  const parts = Object.entries(unzipSync(docx)).map(([path, bytes]): [string, Uint8Array] => {
    const text = strFromU8(bytes).replace(drawn, numbered).replace(stamps, `$1${date.toISOString()}`);
    return [path, strToU8(text)];
  });
  // The zip's own date, which has no zone and begins in 1980, says nothing.
  return Buffer.from(zipSync(Object.fromEntries(parts), { mtime: new Date(2000, 0, 1) }));
}
