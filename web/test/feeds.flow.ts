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
const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const hasFocus = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** The calendar as a program on a phone reads it. */
async function read(address: string): Promise<{ status: number; text: string }> {
  const response = await fetch(address);
  return { status: response.status, text: (await response.text()).replaceAll('\r\n ', '') };
}

describe('calendars', () => {
  it(
    'are made from a group, read by their address, get another one and are revoked',
    async () => {
      const visitor = await s.visitor();
      const { page, context } = visitor;
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: s.address });
      await visitor.signIn('stem.lead@alliance.example');
      await visitor.open('/steering-groups');
      await page.getByRole('main').getByRole('link', { name: 'MINT-Bildung' }).first().click();
      await page.getByRole('link', { name: 'Im Kalender abonnieren' }).click();
      await heading(page, 'Im Kalender abonnieren');
      await page.getByText('Noch kein Kalender').waitFor();
      const what = page.getByLabel('Was in den Kalender soll');
      const chosen = () => what.locator('option:checked').textContent();
      expect(await chosen()).toBe('Sitzungen: MINT-Bildung');
      // The own group, and the plenary: no group of which one reads nothing.
      expect(await what.locator('option').allTextContents()).toEqual([
        'Meine Termine und Fristen',
        'Alle Sitzungen',
        expect.stringMatching(/^Sitzungen: /),
        expect.stringMatching(/^Sitzungen: /),
      ]);
      expect(await visitor.axe()).toEqual([]);

      await page.getByRole('button', { name: 'Kalender erstellen' }).press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Die neue Adresse' });
      const address = await dialog.getByLabel('Adresse', { exact: true }).inputValue();
      expect(address).toMatch(/\/api\/v1\/feeds\/[\w-]{43}\.ics$/);
      expect(address.startsWith(s.address)).toBe(true);
      const link = dialog.getByRole('link', { name: 'Im Kalenderprogramm öffnen' });
      expect(await link.getAttribute('href')).toBe(address.replace('http:', 'webcal:'));
      await dialog.getByRole('img', { name: 'QR-Code der Adresse' }).waitFor();
      await dialog.getByRole('button', { name: 'Kopieren' }).click();
      await dialog.getByText('Kopiert.').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
      await dialog.getByText('So geht es in …').click();
      expect(await visitor.axe()).toEqual([]);
      // A secret goes with the press of a button only, however often Escape is pressed.
      for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Escape');
      expect(await dialog.isVisible()).toBe(true);
      await dialog.getByRole('button', { name: 'Fertig' }).press('Enter');
      await dialog.waitFor({ state: 'detached' });
      expect(await page.content()).not.toContain(address.slice(-47));
      expect(await hasFocus(page, 'button[type=submit]')).toBe(true);

      const first = await read(address);
      expect(first).toMatchObject({
        status: 200,
        text: expect.stringContaining('X-WR-CALNAME:MINT-Bildung – '),
      });
      expect(first.text).toContain('BEGIN:VEVENT');
      await row(page, 'Sitzungen: MINT-Bildung').getByText('noch nie').waitFor();
      await page.reload();
      await row(page, 'Sitzungen: MINT-Bildung').waitFor();
      expect(await page.getByText('noch nie').count()).toBe(0);

      await page.getByRole('button', { name: 'Neue Adresse für „Sitzungen: MINT-Bildung“' }).press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Neue Adresse' }).press('Enter');
      const renewed = await dialog.getByLabel('Adresse', { exact: true }).inputValue();
      await dialog.getByRole('button', { name: 'Fertig' }).press('Enter');
      await dialog.waitFor({ state: 'detached' });
      expect([(await read(address)).status, (await read(renewed)).status]).toEqual([404, 200]);
      expect(await hasFocus(page, '[aria-label^="Neue Adresse"]')).toBe(true);

      await page.getByRole('button', { name: '„Sitzungen: MINT-Bildung“ widerrufen' }).press('Enter');
      expect(await visitor.axe()).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: 'Widerrufen' }).press('Enter');
      await page.locator('.notices').getByText('„Sitzungen: MINT-Bildung“ ist widerrufen.').waitFor();
      await page.getByText('Noch kein Kalender').waitFor();
      expect(await hasFocus(page, 'h1')).toBe(true);
      expect((await read(renewed)).status).toBe(404);
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it.each([
    [320, 'light', 'Deutsch'],
    [390, 'dark', 'English'],
  ] as const)(
    'are reached from the own menu and the meetings, and fit a screen of %d px, %s',
    async (width, scheme, language) => {
      const visitor = await s.visitor({ width, scheme });
      const { page } = visitor;
      await visitor.signIn('member@alliance.example');
      const name = language === 'Deutsch' ? 'Im Kalender abonnieren' : 'Subscribe in a calendar';
      await page.locator('.own-menu').click();
      await page.locator('#own-menu').getByLabel(language).check();
      await page.locator('#own-menu').getByRole('link', { name }).click();
      await heading(page, name);
      await visitor.open('/meetings');
      await page.getByRole('main').getByRole('link', { name }).click();
      await heading(page, name);
      await page.getByRole('button', { name: /^(Kalender erstellen|Make a calendar)$/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('img').waitFor();
      await dialog.locator('summary').click();
      const wide = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.querySelector('dialog')?.scrollWidth ?? 0,
      ]);
      expect(Math.max(...wide)).toBeLessThanOrEqual(width);
      expect(await visitor.axe()).toEqual([]);
      await dialog.getByRole('button', { name: /^(Fertig|Done)$/ }).click();
      // Each run makes one more.
      await row(page, language === 'Deutsch' ? 'Meine Termine und Fristen' : 'My meetings and due dates')
        .first()
        .waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await visitor.axe()).toEqual([]);
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );
});
