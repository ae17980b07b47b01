// Writes the notices of everything that is delivered, the server's packages and what the screens' files contain, into
// web/licences/licences.json, which the screens show. With --check it writes nothing: it fails where the file is
// another one, or where a licence is not among those that we may use.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAllowed } from './spdx.mjs';
import { screenPackages } from './screen-packages.mjs';

const FILE = 'web/licences/licences.json';

/** Ask for the notice, and for nothing of ours. */
const FREE = [
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Python-2.0',
  'Unlicense',
];
/** Of fonts, which are delivered as they are. */
const FONTS = /^(@expo-google-fonts\/|@embedpdf\/fonts-|Fira Sans$)/;
/** Used as a package, unchanged. */
const KERN = '@kern-ux/native';
/** Its calendars are Creative Commons, by attribution: used unchanged, and named with their notice (0044). */
const HOLIDAYS = 'date-holidays';

/** Its files ask for nothing where they are unchanged (MPL), as they are here. */
const ICAL = 'ical.js';

const mayUse = (name) => (licence) =>
  FREE.includes(licence) ||
  (licence === 'OFL-1.1' && FONTS.test(name)) ||
  (licence === 'EUPL-1.2' && name === KERN) ||
  (licence === 'CC-BY-3.0' && name === HOLIDAYS) ||
  (licence === 'MPL-2.0' && name === ICAL);

/** Packages that say it in their readme only. */
const SAID_ELSEWHERE = { 'pause@0.0.1': 'MIT' };

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** What a production install has, whatever the machine: of other systems' files there is the licence, not the text. */
function serverPackages() {
  const { packages } = readJson('package-lock.json');
  return Object.entries(packages)
    .filter(([folder, { dev }]) => folder !== '' && !dev)
    .map(([folder, { version, license, os, cpu }]) => ({
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      folder,
      licence: license,
      isOfOneSystem: Boolean(os ?? cpu),
    }));
}

function licenceOf({ name, version, folder, licence }) {
  if (licence) return licence;
  const { license, licenses } = readJson(join(folder, 'package.json'));
  return license?.type ?? license ?? licenses?.[0]?.type ?? SAID_ELSEWHERE[`${name}@${version}`];
}

const clean = (text) =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

/** Licence and notices of a package, as it has them; else what its readme says of them. */
function textsOf({ folder, isOfOneSystem }) {
  if (isOfOneSystem) return [];
  if (!existsSync(folder)) throw new Error(`${folder} is missing: npm ci first`);
  const files = readdirSync(folder).sort();
  const texts = files
    .filter((file) => /^(licen[sc]e|copying|notice)/i.test(file) && !/\.(js|ts|json)$/.test(file))
    .map((file) => clean(readFileSync(join(folder, file), 'utf8')));
  if (texts.length > 0) return texts;
  const readme = files.find((file) => /^readme/i.test(file));
  const said = readme && /^#+ *licen[sc]e[^]*$/im.exec(readFileSync(join(folder, readme), 'utf8'))?.[0];
  if (said) return [clean(said)];
  const { author, license } = readJson(join(folder, 'package.json'));
  const who = author?.name ?? author;
  return who ? [`Copyright ${who}. The package brings no text of its licence, ${license}, along.`] : [];
}

/** KERN brings this font along and says nothing of it; the font itself says whose it is, and by which licence. */
function firaSans() {
  const ofl = readFileSync('node_modules/@expo-google-fonts/source-sans-3/LICENSE_FONT', 'utf8');
  const text = `Digitized data copyright © 2012-2015, The Mozilla Foundation and Telefonica S.A.
Fira Sans is a trademark of The Mozilla Corporation.

This Font Software is licensed under the SIL Open Font License, Version 1.1.

${clean(ofl.slice(ofl.indexOf('SIL OPEN FONT LICENSE Version 1.1')))}`;
  return { name: 'Fira Sans', version: '4.106', licence: 'OFL-1.1', texts: [text], in: ['screens'] };
}

async function notices() {
  const found = new Map();
  const add = (where) => (each) => {
    const key = `${each.name}@${each.version}`;
    const known = found.get(key);
    if (known?.in.includes(where)) return;
    if (known) known.in.push(where);
    else
      found.set(key, {
        name: each.name,
        version: each.version,
        licence: licenceOf(each),
        texts: textsOf(each),
        in: [where],
      });
  };
  serverPackages().forEach(add('server'));
  (await screenPackages()).forEach(add('screens'));
  const fonts = firaSans();
  found.set(fonts.name, fonts);
  const order = ({ name, version }) => `${name.toLowerCase()} ${version}`;
  return [...found.values()].sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

/** The same text stands once. */
function fileOf(packages) {
  const texts = [...new Set(packages.flatMap((each) => each.texts))];
  return `${JSON.stringify(
    {
      packages: packages.map((each) => ({ ...each, texts: each.texts.map((text) => texts.indexOf(text)) })),
      texts,
    },
    null,
    1,
  )}\n`;
}

function refusals(packages) {
  return packages.flatMap(({ name, version, licence }) => {
    try {
      if (licence !== undefined && isAllowed(licence, mayUse(name))) return [];
    } catch (error) {
      return [`${name}@${version}: ${error.message}`];
    }
    return [`${name}@${version}: ${licence ?? 'no licence'} is not among those that we may use`];
  });
}

const packages = await notices();
const file = fileOf(packages);
const problems = refusals(packages);
if (process.argv.includes('--check')) {
  if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== file)
    problems.push(`${FILE} is not what is delivered now: npm run licences`);
} else writeFileSync(FILE, file);
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exit(1);
}
process.stderr.write(`${packages.length} notices, every licence may be used\n`);
