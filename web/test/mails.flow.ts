import type { Page } from 'playwright-core';
import { JobWorker } from '../../src/jobs/job-worker.js';
import { type Screens, screens } from './screens.js';

let s: Screens;
/** Whole stories, each of many pages. */
const LONG_MS = 150_000;

beforeAll(async () => {
  s = await screens();
  // The mails of the demo's invitations.
  await s.app.app.get(JobWorker).runDue(true);
}, LONG_MS);
afterAll(() => s.close());

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

it(
  'mails are found, read as they are, and said to stay here',
  async () => {
    const visitor = await s.visitor();
    const { page } = visitor;
    await visitor.signIn('coordinator@alliance.example');
    await page
      .getByRole('navigation', { name: 'Hauptnavigation' })
      .getByRole('link', { name: 'Mails' })
      .press('Enter');
    await heading(page, 'Mails');
    await page.getByText('Von hier geht keine Post ab').waitFor();
    expect(await visitor.axe()).toEqual([]);
    await page.getByLabel('Stand').selectOption({ label: 'gesandt' });
    await page.getByText('Keine Mail passt dazu').waitFor();
    await page.getByLabel('Stand').selectOption({ label: 'aufbewahrt, nicht gesandt' });
    await page
      .getByRole('table')
      .getByRole('link', { name: /^Einladung zur Sitzung/ })
      .first()
      .press('Enter');
    await heading(page, /^Einladung zur Sitzung/);
    await page.getByText(/^Guten Tag /).waitFor();
    await page.getByText('Für den Kalender').click();
    await page.getByText('METHOD:REQUEST').waitFor();
    await visitor.settled();
    expect(await visitor.axe()).toEqual([]);
    await page.getByRole('link', { name: 'Zur Sitzung' }).press('Enter');
    await page.waitForURL(/\/meetings\/[\w-]+$/);
    await visitor.settled();
  },
  LONG_MS,
);

it(
  'a lead finds the mails of one meeting of the own group, on a phone, in English and in the dark',
  async () => {
    const visitor = await s.visitor({ width: 390, height: 844, scheme: 'dark' });
    const { page } = visitor;
    await visitor.signIn('career.lead@alliance.example');
    await page.locator('.own-menu').click();
    await page.locator('#own-menu').getByLabel('English').check();
    const [{ meeting_id: id }] = (await s.app.world.rows(
      `SELECT ma.meeting_id FROM mail ma JOIN meeting m ON m.id = ma.meeting_id
       JOIN steering_group g ON g.id = m.steering_group_id WHERE g.slug = 'career-orientation' LIMIT 1`,
    )) as [{ meeting_id: string }];
    await visitor.open(`/meetings/${id}/plan`);
    await page.getByRole('button', { name: 'See the invitation' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Mails about this meeting' }).click();
    await heading(page, 'Mails');
    await page.getByText('No mail leaves from here').waitFor();
    await visitor.settled();
    expect(await visitor.axe()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: 'Show all mails' }).click();
    await page.waitForURL(/\/mails$/);
    await visitor.settled();
  },
  LONG_MS,
);

it(
  'what failed in the background is seen with its reason, and tried again',
  async () => {
    const { world } = s.app;
    await world.job({
      state: 'failed',
      started_on: new Date(),
      retry_count: 11,
      output: { code: 'sql_23505' },
    });
    const visitor = await s.visitor();
    const { page } = visitor;
    await visitor.signIn('lead@alliance.example');
    await visitor.open('/administration/jobs');
    await page.getByText('sql_23505').waitFor();
    expect(await visitor.axe()).toEqual([]);
    await page.getByRole('button', { name: /noch einmal versuchen$/ }).press('Enter');
    await page.getByRole('region', { name: 'Hinweise' }).getByText('Es wird noch einmal versucht.').waitFor();
    await s.app.app.get(JobWorker).runDue(true);
    await visitor.open('/administration/jobs');
    await page.getByText('Alles ist erledigt').waitFor();
  },
  LONG_MS,
);
