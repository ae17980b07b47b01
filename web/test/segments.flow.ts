import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { faultsOf, type Screens, screens } from './screens.js';

let s: Screens;
/** Whole stories, each of many pages. */
const LONG_MS = 150_000;

beforeAll(async () => {
  s = await screens();
}, LONG_MS);
afterAll(() => s.close());

const noticed = (page: Page, text: string) => page.locator('.notices').getByText(text).waitFor();
const counted = async (page: Page) => Number.parseInt(await page.locator('.list-count').innerText(), 10);
const counts = (page: Page, total: number) =>
  page.locator('.list-count').getByText(`${total} Organisation`, { exact: false }).waitFor();
const segments = (page: Page) => page.getByLabel('Segment', { exact: true });
const NAME = 'Wirtschaft ohne Sitz';

describe('segments', () => {
  it(
    'are kept from the list as it is, found by their address, changed, renamed, exported, deleted and brought back',
    async () => {
      const visitor = await s.visitor({ width: 1440 });
      const { page } = visitor;
      page.setDefaultTimeout(30_000);
      await visitor.signIn('coordinator@alliance.example');

      // Filters, columns and order, kept under a name.
      await visitor.open('/organisations');
      const all = await counted(page);
      await page.getByText('Bereich', { exact: true }).first().click();
      await page.getByRole('checkbox', { name: 'Wirtschaft', exact: true }).check();
      await page.keyboard.press('Escape');
      await page.getByLabel('Sitz', { exact: true }).selectOption({ label: 'ohne Sitz' });
      await visitor.settled();
      await visitor.open(
        `${new URL(page.url()).pathname}${new URL(page.url()).search}&columns=city,tags&sort=-name`,
      );
      const some = await counted(page);
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(all);
      await page.getByRole('button', { name: 'Als Segment sichern' }).click();
      const dialog = page.getByRole('dialog');
      expect(await visitor.axe()).toEqual([]);
      // A name that another one has is refused at its field.
      await dialog.getByLabel('Name').fill('in anbahnung ODER ruhend');
      await dialog.getByRole('button', { name: 'Als Segment sichern' }).click();
      await dialog.getByText('Diesen Wert gibt es hier schon.').first().waitFor();
      await dialog.getByLabel('Name').fill(NAME);
      await dialog.getByRole('button', { name: 'Als Segment sichern' }).click();
      await noticed(page, `„${NAME}“ ist gesichert.`);
      await page.waitForURL(/\?segment=[0-9a-f-]{36}$/);
      await counts(page, some);
      const address = `/organisations${new URL(page.url()).search}`;

      // Its address alone shows the same: rows, columns, order, and what the filters are.
      await visitor.open(address);
      await counts(page, some);
      expect(await segments(page).locator('option:checked').innerText()).toBe(NAME);
      expect(await page.getByLabel('Sitz', { exact: true }).inputValue()).toBe('false');
      await page.getByText('Bereich (1)').waitFor();
      expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([
        'Alle gezeigten auswählen',
        'Name',
        'Ort',
        'Schlagwörter',
      ]);
      expect(await page.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe(
        'descending',
      );
      expect(await visitor.axe()).toEqual([]);

      // The file has its columns, and the trail its name.
      await page.getByRole('button', { name: 'Exportieren', exact: true }).click();
      await dialog.getByRole('radio', { name: /^CSV/ }).check();
      const coming = page.waitForEvent('download');
      await dialog.getByRole('button', { name: 'Exportieren', exact: true }).click();
      const [heads, ...rows] = parse(await readFile(await (await coming).path()), {
        delimiter: ';',
        bom: true,
      });
      expect(heads).toEqual(['Name', 'Ort', 'Schlagwörter']);
      expect(rows).toHaveLength(some);

      // Changed, it is another list until that is saved.
      await page.getByLabel('Sitz', { exact: true }).selectOption({ label: 'mit und ohne' });
      await page.getByText('Geändert, noch nicht gesichert.').waitFor();
      await visitor.settled();
      expect(await counted(page)).toBeGreaterThan(some);
      expect(await visitor.axe()).toEqual([]);
      await page.getByRole('button', { name: 'Verwerfen' }).click();
      await counts(page, some);
      await page.getByLabel('Sitz', { exact: true }).selectOption({ label: 'mit und ohne' });
      await page.getByRole('button', { name: 'Änderungen sichern' }).click();
      await noticed(page, `„${NAME}“ gilt jetzt so.`);
      await visitor.open(address);
      const more = await counted(page);
      expect(more).toBeGreaterThan(some);

      // Renamed, deleted, brought back.
      await page.getByRole('button', { name: 'Umbenennen' }).click();
      await dialog.getByLabel('Name').fill('Wirtschaft');
      await dialog.getByRole('button', { name: 'Umbenennen' }).click();
      await noticed(page, 'Das Segment heißt jetzt „Wirtschaft“.');
      await page.getByRole('button', { name: 'Löschen' }).click();
      await noticed(page, '„Wirtschaft“ ist gelöscht.');
      await counts(page, all);
      await page.getByRole('button', { name: 'Rückgängig' }).click();
      await noticed(page, '„Wirtschaft“ ist wieder da.');
      await counts(page, more);
      expect(await segments(page).locator('option:checked').innerText()).toBe('Wirtschaft');
      expect(faultsOf(visitor)).toEqual([]);

      // The old address says what became of it.
      await visitor.open(address);
      await page.getByText('Dieses Segment gibt es nicht mehr').waitFor();
      expect(await visitor.axe()).toEqual([]);
      await page.getByRole('button', { name: 'Ganze Liste zeigen' }).click();
      await counts(page, all);
    },
    LONG_MS,
  );

  it.each([320, 820, 1440])(
    'fit a screen of %d px; a lead runs them over persons too, and changes none',
    async (width) => {
      const visitor = await s.visitor({ width });
      const { page } = visitor;
      await visitor.signIn('stem.lead@alliance.example');
      await visitor.open('/persons');
      const all = await counted(page);
      await segments(page).selectOption({ label: 'Für Mitglieder tätig, ohne Sitz' });
      await visitor.settled();
      const some = await counted(page);
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(all);
      expect(await page.getByRole('button', { name: 'Löschen' }).count()).toBe(0);
      await page
        .getByLabel('Sitz', { exact: true })
        .selectOption({ label: 'mit Sitz in einer Steuergruppe' });
      await page.getByRole('button', { name: 'Verwerfen' }).waitFor();
      expect(await page.getByRole('button', { name: /sichern/ }).count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await visitor.axe()).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'are nothing to who reads no lists',
    async () => {
      const visitor = await s.visitor();
      await visitor.signIn('member@alliance.example');
      await s.app.world.rows(`UPDATE membership SET state = 'suspended' WHERE organisation_id IN (
        SELECT af.organisation_id FROM affiliation af JOIN account a ON a.person_id = af.person_id
        WHERE a.email = 'member@alliance.example')`);
      await s.app.world
        .rows(`UPDATE seat SET end_date = '2020-01-02', start_date = '2020-01-01' WHERE person_id IN (
        SELECT person_id FROM account WHERE email = 'member@alliance.example')`);
      await visitor.open('/organisations');
      expect(await segments(visitor.page).count()).toBe(0);
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );
});
