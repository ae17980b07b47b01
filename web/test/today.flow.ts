import type { Page } from 'playwright-core';
import { faultsOf, PASSWORD, type Screens, screens } from './screens.js';

const LONG_MS = 120_000;

let s: Screens;
beforeAll(async () => {
  s = await screens();
}, LONG_MS);
afterAll(() => s.close());

/** An access token of this demo account, for what was done before the flow begins. */
async function tokenOf(name: string): Promise<string> {
  const email = `${name}@alliance.example`;
  return (await s.app.api.post('/auth/sessions', { email, password: PASSWORD })).body.accessToken;
}

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const notice = (page: Page, text: string | RegExp) => page.locator('.notices li').filter({ hasText: text });
/** A part of Heute, by its title. */
const part = (page: Page, title: string) => page.getByRole('region', { name: new RegExp(`^${title}`) });

async function visit(name: string, width = 1440) {
  const visitor = await s.visitor({ width });
  await visitor.signIn(`${name}@alliance.example`);
  return visitor;
}

describe('a member on the phone', () => {
  it(
    'sees what is overdue first, does it by one press, and takes that back',
    async () => {
      const { body: me } = await s.app.api.get('/me', { as: await tokenOf('member') });
      const as = await tokenOf('coordinator');
      const { body: groups } = await s.app.api.get('/steering-groups', { as });
      const promised = async (title: string, dueDate: string) =>
        s.app.api.post(
          '/action-items',
          {
            title,
            dueDate,
            steeringGroupId: groups.data.find(({ slug }: any) => slug === 'international-talent').id,
            responsiblePersonId: me.person.id,
          },
          { as },
        );
      await promised('Räume für den Herbst erfragen', '2099-10-01');
      const { body: late } = await promised('Willkommensmappe durchsehen', '2020-01-31');

      const visitor = await visit('member', 390);
      const { page } = visitor;
      const tasks = part(page, 'Meine Aufgaben').getByRole('listitem');
      await tasks
        .first()
        .getByText(/^seit \d+ Tagen überfällig/)
        .waitFor();
      expect(await tasks.getByRole('link').allInnerTexts()).toEqual([
        'Willkommensmappe durchsehen',
        'Räume für den Herbst erfragen',
      ]);

      const row = tasks.filter({ hasText: 'Willkommensmappe' });
      await row.getByRole('button', { name: 'Erledigt: Willkommensmappe durchsehen' }).click();
      await row.waitFor({ state: 'detached' });
      // The work goes on with the next one, also for who uses no mouse.
      await page.waitForFunction(
        () =>
          document.activeElement?.getAttribute('aria-label') === 'Erledigt: Räume für den Herbst erfragen',
      );
      await notice(page, 'Erledigt: „Willkommensmappe durchsehen“')
        .getByRole('button', { name: 'Rückgängig' })
        .click();
      await row.waitFor();
      // Of several the next, of the last the title of the part.
      await tasks.filter({ hasText: 'Räume' }).getByRole('button').click();
      await tasks.filter({ hasText: 'Räume' }).waitFor({ state: 'detached' });
      await row.getByRole('button').click();
      await page.waitForFunction(() => document.activeElement?.textContent === 'Meine Aufgaben');
      await part(page, 'Meine Aufgaben').getByText('Nichts offen.').waitFor();
      await notice(page, 'Willkommensmappe').last().getByRole('button', { name: 'Rückgängig' }).click();
      await row.waitFor();
      const { body: task } = await s.app.api.get(`/action-items/${late.id}`, { as });
      expect(task.state).toBe('open');
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );
});

describe('who leads a group', () => {
  it(
    'answers an invitation in place, and otherwise',
    async () => {
      const visitor = await visit('career.lead');
      const { page } = visitor;
      const title = 'Steuergruppe Berufsorientierung: Beratung für Familien';
      const answers = page.getByRole('group', { name: `Meine Antwort: ${title}` });
      const given = answers.locator('[aria-pressed=true]');
      await given.filter({ hasText: 'zugesagt' }).waitFor();
      for (const answer of ['unter Vorbehalt', 'abgesagt']) {
        await answers.getByRole('button', { name: answer }).click();
        await notice(page, `„${title}“: ${answer}`).waitFor();
        await given.filter({ hasText: answer }).waitFor();
        expect(await given.count()).toBe(1);
      }
      await page.reload();
      await given.filter({ hasText: 'abgesagt' }).waitFor();
      // What nobody was invited to yet is only told.
      const later = part(page, 'Meine nächsten Sitzungen').getByRole('listitem').nth(1);
      await later.getByText('noch keine Antwort').waitFor();
      expect(await later.getByRole('button').count()).toBe(0);
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'is led to the drafts, reviews and objections that wait',
    async () => {
      const visitor = await visit('international.lead');
      const { page } = visitor;
      for (const [waiting, title] of [
        ['Protokolle im Entwurf', 'Steuergruppe Internationale Fachkräfte: Vorbereitung der Jahressitzung'],
        ['Protokolle in Durchsicht', 'Steuergruppe Internationale Fachkräfte: Nach der Jahressitzung'],
      ] as const) {
        await part(page, waiting).getByRole('link', { name: title }).click();
        await heading(page, `Protokoll: ${title}`);
        await page.goBack();
        await heading(page, 'Heute');
      }
      await part(page, 'Einwände ohne Antwort')
        .getByRole('link', { name: /^Einwand von / })
        .click();
      await heading(page, /^Protokoll: /);
      // At the objection itself, where it is answered.
      await page.waitForFunction(() => document.activeElement?.matches('article.minutes-objection.is-open'));
      await page.locator('article:focus').getByRole('button', { name: 'Beantworten' }).waitFor();
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );
});

describe('a coordinator at the desk', () => {
  it(
    'sees what is left undone, each leading where it is mended',
    async () => {
      const as = await tokenOf('coordinator');
      const { body: seats } = await s.app.api.get('/steering-groups/it-talent/seats', { as });
      const deputy = seats.data.find(({ role }: any) => role === 'deputy');
      const seat = await s.app.api.get(`/seats/${deputy.id}`, { as });
      await s.app.api.patch(`/seats/${deputy.id}`, { endDate: '2026-01-31' }, { as, ifMatch: seat });

      const visitor = await visit('coordinator');
      const { page } = visitor;
      const follow = async (title: string, name: string) => {
        await part(page, title).getByRole('link', { name }).first().click();
      };
      const back = async () => {
        await page.goBack();
        await heading(page, 'Heute');
      };

      const overdue = part(page, 'Überfällige Aufgaben je Gruppe').getByRole('link', {
        name: 'IT-Fachkräfte',
      });
      const [, count = ''] = (await overdue.innerText()).split('\n');
      await overdue.click();
      await heading(page, 'Aufgaben');
      await page.getByText(`${count} Aufgaben`, { exact: true }).waitFor();
      const late = page.getByRole('row').filter({ hasText: 'überfällig' });
      expect(String(await late.count())).toBe(count);
      await back();

      await follow('Einwände ohne Antwort', 'Einwand von Dirk Pförtner');
      await page.waitForFunction(() => document.activeElement?.matches('article.minutes-objection'));
      await back();

      const held = 'Steuergruppe IT-Fachkräfte: Leitlinien und Messeauftritt';
      await part(page, 'Sitzungen ohne genehmigtes Protokoll')
        .getByText(/vor \d+ Tagen gehalten/)
        .first()
        .waitFor();
      await follow('Sitzungen ohne genehmigtes Protokoll', held);
      await heading(page, held);
      await back();

      await follow('Still gewordene Organisationen', 'Handwerkskammer Mittelsaale');
      await heading(page, 'Handwerkskammer Mittelsaale');
      await back();

      await part(page, 'Lücken in Steuergruppen').getByText('Ohne Stellvertretung').waitFor();
      await follow('Lücken in Steuergruppen', 'IT-Fachkräfte');
      await heading(page, 'IT-Fachkräfte');
      await back();

      await follow('Sitze, die auf Bestätigung warten', 'Olena Dovhan');
      await heading(page, 'Internationale Fachkräfte');
      await page
        .getByRole('button', { name: /Bestätigen/ })
        .first()
        .waitFor();
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );
});

describe('Heute', () => {
  it(
    'says what to do next where nothing waits',
    async () => {
      const { page } = await visit('observer');
      await part(page, 'Meine Aufgaben').getByText('Nichts offen.').waitFor();
      await part(page, 'Meine Aufgaben').getByRole('link', { name: 'Alle Aufgaben' }).click();
      await heading(page, 'Aufgaben');
      await page.goBack();
      await part(page, 'Meine nächsten Sitzungen').getByRole('link', { name: 'Alle Sitzungen' }).click();
      await heading(page, 'Sitzungen');

      const { page: planning } = await visit('coordinator');
      await part(planning, 'Meine nächsten Sitzungen').getByRole('link', { name: 'Sitzung planen' }).click();
      await heading(planning, 'Sitzung planen');
    },
    LONG_MS,
  );

  it(
    'says what went wrong and under which number, and tries again',
    async () => {
      const { page } = await s.visitor();
      await page.route('**/api/v1/me/today', (route) =>
        route.fulfill({
          status: 500,
          headers: { 'x-request-id': 'req-4711' },
          json: { code: 'internal', title: 'Interner Fehler', detail: 'Das lag nicht an Ihnen.' },
        }),
      );
      await page.goto('/sign-in');
      await page.getByLabel('E-Mail-Adresse').fill('stem.lead@alliance.example');
      await page.locator('input[name=password]').fill(PASSWORD);
      await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
      await page.getByText('Interner Fehler').waitFor();
      await page.getByText('Das lag nicht an Ihnen.').waitFor();
      await page.getByText(/req-4711/).waitFor();
      expect(await part(page, 'Meine Aufgaben').count()).toBe(0);
      await page.unroute('**/api/v1/me/today');
      await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
      await part(page, 'Meine Aufgaben').waitFor();
      expect(await page.getByText('Interner Fehler').count()).toBe(0);
    },
    LONG_MS,
  );

  it.each(['light', 'dark'] as const)(
    'is right for axe, %s, on a phone, at the desk and at 320 px',
    async (scheme) => {
      const found: Record<string, unknown> = {};
      for (const name of ['coordinator', 'career.lead', 'observer']) {
        const visitor = await s.visitor({ scheme });
        const { page } = visitor;
        await visitor.signIn(`${name}@alliance.example`);
        await part(page, 'Meine nächsten Sitzungen').waitFor();
        for (const width of [390, 1440, 320]) {
          await page.setViewportSize({ width, height: 900 });
          const against = await visitor.axe();
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          if (against.length > 0 || wide > width) found[`${name}, ${width} px`] = { against, wide };
        }
        await visitor.context.close();
      }
      expect(found).toEqual({});
    },
    LONG_MS,
  );
});
