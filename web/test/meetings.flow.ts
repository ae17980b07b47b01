import type { Page } from 'playwright-core';
import { focused, leads, plan } from './planning.js';
import { faultsOf, type Screens, screens } from './screens.js';

let s: Screens;
/** A machine that is busy with more than these flows takes its time. */
const LONG_MS = 120_000;

beforeAll(async () => {
  s = await screens();
}, LONG_MS);
afterAll(() => s.close());

async function addItem(page: Page, title: string, minutes: string): Promise<void> {
  await page.getByLabel('Worum es geht').fill(title);
  await page.getByLabel(/^Minuten/).fill(minutes);
  await page.keyboard.press('Enter');
  await page.locator('.agenda-title', { hasText: title }).waitFor();
}

const titles = (page: Page) => page.locator('.agenda-title').allTextContents();

describe('planning a meeting', () => {
  it(
    'goes from nothing to an invitation, by a lead',
    async () => {
      const visitor = await leads(s);
      const { page } = visitor;
      await page.getByRole('link', { name: 'Sitzungen' }).click();
      await page.getByRole('link', { name: 'Sitzung planen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Sitzung planen' }).waitFor();
      await plan(page, 'Von vorn');
      // From the group's template, which approves the last minutes.
      await page.locator('.agenda-title', { hasText: 'Genehmigung des letzten Protokolls' }).waitFor();

      await page.getByRole('button', { name: 'Punkt hinzufügen' }).click();
      await addItem(page, 'Aktionstag', '30');
      expect(await page.getByLabel('Worum es geht').evaluate((it) => it === document.activeElement)).toBe(
        true,
      );
      await addItem(page, 'Verschiedenes', '40');
      await page.getByText('Zusammen 75 von 60 Minuten').waitFor();
      await page.getByText('15 Minuten zu lang: Ende erst 15:15').waitFor();

      // What the group works on anyway, by one press.
      const offered = page.getByRole('region', { name: 'Offene Themen der Gruppe' });
      const first = offered.getByRole('listitem').first();
      const topic = (await first.getByRole('paragraph').first().textContent()) ?? '';
      expect(await first.textContent()).toMatch(/seit \d+ (Tagen|Wochen|Monaten)/);
      await first.getByRole('button').click();
      await page.locator('.agenda-title', { hasText: topic }).waitFor();

      // The order, by keyboard: focus stays at what is moved, which is said.
      await page.getByRole('button', { name: '„Verschiedenes“ verschieben' }).focus();
      await page.keyboard.press('Home');
      await page.getByText('„Verschiedenes“ steht jetzt an Stelle 1 von 4.').waitFor({ state: 'attached' });
      expect(await focused(page)).toBe('„Verschiedenes“ verschieben');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const order = ['Genehmigung des letzten Protokolls', 'Aktionstag', 'Verschiedenes', topic];
      await expectOrder(page, order);
      await page.getByRole('button', { name: '„Aktionstag“ nach oben' }).press('Enter');
      expect(await focused(page)).toBe('„Aktionstag“ nach oben');
      const [one, two, three, four] = order;
      await expectOrder(page, [two!, one!, three!, four!]);

      await page.getByRole('button', { name: 'Alle mit Sitz hinzufügen' }).click();
      await page
        .getByText(/^\d+ Personen hinzugefügt\.$/)
        .first()
        .waitFor();
      await page.getByRole('form', { name: 'Gast hinzufügen' }).getByLabel('Name').fill('Lena Beispiel');
      await page.keyboard.press('Enter');
      await page.getByRole('listitem').filter({ hasText: 'Lena Beispiel' }).waitFor();

      await page.getByRole('button', { name: 'Ansetzen' }).click();
      await page.getByRole('button', { name: 'Einladen' }).click();
      const mail = page.getByRole('dialog', { name: 'Einladung' });
      await mail.getByText('Rathaus, Raum 2').waitFor();
      await mail.getByText('Lena Beispiel').waitFor();
      expect(await visitor.axe()).toEqual([]);
      await mail.getByRole('button', { name: /^Als eingeladen vermerken/ }).click();
      await mail.waitFor({ state: 'detached' });
      await page.getByText('Eingeladen', { exact: true }).waitFor();
      expect(await visitor.axe()).toEqual([]);

      // The order is the server's too.
      await page.reload();
      await page.locator('.agenda-title').first().waitFor();
      expect(await titles(page)).toEqual([two, one, three, four]);
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'orders the agenda by dragging, with a line where it will go',
    async () => {
      const visitor = await leads(s);
      const { page } = visitor;
      await plan(page, 'Gezogen');
      await page.getByRole('button', { name: 'Punkt hinzufügen' }).click();
      await addItem(page, 'Zweites', '5');
      await addItem(page, 'Drittes', '5');
      const from = (await page.getByRole('button', { name: '„Drittes“ verschieben' }).boundingBox())!;
      const to = (await page.locator('.plan-row').first().boundingBox())!;
      await page.mouse.move(from.x + 20, from.y + 20);
      await page.mouse.down();
      await page.mouse.move(to.x + 20, to.y + 4, { steps: 5 });
      await page.locator('.plan-row[data-drop="before"]').waitFor();
      await page.mouse.up();
      await expectOrder(page, ['Drittes', 'Genehmigung des letzten Protokolls', 'Zweites']);
      expect(await focused(page)).toBe('„Drittes“ verschieben');
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'takes an item off with a way back, and focus goes on',
    async () => {
      const { page } = await leads(s);
      await plan(page, 'Mit Rückweg');
      await page.getByRole('button', { name: 'Punkt hinzufügen' }).click();
      await addItem(page, 'Kommt wieder', '10');
      await addItem(page, 'Bleibt', '10');
      await page.getByRole('button', { name: '„Kommt wieder“ entfernen' }).click();
      await expectOrder(page, ['Genehmigung des letzten Protokolls', 'Bleibt']);
      expect(await focused(page)).toBe('„Bleibt“ verschieben');
      await page.getByRole('button', { name: 'Rückgängig' }).click();
      await expectOrder(page, ['Genehmigung des letzten Protokolls', 'Kommt wieder', 'Bleibt']);
    },
    LONG_MS,
  );

  it(
    'merges what two changed of one meeting, and asks where both changed the same',
    async () => {
      const visitor = await leads(s);
      const { page } = visitor;
      await plan(page, 'Zu zweit');
      const other = await visitor.context.newPage();
      await other.goto(page.url());
      for (const each of [page, other]) {
        await each.getByRole('button', { name: 'Termin und Ort bearbeiten' }).click();
      }
      await other.getByLabel(/^Ort/).fill('Volkshaus');
      await other.getByRole('button', { name: 'Speichern' }).click();
      await other.getByText('Volkshaus').waitFor();
      await page.getByLabel(/^Ort/).fill('Stadtwerke');
      await page.getByLabel('Titel', { exact: true }).fill('Zu zweit geplant');
      await page.getByRole('button', { name: 'Speichern' }).click();
      const clash = page.getByRole('dialog');
      await clash.getByText('von Ihnen').click();
      await clash.getByRole('button', { name: 'So speichern' }).click();
      await page.getByRole('heading', { level: 1, name: 'Planung: Zu zweit geplant' }).waitFor();
      await page.getByText('Stadtwerke').waitFor();
    },
    LONG_MS,
  );
});

describe('a meeting that people are invited to', () => {
  it(
    'moves: it is said beforehand that answers start again, and then they do',
    async () => {
      const visitor = await leads(s);
      const { page } = visitor;
      await openDemo(page);
      await page.getByRole('link', { name: 'Planen' }).click();
      await page.getByRole('button', { name: 'Termin und Ort bearbeiten' }).click();
      await page.getByLabel('Titel', { exact: true }).fill('Zugänge in mehreren Sprachen');
      expect(await page.getByText('Die Sitzung wird verlegt').count()).toBe(0);
      await page.getByLabel('Beginn', { exact: true }).fill('15:00');
      await page.getByLabel('Ende', { exact: true }).fill('17:00');
      await page.getByText(/Mit dem Speichern beginnen \d+ Antworten auf die Einladung von vorn/).waitFor();
      expect(await visitor.axe()).toEqual([]);
      await page.getByRole('button', { name: 'Speichern' }).click();
      await page.getByText('Verlegt. Die Antworten beginnen von vorn', { exact: false }).first().waitFor();
      expect(await focused(page)).toBe('Termin und Ort bearbeiten');
      await page.getByText(/^\d+ noch keine Antwort$/).waitFor();
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'is answered by a member on the phone, by one press and with a way back',
    async () => {
      const lead = await leads(s);
      await plan(lead.page, 'Mit Mitglied');
      // Found by letters, and chosen by the press, wherever the mouse lets go and the list moves to.
      await lead.page.getByRole('combobox', { name: 'Name' }).fill('Ahlen');
      const mouse = { pointerId: 1, pointerType: 'mouse', isPrimary: true, button: 0, pressure: 0.5 };
      const option = lead.page.getByRole('option', { name: /Ahlen/ }).first();
      await option.dispatchEvent('pointerdown', { ...mouse, width: 5, height: 5, buttons: 1 });
      await lead.page.locator('body').dispatchEvent('pointerup', mouse);
      await lead.page
        .getByRole('form', { name: 'Person hinzufügen' })
        .getByRole('button', { name: 'Hinzufügen' })
        .click();
      await lead.page
        .getByRole('combobox', { name: /^Rolle von .*Ahlen/ })
        .selectOption({ label: 'Vortrag' });
      await lead.page.getByRole('button', { name: 'Ansetzen' }).click();
      await lead.page.getByRole('button', { name: 'Einladen' }).click();
      await lead.page.getByRole('button', { name: 'Als eingeladen vermerken (1)' }).click();
      await lead.page.getByText('Eingeladen', { exact: true }).waitFor();

      const member = await s.visitor({ width: 390, height: 844 });
      const { page } = member;
      await member.signIn('member@alliance.example');
      await page.getByRole('link', { name: 'Sitzungen' }).click();
      await page.getByRole('link', { name: 'Mit Mitglied' }).click();
      await page.getByRole('heading', { name: 'Nehmen Sie teil?' }).waitFor();
      for (const name of ['Planen', 'Sitzung führen', 'Sitzung planen']) {
        expect(await page.getByRole('link', { name }).count()).toBe(0);
      }
      expect(await page.getByRole('button', { name: 'Anwesenheitsliste (PDF)' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Unter Vorbehalt' }).click();
      await page.getByRole('heading', { name: 'Ihre Antwort: unter Vorbehalt' }).waitFor();
      await page.getByRole('button', { name: 'Rückgängig' }).click();
      await page.getByRole('heading', { name: 'Nehmen Sie teil?' }).waitFor();
      await page.getByRole('button', { name: 'Zusagen' }).click();
      await page.getByRole('heading', { name: 'Ihre Antwort: zugesagt' }).waitFor();
      expect(await member.axe()).toEqual([]);
      // The calendar's file comes under its name.
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'In den Kalender' }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/\.ics$/);
      expect([...faultsOf(lead), ...faultsOf(member)]).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'is cancelled for good: beforehand it is said which items become topics',
    async () => {
      const visitor = await leads(s);
      const { page } = visitor;
      await plan(page, 'Fällt aus');
      await page.getByRole('button', { name: 'Punkt hinzufügen' }).click();
      await addItem(page, 'Einmaliges', '10');
      await page.getByRole('button', { name: 'Sitzung absagen' }).click();
      const dialog = page.getByRole('dialog', { name: 'Diese Sitzung absagen?' });
      await dialog.getByText('Das werden offene Themen der Gruppe:').waitFor();
      expect(await dialog.getByRole('listitem').allTextContents()).toEqual(['Einmaliges']);
      expect(await visitor.axe()).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('Sitzung absagen');
      await page.keyboard.press('Enter');
      await dialog.getByLabel(/^Grund/).fill('Zu wenige Zusagen');
      await dialog.getByRole('button', { name: 'Absagen', exact: true }).click();
      await page.getByText('Diese Sitzung ist abgesagt').waitFor();
      await page.getByText('Zu wenige Zusagen').waitFor();
      await page.getByRole('button', { name: 'Absage als Mail' }).click();
      await page.getByRole('dialog').getByText('leider müssen wir', { exact: false }).waitFor();
      // What was on the table once is offered now.
      await plan(page, 'Danach');
      await page.getByRole('button', { name: '„Einmaliges“ in die Tagesordnung aufnehmen' }).waitFor();
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );
});

describe('meetings', () => {
  it(
    'are planned by those who lead a group; others are told so',
    async () => {
      const visitor = await s.visitor();
      const { page } = visitor;
      await visitor.signIn('member@alliance.example');
      await page.goto('/meetings?when=all');
      await page.getByRole('table').or(page.getByText('Keine Sitzungen')).waitFor();
      expect(await page.getByRole('link', { name: 'Sitzung planen' }).count()).toBe(0);
      await page.goto('/meetings/new');
      await page.getByText('Sie leiten keine Gruppe').waitFor();
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'are found by what stands in the address, and back works',
    async () => {
      const visitor = await s.visitor();
      const { page } = visitor;
      await visitor.signIn('lead@alliance.example');
      await page.goto('/meetings');
      await page.getByRole('table').waitFor();
      await page.getByLabel('Gruppe').selectOption({ label: 'MINT-Bildung' });
      await page.waitForURL(/group=stem-education/);
      await page.getByLabel('Zeitraum').selectOption({ label: 'bis gestern' });
      await page.waitForURL(/when=past/);
      await page.getByRole('cell', { name: 'Gehalten' }).first().waitFor();
      await page.getByRole('button', { name: 'Sitzung', exact: true }).click();
      await page.waitForURL(/sort=title/);
      await page.getByLabel('Art').selectOption({ label: 'Jahressitzung' });
      await page.getByText('Keine Sitzung passt dazu').waitFor();
      await page.goBack();
      await page.getByRole('cell', { name: 'Gehalten' }).first().waitFor();
      await page.getByRole('link', { name: 'Monat' }).click();
      await page.getByRole('heading', { level: 2, name: /\d{4}$/ }).waitFor();
      await page.getByRole('link', { name: 'Voriger Monat' }).click();
      await page.waitForURL(/month=\d{4}-\d\d/);
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );
});

/** The page of the demo's meeting that people are invited to. */
async function openDemo(page: Page): Promise<void> {
  await page.goto('/meetings?group=stem-education&state=invited');
  await page.getByRole('rowheader').first().getByRole('link').click();
  await page.locator('.agenda-title').first().waitFor();
}

/** Waits until the agenda stands in this order. */
async function expectOrder(page: Page, order: string[]): Promise<void> {
  await page
    .waitForFunction(
      (wanted) =>
        JSON.stringify([...document.querySelectorAll('.agenda-title')].map((it) => it.textContent)) ===
        wanted,
      JSON.stringify(order),
    )
    .catch(() => null);
  expect(await titles(page)).toEqual(order);
}
