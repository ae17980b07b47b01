import { faultsOf, PASSWORD, type Screens, screens } from './screens.js';

let s: Screens;
beforeAll(async () => {
  s = await screens();
});
afterAll(() => s.close());

describe('signing in', () => {
  it('leads to Heute, and back to the page that was asked for', async () => {
    const visitor = await s.visitor();
    await visitor.signIn('stem.lead@alliance.example');
    expect(await visitor.page.title()).toMatch(/^Heute – /);
    expect(faultsOf(visitor)).toEqual([]);
  });

  it('says plainly that the password is wrong, and keeps what was typed', async () => {
    const { page } = await s.visitor();
    await page.goto('/sign-in');
    await page.getByLabel('E-Mail-Adresse').fill('stem.lead@alliance.example');
    await page.getByLabel(/^Passwort \(|^Passwort$/).fill('not the password');
    await page.getByRole('button', { name: 'Anmelden' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByLabel('E-Mail-Adresse').inputValue()).toBe('stem.lead@alliance.example');
  });

  it('outlives a reload, and no script finds a token', async () => {
    const visitor = await s.visitor();
    await visitor.signIn('lead@alliance.example');
    await visitor.page.reload();
    await visitor.page.getByRole('heading', { level: 1, name: 'Heute' }).waitFor();
    const found = await visitor.page.evaluate(
      () => document.cookie + JSON.stringify({ ...localStorage, ...sessionStorage }),
    );
    expect(found).not.toMatch(/eyJ|refresh/);
  });

  it('leaves nothing of one account to the next in the same tab', async () => {
    const visitor = await s.visitor();
    const { page } = visitor;
    await visitor.signIn('lead@alliance.example');
    await page.getByRole('link', { name: 'Verwaltung' }).waitFor();
    await page.getByRole('button', { name: /^Mein Menü/ }).click();
    await page.getByRole('button', { name: 'Abmelden' }).click();
    await page.getByLabel('E-Mail-Adresse').fill('member@alliance.example');
    await page.locator('input[name=password]').fill(PASSWORD);
    await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Heute' }).waitFor();
    await page.getByRole('link', { name: 'Sitzungen' }).first().waitFor();
    expect(await page.getByRole('link', { name: 'Verwaltung' }).count()).toBe(0);
  });

  it('ends in all tabs at once', async () => {
    const visitor = await s.visitor();
    await visitor.signIn('lead@alliance.example');
    const other = await visitor.context.newPage();
    await other.goto('/');
    await other.getByRole('heading', { level: 1, name: 'Heute' }).waitFor();
    await visitor.page.getByRole('button', { name: /^Mein Menü/ }).click();
    await visitor.page.getByRole('button', { name: 'Abmelden' }).click();
    await other.getByRole('heading', { level: 1, name: 'Anmelden' }).waitFor();
    await visitor.page.getByRole('heading', { level: 1, name: 'Anmelden' }).waitFor();
  });

  it.each(['light', 'dark'] as const)('is right for axe, %s, also at 320 px', async (scheme) => {
    const visitor = await s.visitor({ scheme });
    await visitor.page.goto('/sign-in');
    await visitor.page.getByRole('heading', { level: 1, name: 'Anmelden' }).waitFor();
    expect(await visitor.axe()).toEqual([]);
    await visitor.page.setViewportSize({ width: 320, height: 640 });
    expect(await visitor.axe()).toEqual([]);
    expect(await visitor.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
