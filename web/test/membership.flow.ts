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

describe('a membership', () => {
  it(
    'is seen at a glance before the talk with the member, changed there, and taken along as a PDF',
    async () => {
      const visitor = await s.visitor();
      const { page } = visitor;
      page.setDefaultTimeout(30_000);
      await visitor.signIn('coordinator@alliance.example');

      // My own members first.
      await visitor.open('/organisations');
      await page.getByLabel('Nur meine Mitglieder').check();
      await page.getByText('2 Organisationen').waitFor();
      await page.getByRole('link', { name: 'Helioprax Lasertechnik GmbH' }).click();
      await heading(page, 'Helioprax Lasertechnik GmbH');
      await page.getByRole('link', { name: 'Auf einen Blick' }).click();
      await heading(page, 'Mitgliedschaft auf einen Blick');
      const main = page.getByRole('main');
      await main.getByText('Laserphysikerinnen').waitFor();
      await main.getByText('Schülerlabor an zwei Tagen im Monat').waitFor();
      expect(await visitor.axe()).toEqual([]);

      // Who answers for it has to be of the staff; whoever is not is refused beside the field.
      await page.getByRole('button', { name: 'Ändern' }).click();
      const field = page.getByRole('combobox', { name: /^Betreuung/ });
      await field.fill('Wiesner');
      await page.getByRole('option', { name: /Wiesner/ }).click();
      await page.getByRole('button', { name: 'Speichern' }).click();
      await page.getByText('braucht ein Konto der Koordination').first().waitFor();
      expect(await visitor.axe()).toEqual([]);
      await field.fill('Osterland');
      await page.getByRole('option', { name: /Osterland/ }).click();
      await page.getByLabel(/^Beweggründe/).fill('Will in den Schulen bekannt werden.');
      await page.getByRole('button', { name: 'Speichern' }).click();
      await noticed(page, 'Gespeichert.');
      await main.getByText('Will in den Schulen bekannt werden.').waitFor();
      await main.getByRole('link', { name: /Osterland/ }).waitFor();

      const file = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Als PDF für das Gespräch' }).click();
      expect((await file).suggestedFilename()).toMatch(
        /^mitgliedschaft-.*-helioprax-lasertechnik-gmbh\.pdf$/,
      );
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'says what to do next where there was none',
    async () => {
      const visitor = await s.visitor();
      const { page } = visitor;
      await visitor.signIn('coordinator@alliance.example');
      await visitor.open('/organisations?q=Pflegeverbund');
      await page.getByRole('link', { name: 'Pflegeverbund Saale-Aue', exact: true }).click();
      await heading(page, 'Pflegeverbund Saale-Aue');
      await visitor.open(`${new URL(page.url()).pathname}/membership`);
      await page.getByText('Diese Organisation war noch nie Mitglied.').waitFor();
      expect(await visitor.axe()).toEqual([]);
    },
    LONG_MS,
  );
});
