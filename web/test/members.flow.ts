import type { Page } from 'playwright-core';
import { faultsOf, type Screens, screens, type Visitor } from './screens.js';

let s: Screens;
/** Whole stories, each of many pages. */
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

/** Picks one of many by letters. */
async function pick(page: Page, label: string, letters: string, name: string | RegExp) {
  const field = page.getByRole('combobox', { name: label });
  await field.click();
  await field.pressSequentially(letters);
  await page.getByRole('option', { name }).click();
}

const noticed = (page: Page, text: string | RegExp) => page.locator('.notices').getByText(text).waitFor();

describe('members, persons and groups', () => {
  it(
    'a coordinator adds an organisation, activates it, adds a person, seats it, and hands over when it leaves',
    async () => {
      const visitor = await as('coordinator');
      const { page } = visitor;

      // A double is shown while the name is typed.
      await page.getByRole('link', { name: 'Mitglieder' }).first().click();
      await heading(page, 'Mitglieder');
      await page.getByRole('link', { name: 'Organisation anlegen' }).click();
      await heading(page, 'Organisation anlegen');
      await page.getByLabel('Name', { exact: true }).pressSequentially('Prismaris GmbH');
      await page.getByText('Gibt es sie schon?').waitFor();
      await page.getByRole('link', { name: 'Prismaris Optik AG' }).waitFor();
      expect(await visitor.axe()).toEqual([]);
      await page.getByLabel('Name', { exact: true }).fill('Ziegenhainer Lasertechnik GmbH');
      await page.getByText('Gibt es sie schon?').waitFor({ state: 'detached' });
      await page.getByLabel('Bereich').selectOption({ label: 'Wirtschaft' });
      await page.getByLabel(/^Ort/).fill('Jena');
      await page.getByRole('button', { name: 'Anlegen' }).click();
      await heading(page, 'Ziegenhainer Lasertechnik GmbH');

      // It becomes a member.
      await page.getByRole('button', { name: 'Mitgliedschaft eröffnen' }).click();
      await page.getByText('in Anbahnung', { exact: true }).first().waitFor();
      await page.getByRole('button', { name: 'Aktivieren', exact: true }).click();
      const activation = page.getByRole('dialog', { name: 'Mitgliedschaft aktivieren' });
      await activation.getByRole('button', { name: 'Aktivieren' }).click();
      await activation.waitFor({ state: 'detached' });
      await page.getByText('aktiv', { exact: true }).first().waitFor();
      // What can be taken back is done at once.
      await page.getByRole('button', { name: 'Ruhen lassen' }).click();
      await page.getByText('ruhend', { exact: true }).first().waitFor();
      await page.getByRole('button', { name: 'Rückgängig' }).click();
      await page.getByRole('button', { name: 'Ruhen lassen' }).waitFor();
      expect(await visitor.axe()).toEqual([]);

      // Somebody works there.
      await page.getByRole('link', { name: 'Person hinzufügen' }).click();
      await heading(page, 'Person anlegen');
      await page.getByLabel('Vorname').fill('Wilhelmine');
      await page.getByLabel('Familienname').fill('Zabel');
      await page.getByLabel(/^Funktion/).fill('Personalleitung');
      await page.getByRole('button', { name: 'Anlegen' }).click();
      await heading(page, 'Wilhelmine Zabel');
      await page.getByRole('link', { name: 'Ziegenhainer Lasertechnik GmbH' }).first().waitFor();
      const person = page.url();

      // She gets a seat.
      await page.getByRole('link', { name: 'Steuergruppen' }).first().click();
      await page.getByRole('link', { name: 'MINT-Bildung' }).click();
      await heading(page, 'MINT-Bildung');
      await page.getByText('alle zwei Monate am zweiten Mittwoch').first().waitFor();
      await page.getByRole('button', { name: 'Sitz vergeben' }).click();
      const giving = page.getByRole('dialog', { name: 'Sitz vergeben' });
      await pick(page, 'Wer', 'Zabel', /Wilhelmine Zabel/);
      await giving.getByLabel('Für welche Organisation').waitFor();
      expect(await visitor.axe()).toEqual([]);
      await giving.getByRole('button', { name: 'Sitz vergeben' }).click();
      await giving.waitFor({ state: 'detached' });
      await page.getByRole('link', { name: 'Wilhelmine Zabel' }).waitFor();

      // She leaves: what hangs on it is shown, decided, and done together.
      await page.goto(person);
      await page.getByRole('button', { name: 'Beenden …' }).click();
      const ending = page.getByRole('dialog', { name: /Zugehörigkeit zu Ziegenhainer/ });
      await ending.getByRole('button', { name: 'Beenden' }).click();
      await ending.getByText('Daran hängt noch etwas').waitFor();
      await ending.getByRole('group', { name: '1 Sitz' }).getByText('MINT-Bildung, Mitglied').waitFor();
      expect(await visitor.axe()).toEqual([]);
      // Nothing is ended before it is decided.
      await ending.getByRole('button', { name: 'Übergeben und beenden' }).click();
      await ending.getByText('noch zu entscheiden').waitFor();
      await ending.getByLabel('Mit diesem Tag beenden').check();
      await ending.getByRole('button', { name: 'Übergeben und beenden' }).click();
      await ending.waitFor({ state: 'detached' });
      await noticed(page, 'Die Zugehörigkeit ist beendet und übergeben.');

      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'a member edits the profile of the own organisation, and sees no button for others',
    async () => {
      const visitor = await as('member');
      const { page } = visitor;
      const me = await page.evaluate(() => document.title);
      expect(me).toMatch(/^Heute/);
      await page.goto('/organisations?q=Prismaris');
      await heading(page, 'Mitglieder');
      await page.getByRole('row').nth(1).waitFor();
      expect(await page.getByRole('link', { name: 'Organisation anlegen' }).count()).toBe(0);

      await page.getByRole('link', { name: 'Prismaris Optik AG' }).click();
      await heading(page, 'Prismaris Optik AG');
      await page.getByRole('heading', { name: 'Sitze' }).waitFor();
      for (const name of ['Profil bearbeiten', 'Ruhen lassen', 'Beenden …', 'Mitgliedschaft eröffnen'])
        expect(await page.getByRole('button', { name }).count()).toBe(0);

      const own = await s.app.database.dataSource.query<{ id: string; name: string }[]>(
        `SELECT o.id, o.name FROM account ac JOIN affiliation af ON af.person_id = ac.person_id
         JOIN organisation o ON o.id = af.organisation_id
       WHERE ac.email = 'member@alliance.example' AND af.end_date IS NULL`,
      );
      await page.goto(`/organisations/${own[0]!.id}`);
      await heading(page, own[0]!.name);
      await page.getByRole('button', { name: 'Profil bearbeiten' }).click();
      // Focus goes into the form, which has no field that is the alliance's alone.
      await page.waitForFunction(() => document.activeElement?.matches('input[name=name]'));
      expect(await page.getByLabel('Bereich').count()).toBe(0);
      expect(await page.getByLabel(/^Schlagwörter/).count()).toBe(0);
      await page.getByLabel(/^Telefon/).fill('+49 3641 1234567');
      await page.getByRole('button', { name: 'Speichern' }).click();
      await page.getByRole('link', { name: '+49 3641 1234567' }).waitFor();
      expect(await visitor.axe()).toEqual([]);
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'two tabs edit the same organisation: what both changed is chosen, the rest of both stays',
    async () => {
      const visitor = await as('coordinator');
      const mine = visitor.page;
      await mine.goto('/organisations?q=Prismaris');
      await mine.getByRole('link', { name: 'Prismaris Optik AG' }).click();
      await heading(mine, 'Prismaris Optik AG');
      const theirs = await visitor.context.newPage();
      await theirs.goto(mine.url());
      for (const page of [mine, theirs]) {
        await page.getByRole('button', { name: 'Profil bearbeiten' }).click();
        await page.getByLabel('Name', { exact: true }).waitFor();
      }
      await theirs.getByLabel(/^Telefon/).fill('111');
      await theirs.getByLabel(/^Ort/).fill('Weimar');
      await theirs.getByRole('button', { name: 'Speichern' }).click();
      await noticed(theirs, 'Das Profil ist gespeichert.');

      await mine.getByLabel(/^Telefon/).fill('222');
      await mine.getByLabel(/^Straße/).fill('Marktplatz 1');
      await mine.getByRole('button', { name: 'Speichern' }).click();
      const clash = mine.getByRole('dialog', { name: /inzwischen auch von jemand anderem/ });
      await clash.getByText('111').waitFor();
      expect(await clash.getByRole('group').count()).toBe(1);
      expect(await visitor.axe()).toEqual([]);
      await clash.getByLabel(/von der anderen Person/).check();
      await clash.getByRole('button', { name: 'So speichern' }).click();
      await noticed(mine, 'Das Profil ist gespeichert.');
      await mine.getByRole('link', { name: '111' }).waitFor();
      await mine.getByText(/Marktplatz 1/).waitFor();
      await mine
        .getByText(/Weimar/)
        .first()
        .waitFor();
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'a primary contact’s naming waits, and a coordinator confirms or declines it',
    async () => {
      // TypeORM answers with the rows and how many they are.
      const [[waiting]] = await s.app.database.dataSource.query<[{ person_id: string }[], number]>(
        `UPDATE affiliation SET confirmed_at = NULL, confirmed_by = NULL WHERE id = (SELECT af.id FROM affiliation af
           WHERE af.end_date IS NULL AND NOT af.is_primary_contact AND af.start_date <= now()
             AND NOT EXISTS (SELECT FROM account ac WHERE ac.person_id = af.person_id) LIMIT 1)
         RETURNING person_id`,
      );
      const personId = waiting!.person_id;
      const visitor = await as('coordinator');
      const { page } = visitor;
      await page.goto('/persons');
      await page.getByLabel('nur wartende Zugehörigkeiten').check();
      await page.getByText('wartet auf Bestätigung').first().waitFor();
      await page.goto(`/persons/${personId}`);
      await page.getByRole('button', { name: 'Ablehnen' }).click();
      await noticed(page, /abgelehnt/);
      await page.getByRole('button', { name: 'Rückgängig' }).click();
      await page.getByRole('button', { name: 'Bestätigen' }).click();
      await noticed(page, /bestätigt und zählt/);
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'a group’s lead gives a seat that waits, and staff confirm, change and end it',
    async () => {
      const lead = await as('stem.lead');
      await lead.page.goto('/steering-groups/it-talent');
      await heading(lead.page, 'IT-Fachkräfte');
      await lead.page.getByRole('heading', { name: 'Sitze' }).waitFor();
      for (const name of [/Sitz vergeben/, /Gruppe bearbeiten/, /^Ändern/, /^Beenden/])
        expect(await lead.page.getByRole('button', { name }).count()).toBe(0);
      await lead.page.goto('/steering-groups/stem-education');
      await lead.page.getByRole('button', { name: 'Sitz vergeben' }).click();
      const giving = lead.page.getByRole('dialog', { name: 'Sitz vergeben' });
      await pick(lead.page, 'Wer', 'Wiesner', /Katharina Wiesner/);
      expect(await giving.getByLabel('Rolle').locator('option').allTextContents()).toEqual([
        'Mitglied',
        'Gast',
      ]);
      await giving.getByRole('button', { name: 'Sitz vergeben' }).click();
      await giving.waitFor({ state: 'detached' });
      await lead.page.getByText('noch nicht bestätigt').waitFor();

      const { page } = await as('coordinator');
      await page.goto('/steering-groups/stem-education');
      await page.getByRole('button', { name: /^Bestätigen: .*Wiesner/ }).click();
      await page.getByText('noch nicht bestätigt').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: /^Ändern: .*Wiesner/ }).click();
      await page.getByLabel('Rolle').selectOption({ label: 'Gast' });
      await page.getByRole('button', { name: 'Speichern' }).click();
      await noticed(page, 'Der Sitz ist geändert.');
      await page.getByRole('button', { name: /^Beenden: .*Wiesner/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Beenden' }).click();
      await noticed(page, /Wiesner endet/);
      expect([...faultsOf(lead)]).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'the list keeps search, filters, sorting and columns in its address, and back brings them back',
    async () => {
      const visitor = await as('coordinator');
      const { page } = visitor;
      await page.goto('/organisations');
      await page.getByRole('searchbox', { name: 'Suchen', exact: true }).fill('schul');
      await page.waitForURL(/q=schul/);
      await page.getByText(/^\d+ Organisationen$/).waitFor();
      await page.locator('summary', { hasText: 'Stand' }).click();
      await page.getByLabel('aktiv', { exact: true }).check();
      await page.waitForURL(/status=active/);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Ort', exact: true }).click();
      await page.waitForURL(/sort=city/);
      await page.locator('summary', { hasText: 'Spalten' }).click();
      await page.getByLabel('Telefon').check();
      await page.waitForURL(/columns=/);
      await page.getByRole('columnheader', { name: 'Telefon' }).waitFor();
      await page.keyboard.press('Escape');
      expect(await visitor.axe()).toEqual([]);
      const address = page.url();
      await page.getByRole('rowheader').first().getByRole('link').click();
      await page.waitForURL(/organisations\/[0-9a-f-]{36}/);
      await page.goBack();
      await page.waitForURL(address);
      await page.getByRole('columnheader', { name: 'Telefon' }).waitFor();
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );
});
