import type { Page } from 'playwright-core';
import { faultsOf, type Screens, screens, type Visitor } from './screens.js';

let s: Screens;
/** Whole stories, each of many pages. */
const LONG_MS = 240_000;

beforeAll(async () => {
  s = await screens();
}, LONG_MS);
afterAll(() => s.close());

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const noticed = (page: Page, text: string) => page.locator('.notices').getByText(text).waitFor();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const dialog = (page: Page) => page.getByRole('dialog');

async function as(email: string, options?: Parameters<Screens['visitor']>[0]): Promise<Visitor> {
  const visitor = await s.visitor(options);
  visitor.page.setDefaultTimeout(30_000);
  await visitor.signIn(`${email}@alliance.example`);
  return visitor;
}

/** Makes a field of the records whose name is given. */
async function make(
  page: Page,
  records: 'Organisationen' | 'Personen',
  { de, en, type, choices = [] }: { de: string; en: string; type: string; choices?: [string, string][] },
): Promise<void> {
  await button(page, `${records}: Feld anlegen`).click();
  await dialog(page).getByLabel('Name auf Deutsch').fill(de);
  await dialog(page).getByLabel('Name auf Englisch').fill(en);
  await dialog(page).getByLabel('Art', { exact: true }).selectOption({ label: type });
  for (const [index, [german, english]] of choices.entries()) {
    if (index > 0) await button(page, 'Weitere Auswahl').click();
    await dialog(page)
      .getByLabel(`${index + 1}. Auswahl auf Deutsch`)
      .fill(german);
    await dialog(page)
      .getByLabel(`${index + 1}. Auswahl auf Englisch`)
      .fill(english);
  }
  await dialog(page).getByRole('button', { name: 'Feld anlegen' }).click();
  await noticed(page, `„${de}“ ist angelegt.`);
}

const filter = (page: Page) => page.locator('summary', { hasText: 'Eigene Felder' });

