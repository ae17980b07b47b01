import type { Page } from 'playwright-core';
import { press, write } from './keyboard.js';
import { faultsOf, PASSWORD, type Screens, screens, type Visitor } from './screens.js';

/** Filling the demo and starting a browser take their time on a busy machine. */
const LONG_MS = 120_000;
const LEAD = 'career.lead@alliance.example';
const TITLE = 'Ein ganzer Abend';

let s: Screens;
let lead: Visitor;
let page: Page;
beforeAll(async () => {
  s = await screens();
  lead = await s.visitor({ width: 820, height: 1100 });
  page = lead.page;
  await lead.signIn(LEAD);
}, LONG_MS);
afterAll(() => s.close());

/** Tomorrow, on which nothing of the demo stands. */
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const notes = () => page.getByRole('textbox', { name: 'Notizen' });
const saved = () => page.locator('.notes-status[data-saving=saved]').waitFor();

async function toItem(title: string): Promise<void> {
  await press(page.locator('.evening').getByRole('link', { name: title }));
  await page.locator('#item', { hasText: title }).waitFor();
}

describe('a whole evening, by keyboard alone', () => {
  let topic: string;

  it(
    'is planned: a topic that the group carries, an item of its own, everybody with a seat, invited',
    async () => {
      await press(page.getByRole('link', { name: 'Sitzungen' }));
      await press(page.getByRole('link', { name: 'Sitzung planen' }));
      await write(page.getByLabel('Titel', { exact: true }), TITLE);
      // Days and times are typed as the browser has them, which is not ours.
      await page.getByLabel('Tag', { exact: true }).fill(tomorrow());
      await page.getByLabel('Beginn', { exact: true }).fill('18:00');
      await page.getByLabel('Ende', { exact: true }).fill('20:00');
      await write(page.getByLabel(/^Ort/), 'Volkshaus, Saal 3');
      await press(page.getByRole('button', { name: 'Als Entwurf anlegen' }));
      await page.getByRole('heading', { level: 1, name: `Planung: ${TITLE}` }).waitFor();
      const offered = page
        .getByRole('region', { name: 'Offene Themen der Gruppe' })
        .getByRole('listitem')
        .nth(1);
      topic = (await offered.getByRole('paragraph').first().textContent()) ?? '';
      await press(offered.getByRole('button'));
      await page.locator('.agenda-title', { hasText: topic }).waitFor();
      await press(page.getByRole('button', { name: 'Punkt hinzufügen' }));
      await write(page.getByLabel('Worum es geht'), 'Rückmeldungen der Betriebe');
      await write(page.getByLabel(/^Minuten/), '20');
      await page.keyboard.press('Enter');
      await page.locator('.agenda-title', { hasText: 'Rückmeldungen der Betriebe' }).waitFor();
      await press(page.getByRole('button', { name: 'Alle mit Sitz hinzufügen' }));
      await page.locator('.people-row').nth(5).waitFor();
      await press(page.getByRole('button', { name: 'Ansetzen' }));
      await press(page.getByRole('button', { name: 'Einladen' }));
      await press(page.getByRole('button', { name: /^Als eingeladen vermerken/ }));
      await page.getByText('Eingeladen', { exact: true }).waitFor();
    },
    LONG_MS,
  );

  it(
    'is held: attendance, notes, a decision with its votes, a task as it was spoken',
    async () => {
      await press(page.getByRole('navigation', { name: 'Sie sind hier' }).getByRole('link', { name: TITLE }));
      await press(page.getByRole('link', { name: 'Sitzung führen' }));
      await press(page.getByRole('button', { name: 'Sitzung eröffnen' }));
      await press(page.getByRole('button', { name: 'Alle anwesend' }));
      await page.getByText('Gespeichert', { exact: true }).waitFor();
      await toItem(topic);
      await write(notes(), 'Drei Betriebe berichten von ihren Praktika.');
      await saved();
      await page.keyboard.press('Alt+b');
      await write(page.getByLabel('Wortlaut'), 'Die Gruppe legt den Praktikumstag auf den 3. Mai.');
      await write(page.getByLabel(/^Ja/), '99');
      await page.getByText(/^Das sind 99 Stimmen, aber nur \d+ Organisationen können abstimmen/).waitFor();
      await write(page.getByLabel(/^Ja/), '5');
      await write(page.getByLabel(/^Nein/), '1');
      await write(page.getByLabel('Enthaltung'), '0');
      await press(page.getByRole('button', { name: 'Festhalten' }));
      await page.getByText('5 Ja, 1 Nein, 0 Enthaltung').waitFor();
      await page.keyboard.press('Alt+a');
      await page.keyboard.type('@Ackerm');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.type('in 2 Wochen Plakate bestellen');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Plakate bestellen' }).waitFor();
      await press(page.getByLabel('Wurde behandelt'), 'Space');
    },
    LONG_MS,
  );

  it(
    'goes on in place when the session is over while one types, and nothing typed is lost',
    async () => {
      await s.app.database.dataSource.query(
        'UPDATE session SET ended_at = now() WHERE account_id = (SELECT id FROM account WHERE email = $1)',
        [LEAD],
      );
      await notes().focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.type('\nHier war die Anmeldung abgelaufen.');
      const again = page.getByRole('dialog', { name: 'Bitte noch einmal anmelden' });
      await write(again.getByLabel(/^E-Mail-Adresse/), LEAD);
      await write(again.getByLabel(/^Passwort( \(|$)/), PASSWORD);
      expect(await lead.axe()).toEqual([]);
      await press(again.getByRole('button', { name: 'Anmelden', exact: true }));
      await again.waitFor({ state: 'detached' });
      await saved();
      expect(await notes().inputValue()).toBe(
        'Drei Betriebe berichten von ihren Praktika.\nHier war die Anmeldung abgelaufen.',
      );
      const [kept] = await s.app.database.dataSource.query<{ n: number }[]>(
        `SELECT count(*)::int AS n FROM agenda_item WHERE notes LIKE '%war die Anmeldung abgelaufen.'`,
      );
      expect(kept).toEqual({ n: 1 });
    },
    LONG_MS,
  );

  it(
    'is closed, which says what was not discussed, and leads to its minutes',
    async () => {
      await press(page.getByRole('button', { name: 'Sitzung schließen' }));
      const dialog = page.getByRole('dialog', { name: 'Sitzung schließen' });
      await dialog.getByText('Rückmeldungen der Betriebe').waitFor();
      expect(await lead.axe()).toEqual([]);
      await press(dialog.getByRole('button', { name: 'Sitzung schließen' }));
      await page.getByRole('heading', { level: 1, name: `Protokoll: ${TITLE}` }).waitFor();
      await page.getByText('Hier war die Anmeldung abgelaufen.').waitFor();
    },
    LONG_MS,
  );

  it(
    'is approved, and what was left over stands on the next agenda',
    async () => {
      await press(page.getByRole('button', { name: 'In die Prüfung geben' }));
      await press(page.getByRole('link', { name: 'Genehmigen …' }));
      await page.getByText('Nichts steht der Genehmigung im Weg').waitFor();
      await press(page.getByRole('button', { name: 'Endgültig genehmigen …' }));
      await press(page.getByRole('dialog').getByRole('button', { name: 'Endgültig genehmigen' }));
      await page.getByText(/^Beschluss BO-\d{4}-\d\d/).waitFor();
      await press(page.getByRole('link', { name: 'Zur nächsten Sitzung' }));
      await page.locator('.agenda-title', { hasText: 'Rückmeldungen der Betriebe' }).waitFor();
      await page.locator('.agenda-title', { hasText: topic }).waitFor();
      expect(faultsOf(lead)).toEqual([]);
    },
    LONG_MS,
  );
});
