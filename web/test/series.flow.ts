import { leads } from './planning.js';
import { faultsOf, type Screens, screens } from './screens.js';

let s: Screens;
/** Whole stories, each of many pages. */
const LONG_MS = 150_000;

beforeAll(async () => {
  s = await screens();
}, LONG_MS);
afterAll(() => s.close());

describe('a series of meetings', () => {
  it(
    'is proposed around the holidays that staff enter, changed, made at once, and taken back',
    async () => {
      const staff = await s.visitor();
      staff.page.setDefaultTimeout(30_000);
      await staff.signIn('coordinator@alliance.example');
      const lead = await leads(s);
      const { page } = lead;
      page.setDefaultTimeout(30_000);

      // The lead sees the next dates of the group.
      await lead.open('/steering-groups/stem-education');
      await page.getByRole('link', { name: 'Terminserie anlegen' }).click();
      await page.getByRole('button', { name: '6 Entwürfe anlegen' }).waitFor();
      const dates = page.getByRole('group', { name: 'Termine' });
      const boxes = dates.getByRole('checkbox');
      const first = (await dates.getByRole('listitem').first().locator('label').innerText()).trim();
      expect(await lead.axe()).toEqual([]);

      // A coordinator enters holidays on the day of the first one.
      const day = await page.evaluate(async () => {
        const link = await fetch('/api/v1/auth/tokens', {
          method: 'POST',
          body: '{}',
          headers: { 'content-type': 'application/json' },
        });
        const { accessToken } = (await link.json()) as { accessToken: string };
        const found = await fetch('/api/v1/steering-groups/stem-education/series-dates', {
          headers: { authorization: `Bearer ${accessToken}` },
        });
        const { data } = (await found.json()) as { data: { proposed: { plannedStart: string } | null }[] };
        return data.find(({ proposed }) => proposed !== null)?.proposed?.plannedStart.slice(0, 10) ?? '';
      });
      await staff.open('/meetings/series');
      await staff.page.getByRole('link', { name: 'Ferien und freie Tage pflegen' }).click();
      await staff.page.getByText('Feiertage von: Thüringen').waitFor();
      await staff.page.getByRole('row').filter({ hasText: 'Reformationstag' }).waitFor();
      expect(await staff.axe()).toEqual([]);
      await staff.page.getByRole('button', { name: 'Freie Tage eintragen' }).click();
      const dialog = staff.page.getByRole('dialog');
      await dialog.getByLabel('Name auf Deutsch').fill('Projektferien');
      await dialog.getByLabel('Name auf Englisch').fill('Project holidays');
      await dialog.getByLabel('Erster Tag').fill(day);
      await dialog.getByLabel('Letzter Tag').fill(day);
      expect(await staff.axe()).toEqual([]);
      await dialog.getByRole('button', { name: 'Freie Tage eintragen' }).click();
      await staff.page.locator('.notices').getByText('„Projektferien“ eingetragen.').waitFor();

      // It is put off by weeks, and says why.
      await page.reload();
      await dates
        .getByText(/^Statt .*: Projektferien\.$/)
        .first()
        .waitFor();
      expect(await dates.locator('label').allInnerTexts()).not.toContain(first);

      // One is left out, another one changed by keyboard.
      await boxes.nth(5).focus();
      await page.keyboard.press('Space');
      await page.getByRole('button', { name: '5 Entwürfe anlegen' }).waitFor();
      await dates
        .getByRole('button', { name: /^Termin .* ändern$/ })
        .nth(1)
        .focus();
      await page.keyboard.press('Enter');
      await dates.getByLabel('Beginn').fill('09:30');
      await dates.getByLabel('Ende').fill('09:00');
      expect(await lead.axe()).toEqual([]);
      await page.getByRole('button', { name: '5 Entwürfe anlegen' }).click();
      await page.getByRole('link', { name: 'Das Ende liegt vor dem Beginn.' }).waitFor();
      await dates.getByLabel('Ende').fill('11:00');
      await page.getByRole('button', { name: '5 Entwürfe anlegen' }).click();

      // The list has the drafts, the one at its new hour among them.
      await page.locator('.notices').getByText('5 Entwürfe angelegt.').waitFor();
      await page.getByRole('heading', { level: 1, name: 'Sitzungen' }).waitFor();
      const drafts = page.getByRole('row').filter({ hasText: 'Sitzung MINT-Bildung' });
      await drafts.filter({ hasText: '09:30–11:00' }).waitFor();
      expect(await drafts.count()).toBeGreaterThanOrEqual(5);

      await page.locator('.notices').getByRole('button', { name: 'Rückgängig' }).click();
      await page.locator('.notices').getByText('Die Entwürfe sind abgesagt.').waitFor();
      await drafts.filter({ hasText: '09:30–11:00' }).waitFor({ state: 'detached' });

      // What staff entered goes, and comes back.
      const row = staff.page.getByRole('row').filter({ hasText: 'Projektferien' });
      await row.getByRole('button', { name: '„Projektferien“ löschen' }).click();
      await row.waitFor({ state: 'detached' });
      await staff.page.locator('.notices').getByRole('button', { name: 'Rückgängig' }).last().click();
      await row.waitFor();
      await row.getByRole('button', { name: '„Projektferien“ ändern' }).click();
      await dialog.getByLabel('Name auf Deutsch').fill('Projekttage');
      await dialog.getByRole('button', { name: 'Speichern' }).click();
      await staff.page.getByRole('row').filter({ hasText: 'Projekttage' }).waitFor();
      expect([...faultsOf(lead).filter((fault) => !fault.includes('422')), ...faultsOf(staff)]).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'has no dates without a rhythm, and says what to do; whose holidays count the alliance lead says',
    async () => {
      const visitor = await s.visitor();
      const { page } = visitor;
      page.setDefaultTimeout(30_000);
      await visitor.signIn('lead@alliance.example');
      await visitor.open('/free-days');
      await page.getByLabel('Feiertage von').selectOption({ label: 'Bayern' });
      await page.locator('.notices').getByText('Es gelten die Feiertage von Bayern.').waitFor();
      await page.getByRole('row').filter({ hasText: 'Allerheiligen' }).waitFor();
      await page.locator('.notices').getByRole('button', { name: 'Rückgängig' }).click();
      await page.getByRole('row').filter({ hasText: 'Weltkindertag' }).waitFor();

      await visitor.open('/steering-groups/it-talent?edit=true');
      await page.getByRole('combobox', { name: 'Sitzungen' }).selectOption({ index: 0 });
      await page.getByRole('button', { name: 'Speichern' }).click();
      await page.getByRole('link', { name: 'Terminserie anlegen' }).click();
      await page.getByText('Diese Gruppe hat keinen Rhythmus').waitFor();
      expect(await visitor.axe()).toEqual([]);

      await page.evaluate(() => localStorage.setItem('alliance.language', 'en'));
      await page.setViewportSize({ width: 390, height: 900 });
      await page.reload();
      await page.getByText('This group has no rhythm').waitFor();
      await visitor.open('/meetings/series?group=stem-education&count=3');
      await page.getByRole('button', { name: 'Make 3 drafts' }).waitFor();
      expect(await visitor.axe()).toEqual([]);
    },
    LONG_MS,
  );
});
