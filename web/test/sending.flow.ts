import type { Page } from 'playwright-core';
import { JobWorker } from '../../src/jobs/job-worker.js';
import { leads, plan } from './planning.js';
import { faultsOf, type Screens, screens } from './screens.js';

let s: Screens;
/** Whole stories, each of many pages. */
const LONG_MS = 150_000;

beforeAll(async () => {
  s = await screens();
  // The mails of the demo's invitations.
  await s.app.app.get(JobWorker).runDue(true);
}, LONG_MS);
afterAll(() => s.close());

/** Where PICTURES names a folder, the page as it is, for people to look at. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
}

it(
  'an agenda that changed goes to those who know another one, and a second press reaches nobody',
  async () => {
    const visitor = await leads(s);
    const { page } = visitor;
    await page.goto('/meetings?group=stem-education&state=invited');
    await page.getByRole('rowheader').first().getByRole('link').click();
    await page.getByRole('link', { name: 'Planen' }).click();
    await page.getByRole('button', { name: 'Punkt hinzufügen' }).click();
    const form = page.getByRole('form', { name: 'Punkt hinzufügen' });
    await form.getByLabel('Worum es geht').fill('Kurzfristig dazu');
    await form.getByRole('button', { name: 'Hinzufügen' }).click();
    await page.locator('.agenda-title', { hasText: 'Kurzfristig dazu' }).waitFor();
    const dialog = page.getByRole('dialog', { name: 'Die Tagesordnung neu senden?' });
    await page.getByRole('button', { name: 'Tagesordnung neu senden' }).press('Enter');
    const send = dialog.getByRole('button', { name: /^Senden \(\d+ Mails\)$/ });
    await send.waitFor();
    expect(await visitor.axe()).toEqual([]);
    await picture(page, 'agenda-1440');
    await send.press('Enter');
    await page
      .getByText(/^Die Tagesordnung geht an \d+ Personen\.$/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Tagesordnung neu senden' }).press('Enter');
    await dialog.getByText('Alle kennen diese Tagesordnung schon.').waitFor();
    expect(await send.count()).toBe(0);
    expect(faultsOf(visitor)).toEqual([]);
  },
  LONG_MS,
);

it(
  'a segment comes onto the list after it was said who does not, on a phone too',
  async () => {
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const) {
      const visitor = await leads(s, { width, height });
      const { page } = visitor;
      await plan(page, `Mit Segment ${width}`);
      await page.getByRole('button', { name: 'Mehrere auf einmal' }).click();
      const dialog = page.getByRole('dialog', { name: 'Mehrere auf die Liste setzen' });
      await dialog.getByText(/^Kommen auf die Liste: \d+ Personen\.$/).waitFor();
      const segment = dialog.getByRole('option', { name: /In Anbahnung oder ruhend/ }).first();
      await dialog.getByLabel('Wer').selectOption((await segment.getAttribute('value')) ?? '');
      await dialog.getByText('Nicht hinzugefügt').waitFor();
      await visitor.settled();
      expect(await visitor.axe()).toEqual([]);
      await picture(page, `many-${width}`);
      await dialog.getByRole('button', { name: /^\d+ Person(en)? hinzufügen$/ }).click();
      await page
        .getByText(/^\d+ Person(en)? hinzugefügt\.$/)
        .first()
        .waitFor();
      expect(faultsOf(visitor)).toEqual([]);
    }
  },
  LONG_MS,
);

it(
  'a group has a sender and an address for answers, which staff give it',
  async () => {
    const visitor = await s.visitor({ width: 390, height: 844 });
    const { page } = visitor;
    await visitor.signIn('coordinator@alliance.example');
    await page.goto('/steering-groups/stem-education?edit=true');
    await page.getByLabel('Absender der Mails').fill('Steuergruppe MINT');
    await page.getByLabel('Adresse für Antworten').fill('mint@allianz.example');
    expect(await visitor.axe()).toEqual([]);
    await page.getByLabel('Absender der Mails').scrollIntoViewIfNeeded();
    await picture(page, 'group-edit-390');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByRole('link', { name: 'mint@allianz.example' }).waitFor();
    await page.getByText('Steuergruppe MINT').first().waitFor();
    expect(await visitor.axe()).toEqual([]);
    await page.getByText('Mails kommen von').scrollIntoViewIfNeeded();
    await picture(page, 'group-390');
    expect(faultsOf(visitor)).toEqual([]);
  },
  LONG_MS,
);