describe('fields that the alliance makes for itself', () => {
  it(
    'are filled in, found, sorted and taken along like the others',
    async () => {
      const lead = await as('lead');
      await lead.open('/administration');
      await lead.page.getByRole('link', { name: 'Eigene Felder' }).click();
      await lead.page.getByRole('heading', { level: 2, name: 'Organisationen' }).waitFor();
      await make(lead.page, 'Organisationen', { de: 'Lehrwerkstätten', en: 'Workshops', type: 'Zahl' });
      await make(lead.page, 'Organisationen', {
        de: 'Sprachen im Betrieb',
        en: 'Languages spoken',
        type: 'Mehrfachauswahl',
        choices: [
          ['Ukrainisch', 'Ukrainian'],
          ['Arabisch', 'Arabic'],
        ],
      });
      await make(lead.page, 'Personen', { de: 'Mentorin seit', en: 'Mentor since', type: 'Datum' });
      expect(await lead.axe()).toEqual([]);

      const visitor = await as('coordinator');
      const { page } = visitor;
      await visitor.open('/organisations?q=Prismaris');
      await page.getByRole('link', { name: 'Prismaris Optik AG' }).click();
      await button(page, 'Bearbeiten').first().click();
      await page.getByLabel('Lehrwerkstätten').fill('12');
      await page.getByRole('checkbox', { name: 'Arabisch' }).check();
      expect(await visitor.axe()).toEqual([]);
      await button(page, 'Speichern').click();
      await page.getByText('Sprachen im Betrieb').waitFor();
      await page.getByText('Arabisch', { exact: true }).waitFor();
      const profile = page.url();

      // Found by what stands in them, shown as columns, sorted.
      await visitor.open('/organisations');
      await filter(page).click();
      await page.getByLabel('Lehrwerkstätten: von').fill('10');
      await page.getByText('1 Organisation', { exact: false }).first().waitFor();
      await page.getByRole('checkbox', { name: 'Ukrainisch' }).check();
      await page.getByText('Keine Organisation passt dazu').waitFor();
      await page.getByRole('checkbox', { name: 'Arabisch' }).check();
      expect(await visitor.axe()).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('summary', { hasText: 'Spalten' }).click();
      await page.getByRole('checkbox', { name: 'Lehrwerkstätten' }).check();
      await page.keyboard.press('Escape');
      await page.getByRole('cell', { name: '12' }).waitFor();
      await button(page, /^Lehrwerkstätten/).click();
      await page.waitForURL(/sort=ownField\.lehrwerkstaetten/);
      await page.getByRole('link', { name: 'Prismaris Optik AG' }).waitFor();
      // What was asked stands in the address.
      await page.reload();
      await page.getByRole('cell', { name: '12' }).waitFor();
      await button(page, 'Exportieren').click();
      await dialog(page).getByRole('checkbox', { name: 'Lehrwerkstätten' }).waitFor();
      await page.keyboard.press('Escape');

      // A list fills them, and says by their names what it would change.
      await visitor.open('/imports/new');
      await page.getByLabel(/Datei hierher ziehen/).setInputFiles({
        name: 'sprachen.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('Firma;Lehrwerkstätten;Sprachen im Betrieb\nPrismaris Optik AG;1,5;Ukrainisch'),
      });
      await button(page, 'Datei einlesen').click();
      await heading(page, 'sprachen.csv');
      await page.getByRole('link', { name: 'Weiter zum Prüfen' }).click();
      const change = page.getByRole('row').filter({ hasText: 'Prismaris Optik AG' });
      await change.getByText('von Arabisch auf Ukrainisch').waitFor({ state: 'attached' });
      expect(await change.locator('del').allInnerTexts()).toEqual(['12', 'Arabisch']);

      // A field that is in use is retired, not deleted.
      await lead.page.getByRole('button', { name: '„Lehrwerkstätten“ löschen' }).click();
      await dialog(lead.page).getByRole('button', { name: 'Löschen' }).click();
      await dialog(lead.page).getByRole('alert').waitFor();
      expect(await lead.axe()).toEqual([]);
      await button(lead.page, 'Abbrechen').click();
      await button(lead.page, '„Lehrwerkstätten“ stilllegen').click();
      await noticed(lead.page, '„Lehrwerkstätten“ ist stillgelegt');
      await page.goto(profile);
      await heading(page, 'Prismaris Optik AG');
      await page.getByText('Lehrwerkstätten').waitFor();
      await lead.page.getByRole('button', { name: '„Sprachen im Betrieb“ bearbeiten' }).click();
      await dialog(lead.page).getByLabel('Name auf Deutsch').fill('Sprachen');
      await button(lead.page, '2. Auswahl nach oben').click();
      await button(lead.page, 'Speichern').click();
      await noticed(lead.page, 'Gespeichert.');
      await lead.page.getByRole('button', { name: '„Sprachen“ bearbeiten' }).waitFor();
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'of persons are filled in; who does not read them sees none',
    async () => {
      const visitor = await as('coordinator', { width: 390, height: 844 });
      const { page } = visitor;
      await visitor.open('/persons');
      await page.getByRole('main').getByRole('link').filter({ hasText: ',' }).first().click();
      await button(page, 'Bearbeiten').first().click();

      await page.getByLabel('Mentorin seit').fill('2024-05-01');
      await button(page, 'Speichern').click();
      await page.getByText('Mentorin seit').waitFor();
      await page.getByText('1. Mai 2024').waitFor();
      await visitor.open('/persons');
      await filter(page).click();
      await page.getByLabel('Mentorin seit: von').fill('2024-01-01');
      await page.getByText('1 Person', { exact: false }).first().waitFor();
      expect(await visitor.axe()).toEqual([]);
      expect(faultsOf(visitor)).toEqual([]);

      const member = await as('member');
      await member.open('/persons');
      await heading(member.page, 'Personen');
      await member.page.locator('summary', { hasText: 'Spalten' }).waitFor();
      expect(await filter(member.page).count()).toBe(0);
    },
    LONG_MS,
  );
});
