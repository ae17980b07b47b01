import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { press } from './keyboard.js';
import { faultsOf, type Screens, screens, type Visitor } from './screens.js';

let s: Screens;
/** Whole stories, each of many pages. */
const LONG_MS = 240_000;

beforeAll(async () => {
  s = await screens();
}, LONG_MS);
afterAll(() => s.close());

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const noticed = (page: Page, text: string) => page.locator('.notices').getByText(text).waitFor();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

async function as(email: string, options?: Parameters<Screens['visitor']>[0]): Promise<Visitor> {
  const visitor = await s.visitor(options);
  visitor.page.setDefaultTimeout(30_000);
  await visitor.signIn(`${email}@alliance.example`);
  return visitor;
}

const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(content),
});
const list = (...lines: string[]) => ['Firma;Sparte;Ort;E-Mail;Beitritt', ...lines].join('\r\n');

/** Sends a file by the page that takes it. */
async function send(page: Page, ...sent: Parameters<typeof file>): Promise<void> {
  await page.getByLabel(/Datei hierher ziehen/).setInputFiles(file(...sent));
  await button(page, 'Datei einlesen').click();
}

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');

describe('a list from elsewhere', () => {
  it(
    'comes in by four steps, and is taken back',
    async () => {
      const visitor = await as('coordinator');
      const { page } = visitor;
      await visitor.open('/organisations');
      await page.getByRole('link', { name: 'Importe' }).click();
      await heading(page, 'Importe');
      expect(await visitor.axe()).toEqual([]);
      await page.getByRole('link', { name: 'Liste importieren' }).click();
      await heading(page, 'Liste importieren');

      // What is no list is refused in words, and the page stays.
      await button(page, 'Datei einlesen').click();
      await page.getByRole('alert').getByText('Wählen Sie zuerst eine Datei.').waitFor();
      await send(page, 'bild.csv', PNG);
      await page.getByRole('alert').getByText('„bild.csv“ ist').waitFor();
      expect(await visitor.axe()).toEqual([]);
      await send(page, 'leer.csv', '');
      await page.getByRole('alert').getByText('Leere Datei').waitFor();

      // Columns: what nobody knows is said where one mends it.
      await send(
        page,
        'liste-2019.csv',
        list(
          'Quarzhof Saale GmbH;Wirtschaft;Kahla;info@quarzhof.example;1.3.2019',
          'Prismaris Optik;Wirtschaft;Apolda;;',
          'Nebelwerk eG;Wirtschaft;Jena;;seit März 2019',
          'Birkenau Handwerk;Wirtschaft;Apolda;;1.4.2020',
        ),
      );
      await heading(page, 'liste-2019.csv');
      await page.getByText('Ohne Bereich entsteht keine neue Organisation').waitFor();
      expect(await visitor.axe()).toEqual([]);
      await page.getByLabel('Feld für „Sparte“').selectOption({ label: 'Bereich' });
      await page.getByText('2 neu').waitFor();
      expect(await page.getByText('Ohne Bereich').count()).toBe(0);

      // Rows: what is open is said, also by the button that goes on.
      await page.getByRole('link', { name: 'Weiter zum Prüfen' }).click();
      await page.getByText('Noch 2 Zeilen sind offen').waitFor();
      await page.getByText('„seit März 2019“ sagt keinen Tag').waitFor();
      expect(await visitor.axe()).toEqual([]);
      await button(page, 'Übernehmen …').click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Vorher ist noch zu entscheiden').waitFor();
      expect(await visitor.axe()).toEqual([]);
      await dialog.getByRole('link', { name: /vielleicht doppelt/ }).click();
      await dialog.waitFor({ state: 'detached' });
      expect(new URL(page.url()).search).toContain('outcome=duplicate');
      await page.getByText('Name bis auf die Rechtsform gleich').waitFor();

      // A choice counts at once, and has a way back.
      await button(page, 'Neu anlegen (Zeile 3)').click();
      await noticed(page, 'Zeile 3 wird neu angelegt.');
      await page.getByText('Hier ist keine Zeile').waitFor();
      await button(page, 'Rückgängig').click();
      await button(page, /Diesen Eintrag ändern \(Zeile 3\): Prismaris/).click();
      await noticed(page, 'Zeile 3 ändert den gewählten Eintrag.');
      await page.getByRole('link', { name: 'fehlerhaft (1)' }).click();
      // By a key: the page still moves under a mouse while the rows come in.
      await page.getByLabel('Fehlerhafte Zeilen weglassen (1)').press('Space');
      await page.getByText('Alles entschieden').waitFor();
      await page.goBack();
      await page.getByRole('link', { name: 'ändert (1)' }).click();
      await page.getByText(/Jena → Apolda/).waitFor();

      // The commit says what it will do, and does it.
      await button(page, 'Übernehmen …').click();
      await dialog.getByText('2 Einträge werden neu angelegt').waitFor();
      await dialog.getByText('1 Eintrag wird geändert').waitFor();
      await dialog.getByText('1 Zeile bleibt weg').waitFor();
      expect(await visitor.axe()).toEqual([]);
      await dialog.getByRole('button', { name: 'Übernehmen', exact: true }).click();
      await page.getByText(/^Übernommen am/).waitFor();
      expect(await visitor.axe()).toEqual([]);
      // What was left out comes back as a file that says why.
      const [left] = await Promise.all([
        page.waitForEvent('download'),
        button(page, 'Weggelassene als CSV').click(),
      ]);
      expect(left.suggestedFilename()).toMatch(/^left-rows-[-0-9]+\.csv$/);
      expect(readFileSync(await left.path(), 'utf8')).toMatch(
        /^\uFEFFWarum nicht übernommen;Firma;Sparte;Ort;E-Mail;Beitritt\r\n"Beitritt: /,
      );
      await page.getByRole('link', { name: 'Quarzhof Saale GmbH' }).click();
      await heading(page, 'Quarzhof Saale GmbH');
      await page.getByText('info@quarzhof.example').first().waitFor();
      const record = new URL(page.url()).pathname;
      await page.goBack();

      // And back again.
      await button(page, 'Rückgängig machen …').click();
      await dialog.getByText('2 neu angelegte Einträge werden gelöscht').waitFor();
      await dialog.getByRole('button', { name: 'Zurücknehmen' }).click();
      await page.getByText(/^Zurückgenommen am/).waitFor();
      expect(await visitor.axe()).toEqual([]);
      await visitor.open(record);
      await page.getByText('Nicht da, oder nicht für Sie sichtbar').waitFor();
      expect(faultsOf(visitor)).toEqual([]);

      await visitor.open('/imports');
      await page.getByRole('link', { name: 'liste-2019.csv' }).click();
      await button(page, 'Import löschen').click();
      await dialog.getByRole('button', { name: 'Import löschen' }).click();
      await heading(page, 'Importe');
      await page.getByRole('link', { name: 'liste-2019.csv' }).waitFor({ state: 'detached' });
    },
    LONG_MS,
  );

  it(
    'is not taken back where somebody worked on: it is said where',
    async () => {
      const visitor = await as('coordinator', { width: 390, height: 844 });
      const { page } = visitor;
      await visitor.open('/imports/new');
      await send(page, 'nachtrag.csv', 'Name;Ort\r\nZiegelei Roda GmbH;Stadtroda');
      // No column says the sector: one value for all.
      await page.getByLabel('Feld', { exact: true }).selectOption({ label: 'Bereich' });
      await page.getByLabel('Wert', { exact: true }).selectOption({ label: 'Wirtschaft' });
      await button(page, 'Für alle vorgeben').click();
      await noticed(page, 'Vorgabe für „Bereich“ gilt.');
      await page.getByText('1 neu').waitFor();
      expect(await visitor.axe()).toEqual([]);
      await page.getByRole('link', { name: 'Weiter zum Prüfen' }).click();
      await button(page, 'Übernehmen …').click();
      await page.getByRole('dialog').getByRole('button', { name: 'Übernehmen', exact: true }).click();
      await page.getByRole('link', { name: 'Ziegelei Roda GmbH' }).click();
      await button(page, 'Bearbeiten').first().click();
      await page.getByLabel(/^Kurzname/).fill('Roda');
      await button(page, 'Speichern').click();
      await button(page, 'Bearbeiten').first().waitFor();
      await visitor.open('/imports');
      await page.getByRole('link', { name: 'nachtrag.csv' }).click();
      await button(page, 'Rückgängig machen …').click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Zurücknehmen' }).click();
      await dialog.getByText('Zurücknehmen geht nicht mehr in einem Zug').waitFor();
      await dialog.getByText('Organisation wurde seither geändert').waitFor();
      expect(await visitor.axe()).toEqual([]);
      await dialog.getByRole('link', { name: 'Ziegelei Roda GmbH' }).click();
      await heading(page, 'Ziegelei Roda GmbH');
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'is decided by keyboard alone: the focus goes to the next row',
    async () => {
      const visitor = await as('coordinator');
      const { page } = visitor;
      await visitor.open('/imports/new');
      await page
        .getByLabel(/Datei hierher ziehen/)
        .setInputFiles(file('fehler.csv', 'Name;Bereich\r\nAhornhof;Gemüse\r\nEichhof;Gemüse'));
      await press(button(page, 'Datei einlesen'));
      await heading(page, 'fehler.csv');
      await press(page.getByRole('link', { name: 'Weiter zum Prüfen' }));
      await press(page.getByRole('link', { name: 'fehlerhaft (2)' }));
      await press(button(page, 'Weglassen (Zeile 2)'));
      await noticed(page, 'Zeile 2 bleibt weg.');
      await page.getByText('Noch 1 Zeile ist offen').waitFor();
      await page.waitForFunction(() => document.activeElement?.textContent === 'Doch anders');
      expect(await focused(page)).toBe('Doch anders (Zeile 2)');
      await press(button(page, 'Weglassen (Zeile 3)'));
      await page.getByText('Alles entschieden').waitFor();
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'of many rows is judged while somebody looks on',
    async () => {
      const visitor = await as('coordinator');
      const { page } = visitor;
      await visitor.open('/imports/new');
      const rows = Array.from(
        { length: 1200 },
        (_, n) => `Werk ${String.fromCodePoint(0x4e00 + n)};Wirtschaft`,
      );
      await page
        .getByLabel(/Datei hierher ziehen/)
        .setInputFiles(file('lang.csv', ['Name;Bereich', ...rows].join('\n')));
      // The answer says how far the rows are; what is asked afterwards waits until it was looked at.
      let goOn = (): void => {};
      const wasSeen = new Promise<void>((resolve) => (goOn = resolve));
      await page.route(/\/api\/v1\/imports\/[^/?]+$/, (route) => wasSeen.then(() => route.continue()));
      await button(page, 'Datei einlesen').click();
      await heading(page, 'lang.csv');
      await page.getByRole('progressbar', { name: /Die Zeilen werden geprüft/ }).waitFor();
      await page.getByText('500 von 1.200 Zeilen').waitFor();
      expect(await visitor.axe()).toEqual([]);
      goOn();
      await page.getByRole('link', { name: 'Weiter zum Prüfen' }).click();
      await page.getByText('Alles entschieden').waitFor();
      await page.getByText('1.200 Einträge werden neu angelegt').waitFor();
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'is nothing to members',
    async () => {
      const { page, open } = await as('member');
      for (const path of ['/imports', '/imports/new']) {
        await open(path);
        await page.getByText('Nicht da, oder nicht für Sie sichtbar').waitFor();
      }
    },
    LONG_MS,
  );
});
