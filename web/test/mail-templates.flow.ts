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
const noticed = (page: Page, text: string) => page.locator('.notices').getByText(text).waitFor();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const mailOf = (page: Page) =>
  page.getByRole('group', { name: /^Die Mail, wie sie aussieht|^The mail as it looks/ });

it(
  'a coordinator writes an invitation in words of her own, looks at it, and goes back, all by keyboard',
  async () => {
    const visitor = await s.visitor();
    const { page } = visitor;
    await visitor.signIn('coordinator@alliance.example');
    await visitor.open('/mails');
    await page.getByRole('link', { name: 'Mailvorlagen' }).press('Enter');
    await heading(page, 'Mailvorlagen');
    await page.getByRole('row', { name: /^Erinnerung an die Antwort.*geändert.*Standard/ }).waitFor();
    await visitor.settled();
    expect(await visitor.axe()).toEqual([]);
    await page.getByRole('link', { name: 'Einladung', exact: true }).press('Enter');
    await heading(page, 'Einladung');
    await mailOf(page)
      .getByText('wir laden Sie herzlich zur Sitzung der Steuergruppe Ausbildung ein.')
      .waitFor();
    await visitor.settled();
    expect(await visitor.axe()).toEqual([]);

    const text = page.getByLabel('Text', { exact: true });
    await text.fill('Hallo !\n\nWir freuen uns.');
    await text.press('Control+Home');
    for (let i = 0; i < 6; i++) await text.press('ArrowRight');
    await button(page, '{Name}').press('Enter');
    expect(await text.inputValue()).toBe('Hallo {Name}!\n\nWir freuen uns.');
    await button(page, 'Vorschau zeigen').press('Enter');
    const summary = page.getByRole('alert').filter({ hasText: '{Zeit und Ort}' });
    await summary
      .or(page.getByText('Im Text fehlt {Zeit und Ort}', { exact: false }))
      .first()
      .waitFor();
    await text.press('Control+End');
    await button(page, '{Zeit und Ort}').press('Enter');
    await button(page, '{Link zur Antwort}').press('Enter');
    expect(await text.inputValue()).toBe(
      'Hallo {Name}!\n\nWir freuen uns.\n\n{Zeit und Ort}\n\n{Link zur Antwort}',
    );
    await button(page, 'Vorschau zeigen').press('Enter');
    await mailOf(page).getByText('Hallo Kim Beispiel!').waitFor();
    await page.getByText('Als reiner Text').click();
    await page.getByText('https://allianz.example/antwort').waitFor();

    // Leaving with changes asks.
    await page.getByRole('link', { name: 'Englisch' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Weiter bearbeiten' }).press('Enter');
    await button(page, 'Speichern').press('Enter');
    await noticed(page, 'Die Vorlage gilt ab jetzt.');
    await page.locator('.page-intro').getByText('geändert', { exact: true }).waitFor();
    expect(await visitor.axe()).toEqual([]);

    await page.locator('summary', { hasText: 'Standard' }).press('Enter');
    await button(page, 'Zurück zum Standard').press('Enter');
    await noticed(page, 'Es gilt wieder der Standard.');
    await page.locator('.page-intro').getByText('Standard', { exact: true }).waitFor();
    expect(await text.inputValue()).toContain('wir laden Sie herzlich');
    await button(page, 'Rückgängig').press('Enter');
    await page.locator('.page-intro').getByText('geändert', { exact: true }).waitFor();
    expect(await text.inputValue()).toContain('Wir freuen uns.');
    await visitor.settled();
    expect(faultsOf(visitor)).toEqual([]);
  },
  LONG_MS,
);

it(
  'what two change at once is put together, or asked',
  async () => {
    const [one, other] = [await s.visitor(), await s.visitor({ width: 820, height: 1180 })];
    for (const visitor of [one, other]) {
      await visitor.signIn('coordinator@alliance.example');
      await visitor.open('/mail-templates/meeting_cancelled?language=en');
      await heading(visitor.page, 'Absage');
    }
    const subject = (page: Page) => page.getByLabel('Betreff');
    await subject(one.page).fill('Off: {title}');
    await button(one.page, 'Speichern').click();
    await noticed(one.page, 'Die Vorlage gilt ab jetzt.');
    await subject(other.page).fill('Cancelled: {title}');
    await button(other.page, 'Speichern').click();
    const dialog = other.page.getByRole('dialog');
    await dialog.getByText('Off: {title}').waitFor();
    await button(other.page, 'So speichern').click();
    await noticed(other.page, 'Die Vorlage gilt ab jetzt.');
    expect(await subject(other.page).inputValue()).toBe('Cancelled: {title}');
  },
  LONG_MS,
);

it(
  'is read on a phone, in English and in the dark; a lead of a group is not shown the way',
  async () => {
    const visitor = await s.visitor({ width: 320, height: 800, scheme: 'dark' });
    const { page } = visitor;
    await visitor.signIn('coordinator@alliance.example');
    await page.locator('.own-menu').click();
    await page.locator('#own-menu').getByLabel('English').check();
    for (const path of ['/mail-templates', '/mail-templates/minutes_in_review?language=en']) {
      await visitor.open(path);
      await visitor.settled();
      expect(await visitor.axe()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    await mailOf(page).getByText('Then please object by').waitFor();
    const lead = await s.visitor();
    await lead.signIn('career.lead@alliance.example');
    await lead.open('/mails');
    await lead.settled();
    expect(await lead.page.getByRole('link', { name: 'Mailvorlagen' }).count()).toBe(0);
    await lead.open('/mail-templates');
    await lead.page.getByRole('heading', { level: 1, name: 'Mailvorlagen' }).waitFor();
    expect(await lead.page.getByRole('table').count()).toBe(0);
  },
  LONG_MS,
);
