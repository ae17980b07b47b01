import type { Page } from 'playwright-core';
import { press, write } from './keyboard.js';
import { faultsOf, type Screens, screens, type Visitor } from './screens.js';

let s: Screens;
/** Whole stories, each of many pages. */
const LONG_MS = 240_000;

beforeAll(async () => {
  s = await screens();
}, LONG_MS);
afterAll(() => s.close());

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const noticed = (page: Page, text: string) => page.locator('.notices').getByText(text).waitFor();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const counted = async (page: Page) => Number.parseInt(await page.locator('.list-count').innerText(), 10);
const boxes = (page: Page) => page.getByRole('checkbox', { name: / auswählen$/ });
/** The names of the first rows that are shown. */
const names = async (page: Page, n: number) =>
  (await page.locator('tbody th[scope=row]').allInnerTexts()).slice(0, n);

async function as(email: string, options?: Parameters<Screens['visitor']>[0]): Promise<Visitor> {
  const visitor = await s.visitor(options);
  visitor.page.setDefaultTimeout(30_000);
  await visitor.signIn(`${email}@alliance.example`);
  return visitor;
}

describe('a bulk change', () => {
  it(
    'is chosen row by row, looked at, taken over without one of them, and taken back',
    async () => {
      const visitor = await as('coordinator', { width: 1440 });
      const { page } = visitor;
      const dialog = page.getByRole('dialog');
      await visitor.open('/organisations');
      const all = await counted(page);
      const chosen = await names(page, 3);
      for (const name of chosen)
        await page.getByRole('checkbox', { name: `${name} auswählen`, exact: true }).check();
      await page.getByRole('status').getByText('3 ausgewählt').waitFor();
      expect(await visitor.axe()).toEqual([]);

      // What is set is asked; nothing is refused in words.
      await button(page, 'Ändern …').click();
      await dialog.getByRole('heading', { name: '3 Organisationen ändern' }).waitFor();
      await button(page, 'Vorschau zeigen').click();
      await dialog.getByText('Sagen Sie, was sich ändern soll').first().waitFor();
      expect(await visitor.axe()).toEqual([]);
      await dialog.getByLabel(/^Schlagwörter dazu/).fill('Sommertreff');
      await dialog.getByLabel(/^Beschäftigte/).selectOption({ label: 'leeren' });
      await button(page, 'Vorschau zeigen').click();

      // Each record with what would become of it; one is left out, and has a way back.
      await heading(page, 'Sammeländerung: 3 Organisationen');
      await page.getByText('Schlagwörter dazu: Sommertreff · Beschäftigte: leeren').waitFor();
      await visitor.settled();
      expect(await page.getByText('+\u00a0Sommertreff').count()).toBe(3);
      expect(await page.getByText(/^Zeile \d/).count()).toBe(0);
      expect(await page.getByRole('link', { name: 'Spalten' }).count()).toBe(0);
      expect(await visitor.axe()).toEqual([]);
      await button(page, `Weglassen (${chosen[1]})`).click();
      await noticed(page, `${chosen[1]} bleibt weg.`);
      await button(page, 'Übernehmen …').click();
      await dialog.getByText('2 Einträge werden geändert').waitFor();
      await dialog.getByText('1 Eintrag bleibt weg').waitFor();
      expect(await visitor.axe()).toEqual([]);
      await dialog.getByRole('button', { name: 'Übernehmen', exact: true }).click();
      await page.getByText(/^Übernommen am/).waitFor();
      await page.getByText('1 Eintrag weggelassen').waitFor();
      expect(await visitor.axe()).toEqual([]);
      const address = new URL(page.url()).pathname;

      // It is true, in the list and in the timeline of a record.
      await visitor.open('/organisations?tag=Sommertreff');
      expect(await counted(page)).toBe(2);
      expect(await names(page, 3)).toEqual([chosen[0], chosen[2]]);
      await page.getByRole('link', { name: chosen[0]!, exact: true }).click();
      await page.getByText('Zusammen mit anderen geändert').waitFor();

      // And back.
      await visitor.open(address);
      await button(page, 'Rückgängig machen …').click();
      await dialog.getByText('2 geänderte Einträge stehen wieder da wie zuvor').waitFor();
      expect(await dialog.getByText('gelöscht').count()).toBe(0);
      await dialog.getByRole('button', { name: 'Zurücknehmen' }).click();
      await page.getByText(/^Zurückgenommen am/).waitFor();
      expect(await visitor.axe()).toEqual([]);
      await page.getByRole('link', { name: 'Zur Liste der Mitglieder' }).click();
      await heading(page, 'Mitglieder');
      await visitor.settled();
      expect(await counted(page)).toBe(all);
      await visitor.open('/organisations?tag=Sommertreff');
      await page.getByText('Keine Organisation passt dazu').waitFor();
      await visitor.open('/imports');
      await page.getByRole('link', { name: 'Sammeländerung: 3 Organisationen' }).waitFor();
      expect(await visitor.axe()).toEqual([]);
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'is of all that a filter finds, by keys alone, and another filter begins anew',
    async () => {
      const visitor = await as('coordinator', { width: 1440 });
      const { page } = visitor;
      await visitor.open('/persons?seat=true');
      const found = await counted(page);
      expect(found).toBeGreaterThan(5);
      await press(boxes(page).nth(1), 'Space');
      await page.getByText('1 ausgewählt').waitFor();
      // Past all rows between.
      await page.keyboard.press('Alt+a');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Ändern …');
      await press(button(page, `Alle ${found} auswählen`));
      await page.getByText(`Alle ${found} ausgewählt`).waitFor();
      expect(await boxes(page).nth(3).isChecked()).toBe(true);
      expect(await visitor.axe()).toEqual([]);
      // What was pressed is gone: the work goes on beside it.
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Ändern …');
      await press(button(page, 'Ändern …'));
      await write(page.getByRole('dialog').getByLabel(/^Schlagwörter dazu/), 'Sitzkreis');
      await press(button(page, 'Vorschau zeigen'));
      await heading(page, `Sammeländerung: ${found} Personen`);
      await page.getByText(`alle (${found})`).waitFor();
      expect(await visitor.axe()).toEqual([]);
      await press(button(page, 'Übernehmen …'));
      await press(page.getByRole('dialog').getByRole('button', { name: 'Übernehmen', exact: true }));
      await page.getByText(/^Übernommen am/).waitFor();
      await visitor.open('/persons?tag=Sitzkreis');
      expect(await counted(page)).toBe(found);

      await boxes(page).first().check();
      await page.getByText(`${Math.min(found, 100)} ausgewählt`).waitFor();
      await page.getByRole('searchbox', { name: 'Suchen', exact: true }).fill('e');
      await page.waitForURL(/q=e/);
      await visitor.settled();
      await page.getByRole('button', { name: 'Auswahl aufheben' }).waitFor({ state: 'detached' });
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'waits where a record was given too much meanwhile, and says so before anything is written',
    async () => {
      const visitor = await as('coordinator', { width: 1440 });
      const { page } = visitor;
      const dialog = page.getByRole('dialog');
      await visitor.open('/organisations');
      const [name] = await names(page, 1);
      await page.getByRole('checkbox', { name: `${name} auswählen`, exact: true }).check();
      await button(page, 'Ändern …').click();
      await dialog.getByLabel(/^Schlagwörter dazu/).fill('eines zu viel');
      await button(page, 'Vorschau zeigen').click();
      await page.getByText('+\u00a0eines zu viel').waitFor();
      await s.app.database.dataSource.query(
        `UPDATE organisation SET version = version + 1, tags = ARRAY(SELECT 'Voll ' || n FROM generate_series(1, 50) AS n) WHERE name = $1`,
        [name],
      );
      await button(page, 'Übernehmen …').click();
      await dialog.getByRole('button', { name: 'Übernehmen', exact: true }).click();
      await dialog.getByText('Vorher ist noch zu entscheiden').waitFor();
      expect(await visitor.axe()).toEqual([]);
      await dialog.getByRole('link', { name: /lässt sich so nicht ändern/ }).click();
      await page.getByText('Höchstens 50 Einträge.').waitFor();
      expect(await visitor.axe()).toEqual([]);
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'works with a thumb on 390 px',
    async () => {
      const visitor = await as('coordinator', { width: 390, height: 800 });
      const { page } = visitor;
      await visitor.open('/organisations');
      const chosen = await names(page, 2);
      for (const name of chosen)
        await page.getByRole('checkbox', { name: `${name} auswählen`, exact: true }).check();
      await page.getByText('2 ausgewählt').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await visitor.axe()).toEqual([]);
      await button(page, 'Ändern …').click();
      await page
        .getByRole('dialog')
        .getByLabel(/^Schlagwörter dazu/)
        .fill('unterwegs');
      expect(await visitor.axe()).toEqual([]);
      await button(page, 'Vorschau zeigen').click();
      await page.getByText('+\u00a0unterwegs').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await visitor.axe()).toEqual([]);
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'is not offered to members, leads and observers',
    async () => {
      for (const who of ['member', 'stem.lead', 'observer']) {
        const visitor = await as(who, { width: 1440 });
        for (const path of ['/organisations', '/persons']) {
          await visitor.open(path);
          await visitor.page.locator('tbody th[scope=row]').first().waitFor();
          expect(await boxes(visitor.page).count()).toBe(0);
          expect(await button(visitor.page, /^Alle \d+ auswählen/).count()).toBe(0);
        }
        expect(faultsOf(visitor)).toEqual([]);
      }
    },
    LONG_MS,
  );
});
