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
const row = (page: Page, tag: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: tag, exact: true }) });

describe('tags', () => {
  it(
    'are given with those that there are offered, shown, filtered by, renamed, merged and deleted',
    async () => {
      const visitor = await s.visitor();
      const { page } = visitor;
      page.setDefaultTimeout(30_000);
      await visitor.signIn('coordinator@alliance.example');

      // A person gets two: one that is there in other letters, and one left typed without Enter.
      await visitor.open('/persons?q=Osterland');
      await page.getByRole('link', { name: 'Osterland' }).first().click();
      await page.getByText('verteiler-presse').waitFor();
      await page.getByRole('button', { name: 'Bearbeiten' }).first().click();
      const field = page.getByRole('combobox', { name: /^Schlagwörter/ });
      await field.fill('MINT');
      await field.press('Enter');
      const chosen = page.getByRole('list', { name: 'Gewählte Schlagwörter' });
      await chosen.getByText('MINT', { exact: true }).waitFor();
      await chosen.getByRole('button', { name: '„gruendungsmitglied“ wegnehmen' }).click();
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
      await field.fill('Beirat');
      expect(await visitor.axe()).toEqual([]);
      await page.getByRole('button', { name: 'Speichern' }).click();
      // Spelled as it was there.
      await page.getByRole('main').getByText('mint', { exact: true }).waitFor();
      await page.getByRole('main').getByText('Beirat', { exact: true }).waitFor();
      await page.getByText('gruendungsmitglied').waitFor({ state: 'detached' });

      // All of them, with how many bear each; from here to those who do.
      await visitor.open('/organisations');
      await page.getByRole('link', { name: 'Schlagwörter' }).click();
      await heading(page, 'Schlagwörter');
      await row(page, 'Beirat').getByRole('link', { name: '1', exact: true }).waitFor();
      expect(await visitor.axe()).toEqual([]);
      await row(page, 'umland').getByRole('link').first().click();
      await heading(page, 'Mitglieder');
      await page.getByText('7 Organisationen').waitFor();
      await page.goBack();

      // Renamed everywhere.
      await row(page, 'umland').getByRole('button', { name: 'umbenennen' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('7 Organisationen und 0 Personen tragen es.').waitFor();
      await dialog.getByLabel('Neuer Name').fill('Saaleland');
      await dialog.getByRole('button', { name: 'Umbenennen' }).click();
      await noticed(page, '„umland“ heißt jetzt „Saaleland“.');
      await row(page, 'Saaleland').getByRole('link', { name: '7' }).waitFor();

      // Into another one: how many bear that is said before, and asked.
      await row(page, 'Beirat').getByRole('button', { name: 'umbenennen' }).click();
      await dialog.getByLabel('Neuer Name').fill('saaleland');
      await dialog.getByRole('button', { name: 'Umbenennen' }).click();
      const question = dialog.getByRole('status').filter({ hasText: '„Saaleland“ gibt es schon' });
      await question.getByText('7 Organisationen und 0 Personen tragen es.').waitFor();
      expect(await question.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await visitor.axe()).toEqual([]);
      await dialog.getByRole('button', { name: 'Zusammenführen' }).click();
      await noticed(page, '„Beirat“ ist in „Saaleland“ aufgegangen.');
      await row(page, 'Beirat').waitFor({ state: 'detached' });
      await row(page, 'Saaleland').getByRole('link', { name: '1', exact: true }).waitFor();

      // Deleted from all.
      await row(page, 'verteiler-presse').getByRole('button', { name: 'löschen' }).click();
      await dialog.getByText('0 Organisationen und 2 Personen verlieren es.').waitFor();
      await dialog.getByRole('button', { name: 'Löschen' }).click();
      await row(page, 'verteiler-presse').waitFor({ state: 'detached' });
      expect(faultsOf(visitor)).toEqual([]);

      // The list by a tag, with tags as a column.
      await visitor.open('/persons?tag=SAALELAND&columns=tags');
      await page.getByText('1 Person', { exact: true }).waitFor();
      await page.getByRole('main').getByText('Saaleland', { exact: true }).waitFor();
      expect(await visitor.axe()).toEqual([]);
    },
    LONG_MS,
  );

  it.each([320, 1440])(
    'fit a screen of %d px, and are nothing to members',
    async (width) => {
      const visitor = await s.visitor({ width });
      const { page } = visitor;
      await visitor.signIn('coordinator@alliance.example');
      await visitor.open('/tags');
      await heading(page, 'Schlagwörter');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await visitor.axe()).toEqual([]);
      const member = await s.visitor();
      await member.signIn('member@alliance.example');
      await member.open('/tags');
      await member.page.getByText('Nicht da, oder nicht für Sie sichtbar').waitFor();
    },
    LONG_MS,
  );
});
