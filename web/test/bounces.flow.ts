import type { Page } from 'playwright-core';
import { type Screens, screens } from './screens.js';

let s: Screens;
/** Whole stories, each of many pages. */
const LONG_MS = 150_000;

beforeAll(async () => {
  s = await screens();
}, LONG_MS);
afterAll(() => s.close());

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** The address that bounces in the demo, and whose it is. */
async function bounced() {
  const [row] = await s.app.world.rows<{ address: string; name: string }>(
    `SELECT ba.address, ma.to_name AS name FROM bounced_address ba JOIN mail ma ON ma.id = ba.mail_id`,
  );
  return row ?? { address: '', name: '' };
}

it(
  'a coordinator finds an address that bounces, sees it at its person and its mail, and says that it works again',
  async () => {
    const { address, name } = await bounced();
    const visitor = await s.visitor();
    const { page } = visitor;
    await visitor.signIn('coordinator@alliance.example');
    await page.getByRole('heading', { level: 2, name: 'Adressen, die zurückkommen' }).waitFor();
    await page
      .locator('.part', { hasText: 'Adressen, die zurückkommen' })
      .getByRole('link', { name })
      .press('Enter');
    await heading(page, 'Adressen, die zurückkommen');
    await page.getByText('die Adresse gibt es nicht (5.1.1)').waitFor();
    await visitor.settled();
    expect(await visitor.axe()).toEqual([]);
    await page.getByRole('table').getByRole('link', { name }).press('Enter');
    await heading(page, new RegExp(name));
    await page
      .getByText(/^Post kommt zurück, seit /)
      .first()
      .waitFor();
    await visitor.settled();
    expect(await visitor.axe()).toEqual([]);
    await page.goBack();
    await page.getByRole('link', { name: 'Erinnerung an Ihre Aufgaben' }).press('Enter');
    await heading(page, 'Erinnerung an Ihre Aufgaben');
    await page.getByText('kam zurück').waitFor();
    await page.getByText('Von dieser Adresse kam Post zurück').waitFor();
    expect(await page.getByRole('button', { name: 'Noch einmal senden' }).count()).toBe(0);
    expect(await visitor.axe()).toEqual([]);
    await page.getByRole('link', { name: 'Adressen, die zurückkommen' }).press('Enter');
    await page.getByRole('button', { name: `Adresse geht wieder: ${address}` }).press('Enter');
    await page.getByText(`An ${address} wird wieder gesandt.`).first().waitFor();
    await page.getByText('Keine Adresse passt dazu').waitFor();
    expect((await bounced()).address).toBe('');
    await page.goBack();
    await page.getByRole('button', { name: 'Noch einmal senden' }).waitFor();
    await visitor.settled();
  },
  LONG_MS,
);

it(
  'on a phone, in English and in the dark the list fits, and an empty one says so',
  async () => {
    const visitor = await s.visitor({ width: 390, height: 844, scheme: 'dark' });
    const { page } = visitor;
    await visitor.signIn('coordinator@alliance.example');
    await page.locator('.own-menu').click();
    await page.locator('#own-menu').getByLabel('English').check();
    await s.app.world.bounce({ address: `${'lang.'.repeat(12)}adresse@firma-mit-langem-namen.example` });
    await visitor.open('/mails/bounces');
    await page.getByText('there is no such address').waitFor();
    expect(await visitor.axe()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await s.app.world.rows(`DELETE FROM bounced_address RETURNING address`);
    await page.reload();
    await page.getByText('No address bounces').waitFor();
    await visitor.settled();
    await page.getByRole('link', { name: 'Mails', exact: true }).first().press('Enter');
    await heading(page, 'Mails');
    await visitor.settled();
  },
  LONG_MS,
);

it(
  'a lead does not see it, in the menu or by its address',
  async () => {
    const visitor = await s.visitor();
    const { page } = visitor;
    await visitor.signIn('career.lead@alliance.example');
    await visitor.open('/mails');
    expect(await page.getByRole('link', { name: 'Adressen, die zurückkommen' }).count()).toBe(0);
    await visitor.open('/mails/bounces');
    expect(await page.getByRole('table').count()).toBe(0);
  },
  LONG_MS,
);
