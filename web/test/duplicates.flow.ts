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
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const noticed = (page: Page, text: string) => page.locator('.notices').getByText(text).waitFor();

describe('what is there twice', () => {
  it(
    'is said before it is made, found afterwards, and told apart by one press that can be taken back',
    async () => {
      const visitor = await s.visitor();
      const { page } = visitor;
      page.setDefaultTimeout(30_000);
      await visitor.signIn('coordinator@alliance.example');

      // It is said before it is made, and nothing typed is lost.
      await visitor.open('/organisations/new');
      await heading(page, 'Organisation anlegen');
      await page.getByLabel('Name', { exact: true }).fill('Prismaris Optik');
      await page.getByLabel('Bereich').selectOption({ label: 'Wirtschaft' });
      await page.getByRole('button', { name: 'Anlegen', exact: true }).click();
      const alert = page.getByRole('status').filter({ hasText: 'Das gibt es vielleicht schon' });
      await alert.waitFor();
      await alert.getByText('Name bis auf die Rechtsform gleich').waitFor();
      expect(await alert.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await visitor.axe()).toEqual([]);
      expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Prismaris Optik');
      await page.getByRole('button', { name: 'Trotzdem anlegen' }).click();
      await heading(page, 'Prismaris Optik');

      // It is found among the doubles, with what speaks for it.
      await page.getByRole('link', { name: 'Mitglieder' }).first().click();
      await page.getByRole('link', { name: 'Doppelte prüfen' }).click();
      await heading(page, 'Doppelte Einträge');
      const pair = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: /Prismaris Optik/ }) });
      await pair.getByText('wahrscheinlich dasselbe').waitFor();
      expect(await visitor.axe()).toEqual([]);

      // From here it is a step to making them one, with the older one that stays.
      await pair.getByRole('link', { name: 'Zusammenführen' }).click();
      await heading(page, 'Zusammenführen mit Prismaris Optik AG');
      await page.getByText('Prismaris Optik', { exact: true }).first().waitFor();
      await page.goBack();
      await pair.waitFor();

      // One press tells them apart, and the way back is offered.
      await pair.getByRole('button', { name: 'Verschieden' }).click();
      await pair.waitFor({ state: 'detached' });
      await noticed(page, 'Als verschieden vermerkt.');
      // The work goes on at the other pair.
      expect(await focused(page)).toMatch(/^Pflegeverbund/);
      await page.getByRole('button', { name: 'Rückgängig' }).click();
      await pair.waitFor();
      await pair.getByRole('button', { name: 'Verschieden' }).click();
      await pair.waitFor({ state: 'detached' });
      // After the last one it goes on at the title.
      await page.getByRole('button', { name: 'Verschieden' }).click();
      await page.getByText('Nichts sieht doppelt aus').waitFor();
      expect(await focused(page)).toBe('Doppelte Einträge');
      await page.getByRole('link', { name: 'Als verschieden vermerkte zeigen' }).click();
      await pair.getByRole('button', { name: 'Wieder vergleichen' }).waitFor();
      expect(await visitor.axe()).toEqual([]);
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );
});
