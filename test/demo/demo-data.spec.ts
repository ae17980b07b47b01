import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DemoDataError } from '../../src/demo/demo-data-error.js';
import { DATA_FOLDER, readDemoData } from '../../src/demo/schema/demo-data.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alliance-demo-data-'));
  cpSync(DATA_FOLDER, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes `wrong` where `right` stands first in that file. */
function spoil(file: string, right: string, wrong: string): void {
  const content = readFileSync(join(folder, file), 'utf8');
  expect(content).toContain(right);
  writeFileSync(join(folder, file), content.replace(right, wrong));
}

function mistakes(): readonly string[] {
  try {
    readDemoData(folder);
  } catch (error) {
    if (error instanceof DemoDataError) return error.mistakes;
    throw error;
  }
  return [];
}

/** The line of the first place at which that stands. */
function lineWith(file: string, text: string): number {
  return (
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1
  );
}

const STEM = 'meetings/2-stem-education.yaml';

describe('the data files of the demo', () => {
  it('are all fine', () => {
    const data = readDemoData();
    expect(Object.values(data).every((entries) => entries.length > 0)).toBe(true);
  });

  it.each([
    [
      'a field that there is not',
      'summary:',
      'sumary:',
      /minutes, sumary: there is no field "sumary" here; possible are state, summary,/,
    ],
    [
      'a state that a meeting cannot have',
      'state: held',
      'state: over',
      /state: one of draft, scheduled, invited, held, cancelled is expected, not "over"/,
    ],
    [
      'a kind of item that there is not',
      'kind: information',
      'kind: talk',
      /agenda 1, kind: one of information, discussion, decision is expected, not "talk"/,
    ],
    [
      'a number where text belongs',
      'minuteTaker: zschiegner',
      'minuteTaker: 7',
      /minuteTaker: a key .* is expected, not 7/,
    ],
    [
      'text where a number belongs',
      'minutes: 5',
      'minutes: five',
      /agenda 1, minutes: a whole number from 1 to 600 is expected, not "five"/,
    ],
    [
      'nothing where something belongs',
      'location: Gymnasium',
      'location: # Gymnasium',
      /location: text .* is expected, not nothing/,
    ],
    [
      'fields where a list belongs',
      'excused: [morgenroth]',
      'excused: { morgenroth: true }',
      /excused: a list is expected/,
    ],
    [
      'neither of two ways to say when',
      'when: { slot: -5 }',
      'when: { weak: 5 }',
      /when, weak: there is no field "weak" here; possible are slot/,
    ],
  ])('are refused with %s: file, line, place, and what is possible', (_, right, wrong, said) => {
    const line = lineWith(STEM, right);
    spoil(STEM, right, wrong);
    const found = mistakes();
    expect(found[0]).toMatch(said);
    expect(found[0]).toMatch(new RegExp(`^${STEM}:${line} entry 1, `));
  });

  it('are refused without a field that has to be there', () => {
    const line = lineWith('persons/1-public.yaml', '- key:');
    spoil('persons/1-public.yaml', '  family:', '  # family:');
    expect(mistakes()).toEqual([`persons/1-public.yaml:${line} entry 1: the field "family" is missing`]);
  });

  it('are refused with a postal code that has lost its zero, or no affiliation', () => {
    spoil('organisations/1-public.yaml', `postalCode: '07743'`, 'postalCode: 07743');
    spoil('persons/3-business.yaml', 'works:\n', 'works: []\n#');
    spoil('persons/3-business.yaml', '#    - {', '#   {');
    expect(mistakes()).toEqual([
      expect.stringMatching(/^organisations\/1-public.yaml:\d+ .*postal code in quotes.*not 7743$/),
      expect.stringMatching(/^persons\/3-business.yaml:\d+ entry 1, works: at least one entry is expected$/),
    ]);
  });

  it('are refused where they are no YAML, with the line', () => {
    const line = lineWith('topics.yaml', '- key:') + 2;
    spoil('topics.yaml', '  title: ', '  title: Thema: ');
    expect(mistakes()).toEqual([expect.stringMatching(`^topics.yaml:${line} cannot be read as YAML: `)]);
    spoil('topics.yaml', '- key', '# - key');
    writeFileSync(join(folder, 'groups.yaml'), '# nothing yet\n');
    expect(mistakes().map((mistake) => mistake.split(':')[0])).toEqual(['groups.yaml', 'topics.yaml']);
  });

  it('tell all their mistakes at once', () => {
    spoil('accounts.yaml', 'role: coordinator', 'role: boss');
    spoil(STEM, 'result: adopted', 'result: agreed');
    spoil(STEM, 'state: in_progress', 'state: begun');
    expect(mistakes()).toEqual([
      expect.stringContaining('role: one of alliance_lead, coordinator, observer is expected, not "boss"'),
      expect.stringContaining('history 1, state: one of open, in_progress, blocked, done, cancelled'),
      expect.stringContaining('decisions 1, result: one of proposed, adopted, adopted_amended'),
    ]);
  });
});
