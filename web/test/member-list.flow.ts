import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { memberList } from '../../test/imports/member-list.js';
import { faultsOf, type Screens, screens } from './screens.js';

let s: Screens;
/** A whole hour of somebody's work. */
const LONG_MS = 300_000;

beforeAll(async () => {
  s = await screens();
}, LONG_MS);
afterAll(() => s.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const dialog = (page: Page) => page.getByRole('dialog');

async function send(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel(/Datei hierher ziehen/).setInputFiles({ name, mimeType: 'text/csv', buffer });
  await button(page, 'Datei einlesen').click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('link', { name: 'Weiter zum Prüfen' }).click();
}

/** Leaves out what is there already, and takes over the rest. */
async function takeOver(page: Page, { made, left }: { made: number; left: number }): Promise<void> {
  await page.getByRole('radio', { name: 'weglassen' }).click();
  await page.getByText('Alles entschieden').waitFor();
  await button(page, 'Übernehmen …').click();
  await dialog(page).getByText(`${made} Einträge werden neu angelegt`).waitFor();
  await dialog(page).getByText(`${left} Zeilen bleiben weg`).waitFor();
  await dialog(page).getByRole('button', { name: 'Übernehmen', exact: true }).click();
  await page.getByText(/^Übernommen am/).waitFor();
}

async function takeBack(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name }).first().click();
  await button(page, 'Rückgängig machen …').click();
  await dialog(page).getByRole('button', { name: 'Zurücknehmen' }).click();
  await page.getByText(/^Zurückgenommen am/).waitFor();
}

describe('a list of 300 members that has grown over ten years', () => {
  it(
    'is in and clean, is taken back, and is in again',
    async () => {
      const list = memberList(['Prismaris Optik', 'Sensorik Ziegenhain', 'Ilmtaler Glasveredlung']);
      const visitor = await s.visitor();
      const { page } = visitor;
      page.setDefaultTimeout(30_000);
      await visitor.signIn('coordinator@alliance.example');

      await visitor.open('/imports/new');
      await send(page, 'mitglieder.csv', list.file('windows-1252'));
      await page.getByText('Noch 36 Zeilen sind offen').waitFor();
      await page.getByRole('link', { name: 'fehlerhaft (30)' }).click();
      await page.getByLabel('Fehlerhafte Zeilen weglassen (30)').click();
      await takeOver(page, { made: 264, left: 36 });

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        button(page, 'Weggelassene als CSV').click(),
      ]);
      const [heads, ...left] = parse(readFileSync(await download.path()), {
        bom: true,
        delimiter: ';',
      });
      const mended = [heads as string[], ...list.mended(left)];
      await visitor.open('/imports/new');
      await send(
        page,
        'ausgebessert.csv',
        Buffer.from(
          mended
            .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
            .join('\r\n'),
        ),
      );
      await page.getByText('Noch 6 Zeilen sind offen').waitFor();
      await takeOver(page, { made: 30, left: 6 });

      for (const name of ['ausgebessert.csv', 'mitglieder.csv']) {
        await visitor.open('/imports');
        await takeBack(page, name);
      }
      await visitor.open('/imports/new');
      await send(page, 'mitglieder-neu.csv', list.file('windows-1252'));
      await page.getByLabel('Fehlerhafte Zeilen weglassen (30)').click();
      await takeOver(page, { made: 264, left: 36 });
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );
});
