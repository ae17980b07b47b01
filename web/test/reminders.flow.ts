import { Settings } from '../../src/config/settings.js';
import { hashOf } from '../../src/common/secrets.js';
import { JobWorker } from '../../src/jobs/job-worker.js';
import { wordOf } from '../../src/mail/switching-off.js';
import { Reminding } from '../../src/reminders/reminding.js';
import { faultsOf, type Screens, screens } from './screens.js';

let s: Screens;
/** Whole stories, each of many pages. */
const LONG_MS = 150_000;
const SECRET = 'the-secret-of-a-reminder-as-somebody-has-it';

beforeAll(async () => {
  s = await screens();
  await s.app.app.get(Reminding).run();
  await s.app.app.get(JobWorker).runDue(true);
}, LONG_MS);
afterAll(() => s.close());

/** A reminder that the demo keeps, of somebody with at least two tasks, and its link as where mail leaves. */
async function reminder(): Promise<{ id: string }> {
  const [mail] = (await s.app.world.rows(
    `SELECT ma.id FROM mail ma WHERE ma.kind = 'task_reminder' ORDER BY (SELECT count(*) FROM action_item t
       WHERE t.responsible_person_id = ma.person_id AND t.state NOT IN ('done', 'cancelled')) DESC, ma.id LIMIT 1`,
  )) as [{ id: string }];
  await s.app.world.rows(
    `INSERT INTO signed_link (id, purpose, token_hash, expires_at, created_at)
     VALUES ($1, 'tasks', $2, now() + interval '30 days', now()) ON CONFLICT (id) DO NOTHING`,
    mail.id,
    hashOf(SECRET),
  );
  return mail;
}
const pictureOf = (name: string) => process.env['PICTURES'] && `${process.env['PICTURES']}/${name}.png`;

it(
  'a reminder’s link shows what is open, and only a press says that it is done or asks for another date',
  async () => {
    const { id } = await reminder();
    const visitor = await s.visitor({ width: 390, height: 844 });
    const { page } = visitor;
    await visitor.open(`/task-link#${SECRET}`);
    const tasks = page.locator('.task-guest-list > li');
    const count = await tasks.count();
    expect(count).toBeGreaterThan(0);
    expect(await visitor.axe()).toEqual([]);
    const picture = pictureOf('task-link-390');
    if (picture) await page.screenshot({ path: picture, fullPage: true });
    await tasks.first().getByRole('button', { name: 'Anderer Termin' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Bis wann geht es').fill('2099-06-15');
    await dialog.getByLabel('Warum nicht früher').fill('Erst nach den Ferien.');
    expect(await visitor.axe()).toEqual([]);
    await dialog.getByRole('button', { name: 'Bitte absenden' }).click();
    await page.getByText('Die Leitung bekommt Ihre Bitte.').first().waitFor();
    await page.getByText('Gewünscht:').first().waitFor();
    await tasks.last().getByRole('button', { name: 'Erledigt' }).click();
    await page
      .getByText(/^Erledigt: „/)
      .first()
      .waitFor();
    await visitor.settled();
    expect(await tasks.count()).toBe(count - 1);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await visitor.open('/task-link');
    await page.getByText('Der Link ist unvollständig').first().waitFor();

    const word = wordOf(s.app.app.get(Settings), id);
    await visitor.open(`/mail-wishes#${word}`);
    await page.getByLabel(/^Erinnerungen an meine Aufgaben/).uncheck();
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Gespeichert').first().waitFor();
    await page.reload();
    await visitor.settled();
    expect(await page.getByLabel(/^Erinnerungen an meine Aufgaben/).isChecked()).toBe(false);
    expect(await visitor.axe()).toEqual([]);
    expect(faultsOf(visitor)).toEqual([]);
  },
  LONG_MS,
);

it(
  'a lead accepts another date on the page of the task, and says when to be left alone',
  async () => {
    const [wished] = (await s.app.world.rows(
      `SELECT t.id, g.slug FROM action_item t JOIN steering_group g ON g.id = t.steering_group_id
       WHERE t.wished_due_date IS NOT NULL ORDER BY t.id LIMIT 1`,
    )) as [{ id: string; slug: string }];
    const visitor = await s.visitor({ width: 1440, height: 900 });
    const { page } = visitor;
    await visitor.signIn('coordinator@alliance.example');
    await visitor.open(`/action-items/${wished.id}`);
    await page.getByText('Ein anderer Termin ist gewünscht').first().waitFor();
    expect(await visitor.axe()).toEqual([]);
    const picture = pictureOf('wish-1440');
    if (picture) await page.screenshot({ path: picture });
    await page.getByLabel('Ein Satz dazu').fill('Gern.');
    await page.getByRole('button', { name: 'Annehmen' }).click();
    await page.getByText('Der neue Termin gilt.').first().waitFor();
    await visitor.settled();
    expect(await page.getByText('Ein anderer Termin ist gewünscht').count()).toBe(0);
    await page.locator('.own-menu').click();
    await page.locator('#own-menu').getByRole('link', { name: 'Meine Mails' }).click();
    await page.getByLabel('Vom').fill('2099-07-01');
    await page.getByLabel('Bis einschließlich').fill('2099-07-20');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Gespeichert').first().waitFor();
    const mine = pictureOf('my-mails-1440');
    if (mine) await page.screenshot({ path: mine });
    await page.reload();
    await visitor.settled();
    expect(await page.getByLabel('Bis einschließlich').inputValue()).toBe('2099-07-20');
    expect(await visitor.axe()).toEqual([]);
    expect(faultsOf(visitor)).toEqual([]);
  },
  LONG_MS,
);
