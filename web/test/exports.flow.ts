import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { faultsOf, type Screens, screens, type Visitor } from './screens.js';

let s: Screens;
const LONG_MS = 90_000;

beforeAll(async () => {
  s = await screens();
}, 120_000);
afterAll(() => s.close());

async function as(email: string, options?: Parameters<Screens['visitor']>[0]): Promise<Visitor> {
  const visitor = await s.visitor(options);
  visitor.page.setDefaultTimeout(30_000);
  await visitor.signIn(`${email}@alliance.example`);
  return visitor;
}

/** Exports by the open dialog, and gives the file that comes. */
async function saved(page: Page) {
  const coming = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Exportieren', exact: true }).click();
  const file = await coming;
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const dialog = async (page: Page) => {
  await page.getByRole('button', { name: 'Exportieren', exact: true }).click();
  return page.getByRole('dialog');
};

describe('lists as files', () => {
  it(
    'a coordinator takes the filtered list along, in chosen columns, for Excel and as CSV',
    async () => {
      const visitor = await as('coordinator');
      const { page } = visitor;
      await visitor.open('/organisations?sector=science&sort=-name');
      const open = await dialog(page);
      expect(await visitor.axe()).toEqual([]);
      await open.getByRole('button', { name: 'Keine', exact: true }).click();
      await open.getByText('Wählen Sie mindestens eine Spalte.').waitFor();
      for (const column of ['Name', 'Bereich', 'Mitglied seit']) {
        await open.getByRole('checkbox', { name: column, exact: true }).check();
      }
      await open.getByRole('radio', { name: /^CSV/ }).check();
      const csv = await saved(page);
      expect(csv.name).toMatch(/^organisations-\d{4}-\d\d-\d\d\.csv$/);
      const [heads, ...rows] = parse(csv.bytes, { delimiter: ';', bom: true });
      expect(heads).toEqual(['Name', 'Bereich', 'Mitglied seit']);
      expect(rows.length).toBeGreaterThan(1);
      expect(new Set(rows.map(([, sector]) => sector))).toEqual(new Set(['Wissenschaft']));
      const shown = await page.locator('tbody th a').allTextContents();
      expect(rows.slice(0, shown.length).map(([name]) => name)).toEqual(shown);

      await dialog(page);
      const xlsx = await saved(page);
      expect(xlsx.name).toMatch(/\.xlsx$/);
      const sheet = strFromU8(unzipSync(xlsx.bytes)['xl/worksheets/sheet1.xml']!);
      expect(sheet.match(/<row /g)).toHaveLength(rows.length + 1);
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'a lead takes along what is about the own group, on the phone too, and is offered nothing else',
    async () => {
      const visitor = await as('stem.lead', { width: 390, height: 844 });
      const { page } = visitor;
      const button = page.getByRole('button', { name: 'Exportieren', exact: true });
      await visitor.open('/persons');
      expect(await button.count()).toBe(0);
      await visitor.open('/persons?group=it-talent');
      expect(await button.count()).toBe(0);
      await visitor.open('/persons?group=stem-education');
      const open = await dialog(page);
      expect(await open.getByRole('checkbox', { name: 'Interne Notiz' }).count()).toBe(0);
      expect(await visitor.axe()).toEqual([]);
      await open.getByRole('radio', { name: /^CSV/ }).check();
      const { bytes } = await saved(page);
      const [heads = []] = parse(bytes, { delimiter: ';', bom: true });
      expect(heads).toContain('Familienname');
      await dialog(page);
      await open.getByRole('radio', { name: /^vCard/ }).check();
      expect(await open.getByRole('checkbox').count()).toBe(0);
      const cards = await saved(page);
      expect(cards.name).toMatch(/\.vcf$/);
      await page.locator('tbody th a').first().click();
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: 'vCard', exact: true }).click();
      const one = await readFile(await (await coming).path(), 'utf8');
      expect(cards.bytes.toString()).toContain(one);
      await visitor.open('/steering-groups/stem-education');
      expect(await button.count()).toBe(1);
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );
});
