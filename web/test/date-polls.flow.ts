import { leads } from './planning.js';
import { faultsOf, type Screens, screens } from './screens.js';

let s: Screens;
/** Whole stories, each of many pages. */
const LONG_MS = 150_000;

beforeAll(async () => {
  s = await screens();
}, LONG_MS);
afterAll(() => s.close());

const PICTURES = process.env['PICTURES'];

/** A day so many days ahead that is this day of the week; Sunday is 0. */
function ahead(days: number, weekday: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  while (day.getUTCDay() !== weekday) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

describe('a date', () => {
  it(
    'is offered by the lead, answered by a link without an account, chosen, and told by mail',
    async () => {
      const lead = await leads(s);
      const { page } = lead;
      page.setDefaultTimeout(30_000);

      // Three dates, one of them on a weekend, of which the page warns.
      await lead.open('/steering-groups/stem-education');
      await page.getByRole('link', { name: 'Termin finden' }).click();
      await page.getByText('Klausur MINT-Bildung').waitFor();
      expect(await lead.axe()).toEqual([]);
      await page.getByRole('link', { name: 'Termin finden' }).click();
      await page.getByText(/Personen bekommen eine Mail\./).waitFor();
      await page.getByLabel('Titel der Sitzung').fill('Zukunftswerkstatt');
      const dates = page.locator('.offered-dates > li');
      for (const [nth, day] of [ahead(40, 2), ahead(40, 6), ahead(50, 4)].entries())
        await dates.nth(nth).getByLabel('Tag').fill(day);
      await dates.nth(1).getByText('Das ist ein Wochenende.').waitFor();
      await page.getByRole('button', { name: 'Weiterer Termin' }).press('Enter');
      expect(await dates.nth(3).getByLabel('Tag').inputValue()).not.toBe('');
      await page.getByRole('button', { name: 'Termin 2 weglassen' }).press('Enter');
      expect(await dates.count()).toBe(3);
      await dates.nth(0).getByLabel('Ende').fill('13:00');
      await page.getByLabel('Nachricht an die Gefragten').fill('Wir denken fünf Jahre voraus.');
      await page.getByRole('button', { name: 'Terminfindung beginnen' }).press('Enter');
      await page.getByText('Das Ende liegt vor dem Beginn.').first().waitFor();
      expect(await lead.axe()).toEqual([]);
      await dates.nth(0).getByLabel('Ende').fill('16:00');
      await page.getByRole('button', { name: 'Terminfindung beginnen' }).press('Enter');
      await page.getByRole('heading', { name: 'Zukunftswerkstatt' }).waitFor();
      expect(await lead.axe()).toEqual([]);

      // Somebody without an account answers on the phone.
      const row = page
        .getByRole('table', { name: /^Wer gefragt ist/ })
        .getByRole('row')
        .nth(1);
      const name = (await row.getByRole('rowheader').innerText()).split('\n')[0] ?? '';
      await row.getByRole('button', { name: `Neuer Link für ${name}` }).press('Enter');
      const address = await page.getByLabel('Adresse', { exact: true }).inputValue();
      await page.getByRole('button', { name: 'Fertig' }).press('Enter');
      const guest = await s.visitor({ width: 390, height: 844 });
      await guest.page.goto(address);
      await guest.page.getByText(`Guten Tag ${name},`).waitFor();
      await guest.page.getByText('Wir denken fünf Jahre voraus.').waitFor();
      expect(await guest.axe()).toEqual([]);
      await guest.page.getByRole('button', { name: 'Antwort senden' }).press('Enter');
      await guest.page
        .getByText('Sagen Sie zu mindestens einem Termin, ob er passt, oder schreiben Sie eine Bemerkung.')
        .waitFor();
      const sets = guest.page.locator('.date-answer');
      await sets.nth(0).getByLabel('Nein').check();
      await sets.nth(1).getByLabel('Ja').focus();
      await guest.page.keyboard.press('Space');
      await sets.nth(2).getByLabel('Wenn nötig').check();
      // What the server refuses leads to its field; the link's secret, and all that was said, stay.
      const remark = guest.page.getByLabel('Bemerkung');
      await remark.fill('Gern\u200b vormittags.');
      await guest.page.getByRole('button', { name: 'Antwort senden' }).press('Enter');
      await guest.page.locator('form').getByRole('link').click();
      expect(await remark.evaluate((field) => field === document.activeElement)).toBe(true);
      expect(guest.page.url()).toBe(address);
      await remark.fill('Gern vormittags.');
      await guest.page.getByRole('button', { name: 'Antwort senden' }).press('Enter');
      await guest.page.getByText('Danke, Ihre Antwort ist angekommen').waitFor();
      await guest.page.getByText(/^Sie haben geantwortet: .*: nein; .*: ja; .*: wenn nötig\.$/).waitFor();
      expect(await guest.axe()).toEqual([]);
      if (PICTURES)
        await guest.page.screenshot({ path: `${PICTURES}/terminfindung-390.png`, fullPage: true });

      // The lead sees what suits best, and settles on it.
      await page.reload();
      await page.getByText('„Gern vormittags.“').waitFor();
      const best = page
        .getByRole('table', { name: /^Termine und wie vielen/ })
        .getByRole('row')
        .filter({ hasText: 'Passt am besten' });
      expect(await best.count()).toBe(1);
      await best.getByRole('button', { name: /wählen$/ }).press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.getByText(/^\d+ Personen bekommen sofort eine Mail, dass der Termin steht\.$/).waitFor();
      expect(await lead.axe()).toEqual([]);
      await dialog.getByRole('button', { name: 'Termin festlegen' }).press('Enter');
      await page.getByText(/^Termin steht: /).waitFor();
      expect(await lead.axe()).toEqual([]);
      const mails = await s.app.world.rows<{ text: string; subject: string }>(
        `SELECT subject, text FROM mail WHERE kind = 'date_chosen' AND to_name = $1`,
        name,
      );
      expect(mails).toHaveLength(1);
      expect(mails[0]?.subject).toContain('Termin steht: ');
      expect(mails[0]?.text).toContain('Die Einladung mit der Tagesordnung folgt.');

      // The link tells it too; the draft is planned on.
      await guest.page.reload();
      await guest.page.getByText(/^Termin steht: /).waitFor();
      expect(await guest.page.getByRole('radio').count()).toBe(0);
      await page.getByRole('link', { name: 'Sitzung planen' }).click();
      await page
        .getByRole('heading', { name: /Zukunftswerkstatt/ })
        .first()
        .waitFor();
      expect([...faultsOf(lead), ...faultsOf(guest)]).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'is answered by who is signed in; a link that is none says so, in English too',
    async () => {
      const [row] = await s.app.world.rows<{ id: string }>(
        `INSERT INTO date_poll_respondent (id, date_poll_id, person_id, created_at, updated_at)
         SELECT gen_random_uuid(), dp.id, ac.person_id, now(), now() FROM date_poll dp, account ac
         WHERE dp.title = 'Klausur MINT-Bildung' AND ac.email = $1 RETURNING date_poll_id AS id`,
        'member@alliance.example',
      );
      const visitor = await s.visitor({ width: 1440, language: 'en-GB' });
      const { page } = visitor;
      await page.goto(`${s.app.address}/terminfindung`);
      await page.getByText('The link is missing here').waitFor();
      await page.goto(`${s.app.address}/terminfindung#nobody-made-this`);
      await page.reload();
      await page.getByText('Link not usable').waitFor();
      expect(await visitor.axe()).toEqual([]);
      // The account says in which language.
      await visitor.signIn('member@alliance.example');
      await visitor.open(`/date-polls/${row?.id}`);
      await page.locator('.date-answer').nth(0).getByLabel('Wenn nötig').check();
      await page.getByRole('button', { name: 'Antwort senden' }).press('Enter');
      await page.locator('.notices').getByText('Ihre Antwort ist gespeichert.').waitFor();
      // Who said what, only who runs the group reads.
      expect(await page.getByText('Wer gefragt ist').count()).toBe(0);
      expect(await page.getByRole('button', { name: /wählen$/ }).count()).toBe(0);
      expect(await visitor.axe()).toEqual([]);
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'that ends while its lead writes an answer down is said in the dialog, and nothing typed is lost',
    async () => {
      const lead = await leads(s);
      const { page } = lead;
      await lead.open('/date-polls');
      await page.getByRole('link', { name: 'Klausur MINT-Bildung' }).click();
      await page
        .getByRole('button', { name: /^Antwort von .* eintragen$/ })
        .first()
        .press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.locator('.date-answer').nth(0).getByLabel('Ja').check();
      await dialog.getByLabel('Bemerkung').fill('Rief an.');
      await s.app.world.rows(`UPDATE date_poll SET state = 'withdrawn' WHERE title = 'Klausur MINT-Bildung'`);
      await dialog.getByRole('button', { name: 'Antwort eintragen' }).press('Enter');
      await dialog.getByText('Die Terminfindung ist vorbei').waitFor();
      await page.getByText('Diese Terminfindung wurde zurückgezogen').waitFor();
      expect(await dialog.getByLabel('Bemerkung').inputValue()).toBe('Rief an.');
    },
    LONG_MS,
  );
});
