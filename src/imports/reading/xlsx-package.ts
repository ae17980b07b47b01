import { posix } from 'node:path';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { refuseArchive } from './file-kind.js';
import { Refusal } from './reading.errors.js';
import { readXml } from './xml.js';

/** What an archive may be, by its directory, before anything is unpacked; yauzl holds entries to what stands there. */
const MOST_ENTRIES = 5000;
const MOST_UNPACKED = 200_000_000;
/** Sheets are packed to a tenth or thirtieth, nothing to a thousandth. */
const HIGHEST_RATIO = 250;
const SMALL = 1_000_000;

interface Relation {
  target: string;
  type: string;
}

/** The parts of a workbook (ECMA-376 part 2). */
export class XlsxPackage {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws table_damaged, table_unpacks_too_large, not_a_table */
  static async open(bytes: Buffer): Promise<XlsxPackage> {
    const entries = new Map<string, Entry>();
    const zip = await orDamaged(fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: false }));
    if (zip.entryCount > MOST_ENTRIES) throw new Refusal('table_unpacks_too_large');
    await orDamaged(
      (async () => {
        for await (const entry of zip.eachEntry()) entries.set(entry.fileName.toLowerCase(), entry);
      })(),
    );
    requireUsualSizes([...entries.values()]);
    if (
      !entries.has('[content_types].xml') ||
      ![...entries.keys()].some((name) => /^xl\/.*\.xml$/.test(name))
    )
      refuseArchive(bytes, [...entries.keys()]);
    return new XlsxPackage(zip, entries);
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /** Piece by piece. @throws table_damaged */
  async *read(part: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(part.toLowerCase());
    if (!entry) throw new Refusal('table_damaged');
    const stream = await orDamaged(this.zip.openReadStreamPromise(entry));
    const pieces = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    try {
      for (;;) {
        const piece = await orDamaged(pieces.next());
        if (piece.done) return;
        yield piece.value;
      }
    } finally {
      stream.destroy();
    }
  }

  /** What a part refers to, by ids; '' is the whole. */
  async relationsOf(part: string): Promise<Map<string, Relation>> {
    const { dir, base } = posix.parse(part);
    const found = new Map<string, Relation>();
    const name = posix.join(dir, '_rels', `${base}.rels`);
    if (!this.has(name)) return found;
    await readXml(this.read(name), {
      open: (tag, { Id = '', Target = '', Type = '' }) => {
        if (tag !== 'Relationship') return;
        const target = Target.startsWith('/') ? Target.slice(1) : posix.join(dir, Target);
        found.set(Id, { target, type: Type.slice(Type.lastIndexOf('/') + 1) });
      },
    });
    return found;
  }
}

/** @throws table_unpacks_too_large */
function requireUsualSizes(entries: readonly Entry[]): void {
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  const isOdd = ({ uncompressedSize, compressedSize }: Entry) =>
    uncompressedSize > SMALL && uncompressedSize > compressedSize * HIGHEST_RATIO;
  if (unpacked > MOST_UNPACKED || entries.some(isOdd)) throw new Refusal('table_unpacks_too_large');
}

/** What goes wrong with a ZIP archive is the archive's fault. @throws table_damaged */
async function orDamaged<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch {
    throw new Refusal('table_damaged');
  }
}
