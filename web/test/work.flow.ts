import type { Page } from 'playwright-core';
import { faultsOf, PASSWORD, type Screens, screens, type Visitor } from './screens.js';

let s: Screens;
beforeAll(async () => {
  s = await screens();
}, 120_000);
afterAll(() => s.close());

const LONG_MS = 90_000;

/** What was done before the flow begins, by the API. */
async function asAccount(name: string) {
  let token: string | null = null;
  const send = async (method: string, path: string, body?: object): Promise<any> => {
    const response = await fetch(`${s.address}/api/v1${path}`, {
      method,
      headers: {
        ...(body && { 'content-type': 'application/json' }),
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
      body: body && JSON.stringify(body),
    });
    expect(response.ok).toBe(true);
    return response.json();
  };
  token = (await send('POST', '/auth/sessions', { email: `${name}@alliance.example`, password: PASSWORD }))
    .accessToken;
  return send;
}

/** Refusals that a page got: no button and no view may lead to one. */
function refusals(page: Page): string[] {
  const found: string[] = [];
  page.on('response', (response) => {
    if (response.status() === 403) found.push(response.url());
  });
  return found;
}

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const notice = (page: Page, text: string | RegExp) => page.locator('.notices li').filter({ hasText: text });

describe('a member on the phone', () => {
  it(
    'does a task by one press, takes it back, and comments',
    async () => {
      const { person } = await (await asAccount('member'))('GET', '/me');
      const coordinator = await asAccount('coordinator');
      const { data: groups } = await coordinator('GET', '/steering-groups');
      await coordinator('POST', '/action-items', {
        title: 'Willkommensmappe durchsehen',
        steeringGroupId: groups.find((group: any) => group.slug === 'international-talent').id,
        responsiblePersonId: person.id,
        dueDate: '2020-01-31',
      });

      const visitor = await s.visitor({ width: 390, height: 844 });
      const { page } = visitor;
      await visitor.signIn('member@alliance.example');
      const refused = refusals(page);
      await page
        .getByRole('navigation', { name: 'Hauptnavigation' })
        .getByRole('link', { name: 'Aufgaben' })
        .click();
      await heading(page, 'Aufgaben');
      await page.getByRole('link', { name: 'Meine', exact: true }).click();
      const row = page.getByRole('row', { name: /Willkommensmappe/ });
      await row.getByText(/Tagen überfällig/).waitFor();
      // Where one only answers for tasks, nothing is to be made or handed over.
      expect(await page.getByRole('link', { name: 'Neue Aufgabe' }).count()).toBe(0);
      expect(await page.getByRole('checkbox', { name: /Auswählen/ }).count()).toBe(0);

      const done = page.getByRole('button', { name: 'Erledigt: Willkommensmappe durchsehen' });
      expect((await done.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      await done.click();
      await row.waitFor({ state: 'detached' });
      await page.waitForFunction(() => document.activeElement !== document.body);
      await notice(page, 'ist jetzt erledigt').getByRole('button', { name: 'Rückgängig' }).click();
      await notice(page, 'Zurückgenommen').waitFor();
      await row.getByRole('link', { name: 'Willkommensmappe durchsehen' }).click();

      await heading(page, 'Willkommensmappe durchsehen');
      expect(await page.getByRole('button', { name: 'Bearbeiten' }).count()).toBe(0);
      await page.getByText('Stand: erledigt → offen').waitFor();
      await page.getByText('Rückgängig gemacht').waitFor();
      await page.getByRole('textbox', { name: 'Kommentar' }).fill('Ich bin bis Freitag fertig.');
      await page.getByRole('button', { name: 'Kommentieren' }).click();
      await page.getByRole('listitem').filter({ hasText: 'Ich bin bis Freitag fertig.' }).waitFor();

      await page.getByRole('button', { name: 'Erledigt', exact: true }).click();
      await page.getByRole('button', { name: 'Wieder öffnen' }).click();
      const dialog = page.getByRole('dialog', { name: 'Aufgabe wieder öffnen' });
      await dialog.getByRole('button', { name: 'Wieder öffnen' }).click();
      await page.waitForFunction(() => document.activeElement?.matches('textarea[name=reason]'));
      await dialog.getByRole('textbox', { name: 'Grund' }).fill('Ein Kapitel fehlt noch.');
      await dialog.getByRole('button', { name: 'Wieder öffnen' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText('Ein Kapitel fehlt noch.').waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      expect(refused).toEqual([]);
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'sees no report, and reads no other address of one',
    async () => {
      const visitor = await s.visitor();
      const { page } = visitor;
      await visitor.signIn('member@alliance.example');
      const places = page.getByRole('navigation', { name: 'Hauptnavigation' });
      await places.getByRole('link', { name: 'Beschlüsse' }).first().waitFor();
      expect(await places.getByRole('link', { name: 'Auswertung' }).count()).toBe(0);
      await page.goto('/reports');
      await page.getByText('Nicht da, oder nicht für Sie sichtbar').waitFor();
      expect(await page.getByRole('button', { name: 'Als CSV' }).count()).toBe(0);
    },
    LONG_MS,
  );
});

describe('a coordinator at the desk', () => {
  let visitor: Visitor;
  let page: Page;
  beforeAll(async () => {
    visitor = await s.visitor({ width: 1440 });
    page = visitor.page;
    await visitor.signIn('coordinator@alliance.example');
  }, LONG_MS);
  afterAll(() => {
    expect(faultsOf(visitor)).toEqual([]);
  });

  it(
    'hands over three tasks at once by keyboard, and takes it back',
    async () => {
      await page.goto('/action-items?steeringGroup=it-talent');
      const boxes = page.getByRole('checkbox', { name: /^Auswählen: / });
      await boxes.first().waitFor();
      const first = await page.getByRole('row').nth(1).innerText();
      for (const place of [0, 1, 2]) {
        await boxes.nth(place).focus();
        await page.keyboard.press('Space');
      }
      await page.getByText('3 Aufgaben ausgewählt').waitFor();
      await page.getByRole('button', { name: 'Übergeben' }).press('Enter');
      const dialog = page.getByRole('dialog', { name: '3 Aufgaben übergeben' });
      await dialog.getByRole('button', { name: 'Übergeben' }).press('Enter');
      await dialog.getByText('Nennen Sie eine Person').waitFor();
      await dialog.getByRole('combobox', { name: 'Verantwortliche Person' }).focus();
      await page.keyboard.type('Eisfelder');
      await page.getByRole('option', { name: /Pia Eisfelder/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await dialog.getByRole('button', { name: 'Übergeben' }).press('Enter');
      await notice(page, '3 Aufgaben übergeben').waitFor();
      await page.getByText('Pia Eisfelder').nth(2).waitFor();
      await notice(page, '3 Aufgaben übergeben').getByRole('button', { name: 'Rückgängig' }).click();
      await notice(page, 'Alles ist wieder, wie es war').waitFor();
      await page.waitForFunction((text) => document.querySelectorAll('tr')[1]?.innerText === text, first);
    },
    LONG_MS,
  );

  it(
    'gives a task, and finds it again by words and by who answers for it',
    async () => {
      await page.goto('/action-items');
      await page.getByRole('link', { name: 'Neue Aufgabe' }).click();
      await heading(page, 'Neue Aufgabe');
      await page.getByLabel('Gruppe').selectOption('MINT-Bildung');
      await page.getByLabel('Was ist zu tun?').fill('Schlüssel für die Labore nachzählen');
      await page.getByRole('button', { name: 'Aufgabe anlegen' }).click();
      // Somebody has to answer for it: the API's word stands at the field.
      await page.getByRole('alert').waitFor();
      await page.getByRole('combobox', { name: 'Verantwortliche Person' }).fill('Spaeth');
      await page.getByRole('option', { name: /Benedikt Spaeth/ }).click();
      await page.getByRole('button', { name: 'Aufgabe anlegen' }).click();
      await heading(page, 'Schlüssel für die Labore nachzählen');

      await page.getByRole('button', { name: 'Bearbeiten' }).click();
      await page.getByLabel(/^Termin/).fill('2099-01-31');
      await page.getByRole('button', { name: 'Speichern' }).click();
      await page.getByText(/Termin: ohne → Sa/).waitFor();
      await page.getByRole('button', { name: 'Bearbeiten' }).click();
      await page.getByRole('combobox', { name: 'Verantwortliche Person' }).fill('Eisfelder');
      await page.getByRole('option', { name: /Pia Eisfelder/ }).click();
      await page.getByRole('button', { name: 'Speichern' }).click();
      await page.getByText(/^Verantwortliche Person: .*Spaeth → .*Eisfelder$/).waitFor();

      await page.goto('/action-items');
      await page.getByLabel('Wörter im Titel').fill('Schlüssel');
      await page.waitForURL(/q=Schl/);
      await page.getByText('1 Aufgabe', { exact: true }).waitFor();
      await page.reload();
      await page.getByText('1 Aufgabe', { exact: true }).waitFor();
    },
    LONG_MS,
  );

  it(
    'moves cards of the board by choosing their state, which keeps the focus there, and by dragging',
    async () => {
      await page.goto('/action-items?steeringGroup=stem-education');
      await page.getByRole('link', { name: 'Tafel' }).click();
      const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}: `) });
      const card = (name: string) => column(name).getByRole('listitem').filter({ hasText: 'Leihkoffer' });
      await card('Offen').getByRole('combobox').focus();
      await card('Offen').getByRole('combobox').selectOption('blockiert');
      await card('Blockiert').waitFor();
      await page.waitForFunction(() => document.activeElement?.matches('select.card-state'));
      await card('Blockiert').dragTo(column('In Arbeit'), {
        sourcePosition: { x: 8, y: 8 },
        targetPosition: { x: 40, y: 40 },
      });
      await card('In Arbeit').waitFor();
    },
    LONG_MS,
  );

  it(
    'finds in the register what was superseded, and by what',
    async () => {
      await page.goto('/decisions');
      const old = page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: 'MINT-2026-02' }) });
      await old.getByText('ersetzt durch').waitFor();
      await page.getByLabel('Wortlaut oder Nummer').fill('Buchungskalender');
      await page.waitForURL(/q=Buchungskalender/);
      await page.getByRole('rowheader', { name: 'MINT-2026-02' }).getByRole('link').click();
      await heading(page, 'MINT-2026-02');
      await page.getByText('Gilt nicht mehr').waitFor();
      await page.getByText('5 Ja, 2 Nein, 1 Enthaltungen').first().waitFor({ state: 'attached' });
      await page.getByRole('link', { name: 'MINT-2026-05' }).first().click();
      await heading(page, 'MINT-2026-05');
      await page.getByRole('link', { name: 'MINT-2026-02' }).waitFor();
      await page.goBack();
      await heading(page, 'MINT-2026-02');
      await page.goto('/decisions?inForce=true');
      await page.getByRole('rowheader', { name: 'MINT-2026-05' }).waitFor();
      expect(await page.getByRole('rowheader', { name: 'MINT-2026-02' }).count()).toBe(0);
    },
    LONG_MS,
  );

  it(
    'has a report as a chart, as a table, and as a file',
    async () => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Auswertung' }).first().click();
      await heading(page, 'Beteiligung');
      await page.getByRole('img', { name: /^Balkendiagramm: Beteiligung/ }).waitFor();
      await page.getByRole('rowheader', { name: 'Wirtschaft' }).waitFor();
      await page.getByLabel('Je Zeile').selectOption('Organisation');
      await page.getByRole('columnheader', { name: 'Organisation' }).waitFor();
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Als CSV' }).click();
      const file = await coming;
      expect(file.suggestedFilename()).toMatch(/\.csv$/);
      await notice(page, 'heruntergeladen').waitFor();
      for (const [name, title] of [
        ['Aufgaben nach Alter', 'Aufgaben nach Alter'],
        ['Themen nach Alter', 'Themen nach Alter'],
        ['Fehlende Protokolle', 'Fehlende Protokolle'],
      ] as const) {
        await page.getByRole('navigation', { name: 'Berichte' }).getByRole('link', { name }).click();
        await heading(page, title);
        await page.getByRole('img', { name: new RegExp(`^Balkendiagramm: ${name}`) }).waitFor();
        await page.getByRole('table', { name: title }).waitFor();
      }
    },
    LONG_MS,
  );
});

describe('who leads a group', () => {
  it(
    'proposes a topic, closes it, takes that back, and gives it to another group',
    async () => {
      const visitor = await s.visitor({ width: 820 });
      const { page } = visitor;
      await visitor.signIn('stem.lead@alliance.example');
      const refused = refusals(page);
      await page.goto('/topics');
      await page.getByRole('link', { name: 'Thema vorschlagen' }).click();
      // The list has a field of that name, too.
      await heading(page, 'Thema vorschlagen');
      await page.getByLabel('Gruppe').selectOption('MINT-Bildung');
      await page.getByLabel('Worum geht es?').fill('Lehrkräfte im Betrieb');
      await page.getByRole('button', { name: 'Thema vorschlagen' }).click();
      await heading(page, 'Lehrkräfte im Betrieb');

      await page.getByRole('button', { name: 'Thema abschließen' }).click();
      await notice(page, 'ist jetzt abgeschlossen').getByRole('button', { name: 'Rückgängig' }).click();
      await notice(page, 'Zurückgenommen').waitFor();

      await page.getByRole('button', { name: 'An andere Gruppe geben' }).click();
      const dialog = page.getByRole('dialog', { name: 'An andere Gruppe geben' });
      await dialog.getByLabel('Neue Gruppe').selectOption({ index: 1 });
      await dialog.getByRole('textbox', { name: /^Grund/ }).fill('Das betrifft alle.');
      await dialog.getByRole('button', { name: 'An andere Gruppe geben' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText(/MINT-Bildung → /).waitFor();
      await page.getByText('Das betrifft alle.').waitFor();
      // It is another group's now: nothing of it is this lead's to change.
      expect(await page.getByRole('button', { name: 'Thema abschließen' }).count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Bearbeiten' }).count()).toBe(0);

      await page.goto('/topics?steeringGroup=stem-education&sort=-carryCount');
      await page.getByRole('link', { name: 'Fördermittel und Budget' }).click();
      await page.getByRole('button', { name: 'An andere Gruppe geben' }).click();
      await dialog.getByLabel('Neue Gruppe').selectOption({ index: 1 });
      await dialog.getByRole('button', { name: 'An andere Gruppe geben' }).click();
      await dialog.getByText('Das steht noch im Weg').waitFor();
      await page.keyboard.press('Escape');
      expect(refused).toEqual([]);
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );
});
