import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type Screens, screens, type Visitor } from './screens.js';

let s: Screens;
const LONG_MS = 150_000;

beforeAll(async () => {
  s = await screens();
}, LONG_MS);
afterAll(() => s.close());

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

async function as(email: string, options?: Parameters<Screens['visitor']>[0]): Promise<Visitor> {
  const visitor = await s.visitor(options);
  visitor.page.setDefaultTimeout(30_000);
  await visitor.signIn(`${email}@alliance.example`);
  return visitor;
}

/** Where PICTURES names a folder, the page as it is, for people to look at. */
async function picture(page: Page, name: string) {
  const folder = process.env.PICTURES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

/** Two entries of one organisation, with what hangs on either. */
async function doubles() {
  const { world } = s.app;
  const keep = await world.organisation({
    name: 'Kernbergglas GmbH',
    website: 'https://kernbergglas.example',
    city: 'Jena',
    tags: ['ausbildet'],
    internal_note: 'Ruft lieber an.',
  });
  const other = await world.organisation({
    name: 'Kernberg-Glas',
    website: 'https://kernberg-glas.example',
    email: 'post@kernberg-glas.example',
    tags: ['neu'],
  });
  const person = await world.person({ given_name: 'Adele', family_name: 'Kernberger' });
  await world.affiliation(person, keep, { start_date: '2022-01-01' });
  await world.affiliation(person, other, { start_date: '2020-01-01', function: 'Ausbildung' });
  await world.actionItem('stem-education', { responsible_organisation_id: other, title: 'Werkstatt zeigen' });
  return { keep, other, person };
}

describe('merging doubles', () => {
  it(
    'a coordinator picks the other entry, chooses values, reads what becomes of the rest, and merges for good',
    async () => {
      const { keep, other } = await doubles();
      const visitor = await as('coordinator');
      const { page } = visitor;
      await visitor.open(`/organisations/${keep}`);
      await page.getByRole('link', { name: 'Zusammenführen …' }).click();
      await heading(page, 'Zusammenführen mit Kernbergglas GmbH');
      expect(await visitor.axe()).toEqual([]);
      const field = page.getByRole('combobox', { name: 'Welche Organisation geht in dieser auf?' });
      await field.click();
      await field.pressSequentially('Kernberg-G');
      await page.getByRole('option', { name: /Kernberg-Glas/ }).click();

      // Which values win, one press a field.
      const website = page.getByRole('group', { name: /^Website/ });
      await website.waitFor();
      expect(new URL(page.url()).searchParams.get('with')).toBe(other);
      await website.getByText('ein Wert geht verloren').waitFor();
      await website.getByLabel('https://kernberg-glas.example').check();
      expect(await page.getByRole('group', { name: 'Schlagwörter' }).getByLabel('beides').isChecked()).toBe(
        true,
      );
      await page.getByText(/Gleich oder nur in einem ausgefüllt: .*E-Mail/).waitFor();
      await page.getByText('1 Aufgabe: Werkstatt zeigen').waitFor();
      await page.getByText(/zählt nur noch, solange die andere nicht gilt/).waitFor();
      await page.getByText(/wird mit der anderen zu einer/).waitFor();
      expect(await visitor.axe()).toEqual([]);
      for (const [width, height] of [
        [390, 844],
        [820, 1180],
        [1440, 900],
      ] as const) {
        await page.setViewportSize({ width, height });
        await picture(page, `merge-organisations-${width}`);
      }

      // The last word.
      await page.getByRole('button', { name: 'Zusammenführen …' }).click();
      const dialog = page.getByRole('dialog', { name: 'Endgültig zusammenführen?' });
      await dialog.getByText('Das lässt sich nicht zurücknehmen.').waitFor();
      await dialog.getByText('Nur einer von zwei Werten bleibt bei: Name, Website.').waitFor();
      await dialog.getByText('„Kernberg-Glas“ geht in „Kernbergglas GmbH“ auf und verschwindet.').waitFor();
      expect(await visitor.axe()).toEqual([]);
      await picture(page, 'merge-dialog-1440');
      await dialog.getByRole('button', { name: 'Zusammenführen' }).click();
      await heading(page, 'Kernbergglas GmbH');
      await page
        .locator('.notices')
        .getByText('„Kernberg-Glas“ ist in „Kernbergglas GmbH“ aufgegangen.')
        .waitFor();
      await page
        .getByRole('link', { name: /kernberg-glas\.example/ })
        .first()
        .waitFor();
      for (const tag of ['ausbildet', 'neu']) await page.getByText(tag, { exact: true }).first().waitFor();

      // Who still has the old address finds it.
      await visitor.open(`/organisations/${other}`);
      await heading(page, 'Kernbergglas GmbH');
    },
    LONG_MS,
  );

  it(
    'what stands in the way is said with what to do instead, and whose it is',
    async () => {
      const { world } = s.app;
      const first = await world.account();
      const second = await world.account();
      await world.rows(
        `UPDATE person SET given_name = 'Berta', family_name = 'Saalfeld' WHERE id = $1`,
        first.personId,
      );
      await world.rows(
        `UPDATE person SET given_name = 'B.', family_name = 'Saalfeld' WHERE id = $1`,
        second.personId,
      );
      const path = `/persons/${first.personId}/merge?with=${second.personId}`;

      const coordinator = await as('coordinator');
      await coordinator.open(path);
      await coordinator.page.getByText(/Solche Einträge führt die Allianzleitung zusammen/).waitFor();
      expect(await coordinator.page.getByRole('button', { name: 'Zusammenführen …' }).count()).toBe(0);
      expect(await coordinator.axe()).toEqual([]);

      const lead = await as('lead', { width: 390, height: 844 });
      await lead.page.evaluate(() => localStorage.setItem('alliance.language', 'en'));
      await lead.open(path);
      await lead.page.getByText(/Both have an account/).waitFor();
      expect(await lead.page.getByText(/merged by the alliance lead/).count()).toBe(0);
      expect(await lead.axe()).toEqual([]);
      await picture(lead.page, 'merge-blocked-390');
      await lead.page.getByRole('link', { name: 'The other way round' }).click();
      await heading(lead.page, 'Merge with B. Saalfeld');

      // Once one of the accounts is nobody's, it goes on.
      await world.rows(`UPDATE account SET person_id = NULL WHERE id = $1`, second.accountId);
      await lead.open(path);
      await lead.page.getByRole('button', { name: 'Merge …' }).click();
      const dialog = lead.page.getByRole('dialog', { name: 'Merge for good?' });
      await picture(lead.page, 'merge-dialog-390');
      await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
      await heading(lead.page, 'Berta Saalfeld');
    },
    LONG_MS,
  );

  it(
    'whoever may not merge sees neither the way there nor the page',
    async () => {
      const { person, keep } = await doubles();
      const member = await as('member');
      await member.open(`/persons/${person}`);
      expect(await member.page.getByRole('link', { name: 'Zusammenführen …' }).count()).toBe(0);
      await member.open(`/organisations/${keep}/merge`);
      await heading(member.page, 'Zusammenführen');
      expect(await member.page.getByRole('combobox').count()).toBe(0);
    },
    LONG_MS,
  );
});
