import type { Page } from 'playwright-core';
import { type Screens, screens } from './screens.js';

let s: Screens;
/** Whole stories, each of many pages. */
const LONG_MS = 150_000;

beforeAll(async () => {
  s = await screens();
}, LONG_MS);
afterAll(() => s.close());

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const isWiderThanItsWindow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('webhooks', () => {
  it(
    'are made with a secret shown once, renewed, sent again, switched and deleted',
    async () => {
      const visitor = await s.visitor();
      const { page } = visitor;
      await visitor.signIn('lead@alliance.example');
      await visitor.open('/administration');
      await page.getByRole('main').getByRole('link', { name: 'Webhooks' }).click();
      const given = page.getByRole('row').filter({ hasText: 'https://website.example/allianz' });
      await given.getByText('drei Tage lang ohne Erfolg').waitFor();
      expect(await visitor.axe()).toEqual([]);

      await page.getByRole('link', { name: 'Webhook anlegen' }).click();
      await heading(page, 'Webhook anlegen');
      await page.getByLabel('Adresse').fill('https://127.0.0.1/events');
      await page.getByLabel('Sitzung geändert').check();
      expect(await visitor.axe()).toEqual([]);
      await page.getByRole('button', { name: 'Webhook anlegen' }).click();
      await page.getByText('keine Adresse eines privaten oder besonderen Netzes').first().waitFor();
      await page.getByLabel('Adresse').fill('https://intranet.example/events');
      await page.getByRole('button', { name: 'Webhook anlegen' }).click();
      const once = page.getByRole('dialog', { name: 'Das Geheimnis des Webhooks' });
      const secret = await once.getByLabel('Geheimnis').inputValue();
      expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
      await once.getByRole('button', { name: 'Fertig' }).click();
      expect(await page.content()).not.toContain(secret);

      await page.getByRole('link', { name: 'https://intranet.example/events' }).click();
      await heading(page, 'intranet.example');
      await page.getByText('eingeschaltet', { exact: true }).waitFor();
      await page.getByText('Noch nichts gesandt').waitFor();
      expect(await visitor.axe()).toEqual([]);

      await page.getByRole('button', { name: 'Geheimnis erneuern' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Geheimnis erneuern' }).click();
      expect(await once.getByLabel('Geheimnis').inputValue()).not.toBe(secret);
      await once.getByRole('button', { name: 'Fertig' }).click();
      await page.getByText('Altes Geheimnis gilt bis').waitFor();

      await page.getByRole('button', { name: 'Noch einmal senden' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Noch einmal senden' }).click();
      await page.getByText('Sie werden noch einmal gesandt.').last().waitFor();

      await page.getByRole('button', { name: 'Ausschalten' }).click();
      await page.getByText('Es wird nichts gesandt').waitFor();
      await page.getByRole('button', { name: 'Einschalten' }).click();
      await page.getByText('Es wird nichts gesandt').waitFor({ state: 'detached' });

      await page.getByLabel('Person entfernt').check();
      await page.getByRole('button', { name: 'Speichern' }).click();
      await page.getByText('Gespeichert.').last().waitFor();

      await page.getByRole('button', { name: 'Löschen' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Löschen' }).click();
      await page.getByText('Gelöscht.').last().waitFor();
      await given.waitFor();
      expect(await page.getByText('intranet.example').count()).toBe(0);
    },
    LONG_MS,
  );

  it(
    'say on a phone too why nothing is sent',
    async () => {
      const visitor = await s.visitor({ width: 320 });
      const { page } = visitor;
      await visitor.signIn('lead@alliance.example');
      await visitor.open('/administration/webhooks');
      expect(await isWiderThanItsWindow(page)).toBe(false);
      await page.getByRole('link', { name: 'https://website.example/allianz' }).click();
      await page.getByText('Es wird nichts gesandt').waitFor();
      await page.getByText(/^Seit .*: drei Tage lang ohne Erfolg\.$/).waitFor();
      await page.getByText('ENOTFOUND').waitFor();
      expect(await isWiderThanItsWindow(page)).toBe(false);
      expect(await visitor.axe()).toEqual([]);
    },
    LONG_MS,
  );
});
