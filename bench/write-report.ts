import { readFileSync, writeFileSync } from 'node:fs';
import { compare } from './compare.js';
import { type Size, sizes } from './data/sizes.js';
import { embedded, embeddedTable } from './embedded.js';
import { growth, growthTable } from './growth.js';
import { imports, importsTable } from './imports.js';
import { jobs, jobsTable } from './jobs.js';
import { lists, listsTable } from './lists.js';
import { formatted, measuredOn, withBlock } from './made-blocks.js';
import { papers, papersTable } from './papers.js';
import { linesOf, tableOf } from './report.js';
import { screens, screensTable } from './screens/screens.js';

interface Options {
  admin: string;
  /** The largest data set. */
  largest: Size;
  rounds: number;
  seconds: number;
  /** Where Chromium is. */
  chromium: string;
}

/** What a block of the page holds: how it was measured, and its figures. */
interface Made {
  how: string;
  figures: string;
}

/** The measurements of docs/performance.md, by the names of its blocks. */
const parts: Readonly<Record<string, (options: Options) => Promise<Made>>> = {
  async compare({ largest, rounds, seconds, admin }) {
    const size = largest.groups < sizes.m.groups ? largest : sizes.m;
    const measured = await compare({ admin, size, rounds, seconds });
    return {
      how: `size ${size.name.toUpperCase()}, medians of ${rounds} rounds of ${seconds} s`,
      figures: tableOf(linesOf(measured.rounds), measured.rounds, measured.statements),
    };
  },
  async growth(options) {
    return {
      how: `medians of ${options.seconds} s, two connections`,
      figures: growthTable(await growth(options)),
    };
  },
  async lists(options) {
    return {
      how: `medians of five, one connection, size S and ${options.largest.name.toUpperCase()}`,
      figures: listsTable(await lists(options)),
    };
  },
  async embedded(options) {
    return { how: `size S, ${options.seconds} s each`, figures: embeddedTable(await embedded(options)) };
  },
  async papers(options) {
    return {
      how: `the demo on the embedded engine, medians of ${options.rounds} servers`,
      figures: papersTable(await papers(options)),
    };
  },
  async import({ admin }) {
    const rows = 20_000;
    return {
      how: `${rows} organisations come in on size S, beside somebody who reads as fast as the server answers; memory beyond what the server had with that one alone`,
      figures: importsTable(await imports({ admin, rows })),
    };
  },
  async jobs({ admin }) {
    const people = 1_000;
    return {
      how: `${people} guests are invited on size S, beside somebody who reads as fast as the server answers; one process answers, writes and sends, the mail server is on the same machine`,
      figures: jobsTable(await jobs({ admin, people })),
    };
  },
  async screens(options) {
    const measured = await screens(options);
    return { how: measured.how, figures: screensTable(measured) };
  },
};

export const partNames = Object.keys(parts);

/** Measures, and writes what it found into the page; each part as soon as it is there. */
export async function writeReport(path: string, names: readonly string[], options: Options): Promise<void> {
  for (const name of names) {
    const make = parts[name];
    if (!make) throw new Error(`no part ${name}`);
    const { how, figures } = await make(options);
    const block = `${await measuredOn(options.admin, how)}\n\n${figures}`;
    writeFileSync(path, await formatted(withBlock(readFileSync(path, 'utf8'), name, block), path));
    process.stderr.write(`${path}: ${name}\n`);
  }
}
