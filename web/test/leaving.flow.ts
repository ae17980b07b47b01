import type { Page } from 'playwright-core';
import { faultsOf, type Screens, screens } from './screens.js';

let s: Screens;
/** Whole stories, each of many pages. */
const LONG_MS = 150_000;

beforeAll(async () => {
  s = await screens();
}, LONG_MS);
afterAll(() => s.close());

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const noticed = (page: Page, text: string) => page.locator('.notices').getByText(text).waitFor();

/** Decides what becomes of each kind that the dialog shows. */
async function handOver(page: Page) {
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Daran hängt noch etwas').waitFor();
  const endSeats = dialog.getByLabel('Mit diesem Tag beenden');
  if ((await endSeats.count()) > 0) await endSeats.check();
  const withdraw = dialog.getByLabel(/^Absagen/);
  if ((await withdraw.count()) > 0) await withdraw.check();
  for (const field of await dialog.getByRole('combobox', { name: /^Wer sie übernimmt/ }).all()) {
    await field.fill('Osterland');
    await page.getByRole('option', { name: /Osterland/ }).click();
  }
  await dialog.getByRole('button', { name: 'Übergeben und beenden' }).click();
}

describe('leaving', () => {
  it(
    'closes an organisation once everything that hangs on it is handed over',
    async () => {
      const visitor = await s.visitor();
      const { page } = visitor;
      page.setDefaultTimeout(30_000);
      await visitor.signIn('coordinator@alliance.example');
      await visitor.open('/organisations?q=Helioprax');
      await page.getByRole('link', { name: 'Helioprax Lasertechnik GmbH' }).click();
      await heading(page, 'Helioprax Lasertechnik GmbH');
      await page.getByRole('button', { name: 'Organisation schließt …' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Warum').fill('Firma schließt');
      await dialog.getByRole('button', { name: 'Beenden', exact: true }).click();
      await dialog.getByText('Daran hängt noch etwas').waitFor();
      expect(await visitor.axe()).toEqual([]);
      await handOver(page);
      await noticed(page, 'Das Ende der Mitgliedschaft und aller Zugehörigkeiten ist eingetragen.');
      await page.getByText('Firma schließt').first().waitFor();
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'lets a person go from everywhere at once',
    async () => {
      const visitor = await s.visitor();
      const { page } = visitor;
      page.setDefaultTimeout(30_000);
      await visitor.signIn('coordinator@alliance.example');
      await visitor.open('/persons?q=Ahlen');
      await page.getByRole('link', { name: /Ahlen/ }).first().click();
      await page.getByRole('button', { name: 'Person geht …' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Beenden', exact: true }).click();
      await handOver(page);
      await noticed(page, 'Das Ende aller Zugehörigkeiten ist eingetragen.');
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );
});
