import type { Page } from 'playwright-core';
import { faultsOf, type Screens, screens, type Visitor } from './screens.js';

const NEW_PASSWORD = 'Zwölf Möwen zählen Kähne';
const h1 = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

let s: Screens;
let lead: Visitor;
beforeAll(async () => {
  s = await screens();
  lead = await s.visitor();
  await lead.signIn('lead@alliance.example');
}, 120_000);
afterAll(() => s.close());

/** Goes to a part of the administration as people do. */
async function goTo(part: string): Promise<Page> {
  const { page } = lead;
  await page.locator('#navigation').getByRole('link', { name: 'Verwaltung' }).click();
  await page
    .getByRole('navigation', { name: 'Bereiche der Verwaltung' })
    .getByRole('link', { name: part })
    .click();
  return page;
}

describe('the administration', () => {
  it('makes an account for a person found by letters, who sets the password by the link and signs in', async () => {
    const page = await goTo('Konten');
    await page.getByRole('link', { name: 'Konto anlegen' }).click();
    await h1(page, 'Konto anlegen').waitFor();
    await page.getByRole('combobox', { name: 'Person' }).fill('zehrf');
    await page.getByRole('option', { name: /Zehrfeld/ }).click();
    await page.getByLabel('E-Mail-Adresse').fill('zehrfeld@schule.example');
    await page.getByRole('button', { name: 'Konto anlegen' }).click();
    await h1(page, /Zehrfeld/).waitFor();
    await page.getByText('noch ohne Passwort').waitFor();

    await page.getByRole('button', { name: 'Passwort-Link erstellen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Passwort-Link' });
    const address = await dialog.getByLabel('Adresse zum Setzen des Passworts').inputValue();
    expect(address.startsWith(`${s.address}/password#`)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(true);
    await dialog.getByRole('button', { name: 'Fertig' }).click();
    expect(await page.content()).not.toContain(address);

    const owner = await s.visitor();
    await owner.page.goto(address);
    await owner.page.getByLabel('Neues Passwort').fill(NEW_PASSWORD);
    await owner.page.getByRole('button', { name: 'Passwort setzen' }).click();
    await owner.page.getByText('Das Passwort ist gesetzt.').waitFor();
    await owner.page.getByLabel('E-Mail-Adresse').fill('zehrfeld@schule.example');
    await owner.page.getByLabel(/^Passwort( \(|$)/).fill(NEW_PASSWORD);
    await owner.page.getByRole('button', { name: 'Anmelden', exact: true }).click();
    await h1(owner.page, 'Heute').waitFor();
    expect(faultsOf(owner)).toEqual([]);

    await page.reload();
    await page.getByText('aktiv', { exact: true }).waitFor();
  });

  it('disables an account at once, and takes it back', async () => {
    const page = await goTo('Konten');
    await page.getByLabel('Name oder E-Mail-Adresse').fill('observer');
    await page.getByText('1 Konto', { exact: true }).waitFor();
    expect(page.url()).toContain('q=observer');
    await page.getByRole('table').getByRole('link').click();
    await page.getByRole('button', { name: 'Konto sperren' }).click();
    await page.getByText('gesperrt', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByText('aktiv', { exact: true }).waitFor();
    await page.goBack();
    expect(await page.getByLabel('Name oder E-Mail-Adresse').inputValue()).toBe('observer');
  });

  it('makes an API key, which is shown once and works until it is revoked', async () => {
    const page = await goTo('API-Schlüssel');
    await page.getByRole('link', { name: 'Schlüssel erstellen' }).click();
    await page.getByLabel('Name').fill('Website der Stadt');
    const organisations = page.getByRole('group', { name: 'Organisationen' });
    await organisations.getByLabel('anlegen').check();
    await page.getByRole('button', { name: 'Schlüssel erstellen' }).click();
    // A key that may write must be able to read: the API says so, at the permission.
    await page.getByRole('alert').waitFor();
    await organisations.getByLabel('lesen').check();
    await page.getByRole('button', { name: 'Schlüssel erstellen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Der neue Schlüssel' });
    const key = await dialog.getByLabel('Schlüssel', { exact: true }).inputValue();
    expect(key).toMatch(/^aak_/);
    const read = () =>
      fetch(`${s.address}/api/v1/organisations?limit=1`, { headers: { authorization: `Bearer ${key}` } });
    expect((await read()).status).toBe(200);
    await dialog.getByRole('button', { name: 'Fertig' }).click();
    await page.getByRole('row', { name: /Website der Stadt/ }).waitFor();
    expect(await page.content()).not.toContain(key);

    await page.getByRole('button', { name: 'Schlüssel „Website der Stadt“ widerrufen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Widerrufen' }).click();
    await page.getByRole('row', { name: /Website der Stadt/ }).waitFor({ state: 'detached' });
    await page.getByRole('row', { name: /Intranet/ }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect((await read()).status).toBe(401);
  });

  it('tells in the changes, in words, what was done and by whom', async () => {
    const page = await goTo('Änderungen');
    await page.getByLabel('Was', { exact: true }).selectOption({ label: 'API-Schlüssel' });
    const row = page.getByRole('row').filter({ hasText: 'API-Schlüssel widerrufen' });
    await row.waitFor();
    expect(page.url()).toContain('recordType=api_key');
    const made = page.getByRole('row').filter({ hasText: 'API-Schlüssel angelegt' });
    await made.locator('summary').click();
    await made.getByText('Website der Stadt').waitFor();
    await made.getByRole('link', { name: /^Verlauf dieses Datensatzes/ }).click();
    await page.getByRole('button', { name: 'Nur ein Datensatz' }).waitFor();
    await page.getByRole('row').filter({ hasText: 'API-Schlüssel widerrufen' }).waitFor();
  });

  it('adds a sector whose code follows its name, renames it, and takes it out of use and back', async () => {
    const page = await goTo('Bereiche');
    await page.getByRole('button', { name: 'Bereich anlegen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Deutsch').fill('Sozialwirtschaft');
    await dialog.getByLabel('Englisch').fill('Social economy');
    expect(await dialog.getByLabel('Code').inputValue()).toBe('social_economy');
    await dialog.getByRole('button', { name: 'Bereich anlegen' }).click();
    await page.getByRole('button', { name: '„Sozialwirtschaft“ umbenennen' }).click();
    await dialog.getByLabel('Deutsch').fill('Soziale Träger');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await page.getByRole('button', { name: '„Soziale Träger“ stilllegen' }).click();
    const row = page.getByRole('row').filter({ hasText: 'social_economy' });
    await row.getByText('stillgelegt', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Rückgängig' }).last().click();
    await row.getByText('in Gebrauch', { exact: true }).waitFor();
  });

  it('refuses a colour on which nobody can read, at its field, and shows one that is dark enough', async () => {
    const page = await goTo('Allianz');
    await page.getByLabel('Eigene Farbe').check();
    const field = page.getByLabel(/^Farbe/).first();
    await field.fill('#ffdd00');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByRole('alert').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const described = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
    const fault = await page.locator(`[id="${described.at(-1)}"]`).textContent();
    expect(fault).toMatch(/Kontrast von 1,\d\d:1/);
    await field.fill('#7a1fa2');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Gespeichert. Alle sehen es').last().waitFor();
    const shown = await page
      .locator('.top-bar')
      .evaluate((element) => getComputedStyle(element).borderBottomColor);
    expect(shown).toBe('rgb(122, 31, 162)');
  });

  it('is not there for a coordinator, who asks the API nothing of it', async () => {
    const coordinator = await s.visitor();
    await coordinator.signIn('coordinator@alliance.example');
    const { page } = coordinator;
    expect(await page.locator('#navigation').getByText('Verwaltung').count()).toBe(0);
    const refused: string[] = [];
    page.on('response', (response) => {
      if (response.status() === 403) refused.push(response.url());
    });
    for (const path of ['', '/audit-events', '/accounts/new', '/api-keys/new', '/sectors', '/alliance']) {
      await page.goto(`/administration${path}`);
      await page.getByText('Nicht da, oder nicht für Sie sichtbar').waitFor();
    }
    expect(refused).toEqual([]);
  });
});

describe('one’s own password', () => {
  it('is changed by who knows it, and the other devices are signed out', async () => {
    const email = 'it.lead@alliance.example';
    const elsewhere = await s.visitor();
    await elsewhere.signIn(email);
    const visitor = await s.visitor();
    await visitor.signIn(email);
    const { page } = visitor;
    await page.getByRole('button', { name: /^Mein Menü/ }).click();
    await page.getByRole('link', { name: 'Passwort ändern' }).click();
    await page.getByLabel('Jetziges Passwort').fill('not the password');
    await page.getByLabel('Neues Passwort').fill(NEW_PASSWORD);
    await page.getByRole('button', { name: 'Passwort ändern' }).click();
    await page.getByText('Das ist nicht Ihr jetziges Passwort.').first().waitFor();
    await page.getByLabel('Jetziges Passwort').fill('correct-horse-battery');
    await page.getByRole('button', { name: 'Passwort ändern' }).click();
    await page.getByText('Das neue Passwort gilt.').first().waitFor();
    expect(faultsOf(visitor)).toEqual([]);
    await elsewhere.page.reload();
    await h1(elsewhere.page, 'Anmelden').waitFor();
  });
});

describe('searching and keys', () => {
  it('finds by `/`, shows what lists find, and says so where there is nothing', async () => {
    const { page } = lead;
    await page.goto('/');
    await h1(page, 'Heute').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('Zehrfeld');
    await page.keyboard.press('Enter');
    await h1(page, 'Suche: Zehrfeld').waitFor();
    await page
      .getByRole('region', { name: 'Personen' })
      .getByRole('link', { name: /Zehrfeld/ })
      .waitFor();
    await page.goto('/search?q=Steuergruppe');
    await page
      .getByRole('region', { name: 'Sitzungen' })
      .getByRole('link', { name: /^Alle \d+ zeigen/ })
      .click();
    await page.waitForURL(/\/meetings\?.*when=all/);
    expect(await page.getByRole('searchbox', { name: 'Wörter in Titel und Ort' }).inputValue()).toBe(
      'Steuergruppe',
    );
    await page.goto('/search?q=qqqqqq');
    await page.getByText('Zu „qqqqqq“ ist nichts da').waitFor();
  });

  it('shows the keys by `?`, and lets one switch off those of a single sign', async () => {
    const { page } = lead;
    await page.goto('/licences');
    await h1(page, 'Lizenzen').waitFor();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Tastenkürzel' });
    await dialog.getByText('Suchen', { exact: true }).waitFor();
    expect(await lead.axe()).toEqual([]);
    await dialog.getByLabel(/^Kürzel aus einem einzigen Zeichen/).uncheck();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    expect(await dialog.count()).toBe(0);
    await page.getByRole('button', { name: /^Mein Menü/ }).click();
    await page.getByRole('button', { name: 'Tastenkürzel' }).click();
    await dialog.getByLabel(/^Kürzel aus einem einzigen Zeichen/).check();
    await page.keyboard.press('Escape');
    expect(faultsOf(lead)).toEqual([]);
  });
});
