import type { Page } from 'playwright-core';
import { faultsOf, type Screens, screens } from './screens.js';

let s: Screens;
/** Whole stories, each of many pages. */
const LONG_MS = 240_000;

beforeAll(async () => {
  s = await screens();
}, LONG_MS);
afterAll(() => s.close());

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const noticed = (page: Page, text: string) => page.locator('.notices').getByText(text).waitFor();
const undo = (page: Page) => page.getByRole('button', { name: 'Rückgängig' }).last().click();
const timeline = (page: Page) => page.getByRole('region', { name: 'Verlauf' });
const entry = (page: Page, text: string) => timeline(page).getByRole('listitem').filter({ hasText: text });
const noSidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

describe('what happened, and what comes next', () => {
  it(
    'a next step waits on Heute, is done by one press and taken back by the next',
    async () => {
      const visitor = await s.visitor();
      const { page } = visitor;
      page.setDefaultTimeout(30_000);
      await visitor.signIn('coordinator@alliance.example');
      const part = page.getByRole('region', { name: /^Meine nächsten Schritte/ });
      const rows = part.getByRole('listitem');
      await rows.first().waitFor();
      expect(await rows.first().textContent()).toMatch(/Welcome-Stelle.*Prismaris.*überfällig/);
      expect(await rows.count()).toBe(2);
      expect(await visitor.axe()).toEqual([]);
      await part.getByRole('button', { name: /^Erledigt: Kontakt/ }).click();
      await noticed(page, 'Erledigt: „Kontakt zur Welcome-Stelle herstellen“');
      await rows.filter({ hasText: 'Welcome-Stelle' }).waitFor({ state: 'detached' });
      expect(await focused(page)).toContain('Erledigt');
      await undo(page);
      await rows.filter({ hasText: 'Welcome-Stelle' }).waitFor();
      await part.getByRole('link', { name: 'Kontakt zur Welcome-Stelle herstellen' }).click();
      await heading(page, 'Prismaris Optik AG');
      await entry(page, 'zwölf neue Leute').waitFor();
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'is noted in place, changed and deleted with a way back, and told by kinds',
    async () => {
      const visitor = await s.visitor();
      const { page } = visitor;
      page.setDefaultTimeout(30_000);
      await visitor.signIn('coordinator@alliance.example');
      await visitor.open('/organisations?q=Prismaris');
      await page.getByRole('link', { name: 'Prismaris Optik AG' }).first().click();
      await heading(page, 'Prismaris Optik AG');
      await entry(page, 'zwölf neue Leute').waitFor();
      await visitor.settled();
      expect(await visitor.axe()).toEqual([]);

      // By the keyboard: the form opens at its first field, and says what is missing.
      await page.getByRole('button', { name: 'Vermerk anlegen' }).press('Enter');
      const form = page.getByRole('form', { name: 'Neuer Vermerk' });
      await form.getByLabel('Art').selectOption({ label: 'Anruf' });
      await form.getByLabel('Text').fill('Will im Herbst zwei Plätze mehr anbieten.');
      await form.getByLabel(/^Nächster Schritt/).fill('Plätze bestätigen lassen');
      await form.getByRole('button', { name: 'Speichern' }).click();
      expect(await form.getByLabel('Zu tun bis').getAttribute('aria-invalid')).toBe('true');
      await form.getByLabel('Zu tun bis').fill('2099-01-31');
      expect(await visitor.axe()).toEqual([]);
      await form.getByRole('button', { name: 'Speichern' }).click();
      await noticed(page, 'Vermerk gespeichert.');
      const noted = entry(page, 'zwei Plätze mehr');
      await noted.getByText('Nächster Schritt: Plätze bestätigen lassen').waitFor();
      await form.waitFor({ state: 'detached' });
      expect(await focused(page)).toBe('Verlauf');

      // It is changed, and the change taken back.
      await noted.getByRole('button', { name: /^Vermerk vom .* ändern$/ }).click();
      const edit = page.getByRole('form', { name: 'Vermerk ändern' });
      await edit.getByLabel('Text').fill('Will im Herbst drei Plätze mehr anbieten.');
      await edit.getByRole('button', { name: 'Speichern' }).click();
      await edit.waitFor({ state: 'detached' });
      await entry(page, 'drei Plätze mehr').waitFor();
      await undo(page);
      await noted.waitFor();

      // Its next step is done and opened again here too.
      await noted.getByRole('button', { name: /^Erledigt: Plätze/ }).click();
      await noted.getByRole('button', { name: 'Wieder öffnen' }).waitFor();

      // It is deleted, and comes back as it was.
      await noted.getByRole('button', { name: /^Vermerk vom .* löschen$/ }).click();
      await noted.waitFor({ state: 'detached' });
      expect(await focused(page)).toBe('Verlauf');
      await undo(page);
      await noted.getByRole('button', { name: 'Wieder öffnen' }).waitFor();

      // Of one kind alone, and all of it piece by piece.
      await timeline(page).getByLabel('Zeigen').selectOption({ label: 'Sitze' });
      await noted.waitFor({ state: 'detached' });
      await timeline(page).getByText('Sitz begonnen').first().waitFor();
      await timeline(page).getByLabel('Zeigen').selectOption({ label: 'Alles' });
      await noted.waitFor();
      const before = await timeline(page).getByRole('listitem').count();
      await timeline(page).getByRole('button', { name: 'Mehr laden' }).click();
      await timeline(page).getByRole('listitem').nth(before).waitFor();
      for (const width of [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await noSidewaysScroll(page)).toBe(true);
      }
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'stands on the page of a person, and says nothing of notes to others',
    async () => {
      const visitor = await s.visitor({ width: 360 });
      const { page } = visitor;
      page.setDefaultTimeout(30_000);
      await visitor.signIn('member@alliance.example');
      await visitor.open('/persons?q=Wiesner');
      await page
        .getByRole('link', { name: /Wiesner/ })
        .first()
        .click();
      await heading(page, 'Dr. Katharina Wiesner');
      await timeline(page).getByText('Zugehörigkeit begonnen').first().waitFor();
      await visitor.settled();
      expect(await page.getByText('zwölf neue Leute').count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Vermerk anlegen' }).count()).toBe(0);
      expect(await timeline(page).getByRole('option', { name: 'Vermerke' }).count()).toBe(0);
      expect(await visitor.axe()).toEqual([]);
      expect(await noSidewaysScroll(page)).toBe(true);
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );
});
