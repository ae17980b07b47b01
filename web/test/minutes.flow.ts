import type { Page } from 'playwright-core';
import { press, write } from './keyboard.js';
import { faultsOf, PASSWORD, type Screens, screens, type Visitor } from './screens.js';

/** Filling the demo and starting a browser take their time on a busy machine. */
const LONG_MS = 120_000;

let s: Screens;
beforeAll(async () => {
  s = await screens();
}, LONG_MS);
afterAll(() => s.close());

/** What this account does past the screens, so that a flow begins where it matters. */
async function asAccount(email: string) {
  const send = async (method: string, path: string, body?: object, version?: number) => {
    const response = await fetch(`${s.address}/api/v1${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  let token = '';
  token = (await send('POST', '/auth/sessions', { email, password: PASSWORD })).accessToken as string;
  return send;
}

async function read(visitor: Visitor, title: string): Promise<Page> {
  const { page } = visitor;
  await page.goto('/minutes');
  await press(page.getByRole('link', { name: title }));
  await page.getByRole('heading', { level: 1, name: `Protokoll: ${title}` }).waitFor();
  return page;
}

const part = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Teile des Protokolls' }).getByRole('link', { name });

/** Refusals that pages got: no button and no view may lead to one. */
function refusals(page: Page): string[] {
  const found: string[] = [];
  page.on('response', (response) => {
    if ([401, 403].includes(response.status())) found.push(`${response.status()} ${response.url()}`);
  });
  return found;
}

const draft = 'Steuergruppe Berufsorientierung: Praktikumsportal';
const inReview = 'Steuergruppe Internationale Fachkräfte: Nach der Jahressitzung';
const approved = 'Steuergruppe MINT-Bildung: zu Gast im Schülerlabor';

describe('minutes from draft to approval', () => {
  let visitor: Visitor;
  let page: Page;
  beforeAll(async () => {
    visitor = await s.visitor();
    await visitor.signIn('career.lead@alliance.example');
    page = await read(visitor, draft);
  }, LONG_MS);

  it('read like a document: facts, attendance, items, decisions with votes, names in place of references', async () => {
    await page.getByText('Agentur Kernberge, Beratungsraum Saale').waitFor();
    await page.getByRole('heading', { name: /^Anwesend 10$/ }).waitFor();
    await page.getByText('7 Ja, 0 Nein, 0 Enthaltungen').waitFor();
    await page.getByRole('link', { name: 'Nicole Strauß' }).last().waitFor();
    expect(await page.locator('article').innerText()).not.toMatch(/person:/);
  });

  it('say what keeps them from being approved, and lead to where each is mended', async () => {
    await press(part(page, /^Genehmigung$/));
    const blockers = page.getByRole('status').filter({ hasText: 'Was der Genehmigung im Weg steht' });
    await blockers.waitFor();
    const to = async (name: string) =>
      new URL((await blockers.getByRole('link', { name, exact: true }).getAttribute('href'))!, s.address);
    const attendance = await to('Zur Anwesenheit');
    expect(attendance.pathname).toMatch(/^\/meetings\/[0-9a-f-]{36}\/hold$/);
    expect(attendance.searchParams.get('part')).toBe('attendance');
    const item = await to('Zu TOP 3');
    expect(item.pathname).toBe(attendance.pathname);
    expect(item.searchParams.get('item')).toMatch(/^[0-9a-f-]{36}$/);
    await press(blockers.getByRole('link', { name: 'Zur Anwesenheit' }));
    await page.waitForURL('**/hold?part=attendance');
    await page.goBack();
    await blockers.waitFor();
  });

  it('have a summary and an attendance that can be changed', async () => {
    await press(part(page, /^Protokoll$/));
    await press(page.getByRole('button', { name: 'Zusammenfassung bearbeiten' }));
    await page
      .getByRole('textbox', { name: /^Zusammenfassung/ })
      .fill('Der Datenbestand kommt; die Nacht der Ausbildung auch.');
    await press(page.getByRole('button', { name: 'Speichern' }));
    // Saved is what is read again, not what still stands in the field.
    await page.getByRole('button', { name: 'Zusammenfassung bearbeiten' }).waitFor();
    await page.getByText('Der Datenbestand kommt; die Nacht der Ausbildung auch.').waitFor();
    await press(page.getByRole('button', { name: 'Anwesenheit bearbeiten' }));
    await page.getByLabel('Mandy Eichhorst').selectOption({ label: 'Entschuldigt' });
    await press(page.getByRole('button', { name: 'Speichern' }));
    await page.getByRole('heading', { name: /^Entschuldigt 2$/ }).waitFor();
    expect(await page.getByRole('heading', { name: /^Unbekannt/ }).count()).toBe(0);
  });

  it('go to review, come back with a reason, and go again', async () => {
    await press(page.getByRole('button', { name: 'In die Prüfung geben' }));
    await page.getByRole('link', { name: 'Genehmigen …' }).waitFor();
    await press(page.getByRole('button', { name: 'Zurückgeben …' }));
    const dialog = page.getByRole('dialog', { name: 'Protokoll zurückgeben' });
    await press(dialog.getByRole('button', { name: 'Zurückgeben', exact: true }));
    const reason = dialog.getByLabel('Was muss sich ändern?');
    expect(await reason.evaluate((element) => element === document.activeElement)).toBe(true);
    await write(reason, 'Bei TOP 3 fehlt das Ergebnis.');
    await press(dialog.getByRole('button', { name: 'Zurückgeben', exact: true }));
    await page.getByText('Grund: Bei TOP 3 fehlt das Ergebnis.').waitFor();
    await mendAtTheTable();
    await page.reload();
    await press(page.getByRole('button', { name: 'In die Prüfung geben' }));
    await page.getByRole('link', { name: 'Genehmigen …' }).waitFor();
  });

  /** What the screens of the meeting are for: the result of the decision, the day of the task. */
  async function mendAtTheTable(): Promise<void> {
    const send = await asAccount('career.lead@alliance.example');
    const minutes = await send('GET', `/minutes/${minutesId()}`);
    const decision = minutes.agenda[2].decisions[0];
    await send(
      'PATCH',
      `/decisions/${decision.id}`,
      { result: 'adopted', votesYes: 7, votesNo: 0, votesAbstain: 0 },
      decision.version,
    );
    const task = minutes.actionItems.find(({ dueDate }: { dueDate: string | null }) => dueDate === null);
    await send('PATCH', `/action-items/${task.id}`, { dueDate: '2099-03-31' }, task.version);
  }
  const minutesId = () => new URL(page.url()).pathname.split('/').at(-1);

  it('show what approval does, with another meeting as target too, and are approved for good', async () => {
    await press(page.getByRole('link', { name: 'Genehmigen …' }));
    await page.getByText('Nichts steht der Genehmigung im Weg').waitFor();
    await page.getByRole('rowheader', { name: 'BO-2026-05' }).waitFor();
    await page.getByRole('rowheader', { name: 'BO-2026-06' }).waitFor();
    await page
      .getByText('Beteiligung an der Nacht der Ausbildung – eine Aufgabe ist offen, wird ein Thema')
      .waitFor();
    const target = page.getByLabel('Sitzung, die bekommt, was offen blieb');
    await target.selectOption({ index: 2 });
    await page.waitForURL(/target=/);
    await target.selectOption({ index: 0 });
    await page.waitForURL((url) => !url.search.includes('target'));
    expect(await visitor.axe()).toEqual([]);
    await press(page.getByRole('button', { name: 'Endgültig genehmigen …' }));
    const dialog = page.getByRole('dialog', { name: 'Protokoll endgültig genehmigen?' });
    await dialog.getByText('BO-2026-05, BO-2026-06').waitFor();
    await dialog.getByText(/^3 Punkte gehen weiter in „/).waitFor();
    expect(await visitor.axe()).toEqual([]);
    await press(dialog.getByRole('button', { name: 'Endgültig genehmigen' }));
    await page.getByText('Beschluss BO-2026-05').waitFor();
    await page.getByRole('link', { name: 'Zur nächsten Sitzung' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  it('come as PDF and Word', async () => {
    for (const [name, ending] of [
      ['PDF', /\.pdf$/],
      ['Word', /\.docx$/],
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent('download', { timeout: 30_000 }),
        press(page.getByRole('button', { name, exact: true })),
      ]);
      expect(file.suggestedFilename()).toMatch(ending);
    }
  });

  it('are corrected: a new version, which says what changed and verifies', async () => {
    await press(page.getByRole('button', { name: 'Berichtigen …' }));
    const dialog = page.getByRole('dialog', { name: 'Berichtigung beginnen' });
    await write(dialog.getByLabel('Was stimmt nicht?'), 'Es waren 15 Jugendliche mehr.');
    await press(dialog.getByRole('button', { name: 'Berichtigung beginnen' }));
    await page.getByText('Berichtigung: Fassung 2 entsteht').waitFor();
    await press(page.getByRole('button', { name: 'TOP 2 bearbeiten' }));
    const notes = page.getByRole('textbox', { name: /^Notizen/ });
    await write(notes, (await notes.inputValue()).replace('51 Jugendliche', '66 Jugendliche'));
    await press(page.getByRole('button', { name: 'Speichern' }));
    await page.getByText('Die Nachvermittlung hat 66 Jugendliche').waitFor();
    await press(page.getByRole('button', { name: 'In die Prüfung geben' }));
    await press(page.getByRole('link', { name: 'Genehmigen …' }));
    await press(page.getByRole('button', { name: 'Endgültig genehmigen …' }));
    await press(page.getByRole('dialog').getByRole('button', { name: 'Endgültig genehmigen' }));
    await page.getByText(/^2, genehmigt am/).waitFor();
    await press(part(page, /^Fassungen$/));
    await page.getByRole('deletion').filter({ hasText: '51' }).waitFor();
    await page.getByRole('insertion').filter({ hasText: '66' }).waitFor();
    await page.getByText('Es waren 15 Jugendliche mehr.').waitFor();
    await press(page.getByRole('button', { name: 'Fassung 2 prüfen' }));
    await page.getByText('Fassung 2 ist unverändert').waitFor();
    expect(await visitor.axe()).toEqual([]);
  });

  it('are published, which says what everybody reads then, and withdrawn', async () => {
    await press(page.getByRole('button', { name: 'Veröffentlichen …' }));
    let dialog = page.getByRole('dialog', { name: 'Protokoll veröffentlichen?' });
    await press(dialog.getByRole('button', { name: 'Veröffentlichen', exact: true }));
    await page.getByText('Öffentlich seit').waitFor();
    await press(page.getByRole('button', { name: 'Veröffentlichung zurücknehmen …' }));
    dialog = page.getByRole('dialog', { name: 'Veröffentlichung zurücknehmen?' });
    await press(dialog.getByRole('button', { name: 'Zurücknehmen', exact: true }));
    await page.getByRole('button', { name: 'Veröffentlichen …' }).waitFor();
    expect(await page.getByText('Öffentlich seit').count()).toBe(0);
    expect(faultsOf(visitor)).toEqual([]);
  });
});

describe('the review', () => {
  it('lets who was invited object to a passage that he selects, and the lead answer beside it', async () => {
    const member = await s.visitor();
    await member.signIn('member@alliance.example');
    const refused = refusals(member.page);
    const page = await read(member, inReview);
    await page.getByText(/^Bitte lesen/).waitFor();
    await select(page, 'kurzfristig 15 Familien');
    await press(page.getByRole('button', { name: 'Einwand zu dieser Stelle' }));
    const dialog = page.getByRole('dialog', { name: 'Einwand zu TOP 2' });
    expect(await dialog.getByLabel('Stelle').inputValue()).toBe('kurzfristig 15 Familien');
    await write(dialog.getByLabel('Was stimmt daran nicht?'), 'Es sind 12.');
    expect(await member.axe()).toEqual([]);
    await press(dialog.getByRole('button', { name: 'Einwand senden' }));
    await page
      .getByRole('article', { name: 'Einwand von Dr. Friederike von Ahlen' })
      .getByText('Es sind 12.')
      .waitFor();
    expect(await part(page, /./).count()).toBe(0);
    expect(refused).toEqual([]);

    const lead = await s.visitor();
    await lead.signIn('international.lead@alliance.example');
    const other = await read(lead, inReview);
    await part(other, /^Genehmigung$/).click();
    const blockers = other.getByRole('listitem').filter({ hasText: 'kurzfristig 15 Familien' });
    await press(blockers.getByRole('link', { name: 'Zum Einwand' }));
    const card = other.getByRole('article', { name: /^Einwand von Dr/ }).filter({ hasText: 'Es sind 12.' });
    await card.waitFor();
    expect(await card.evaluate((element) => element === document.activeElement)).toBe(true);
    await press(card.getByRole('button', { name: 'Beantworten' }));
    await press(card.getByRole('radio').first(), 'Space');
    await other.keyboard.press('ArrowDown');
    expect(await card.getByLabel('Nein, es bleibt, wie es ist').isChecked()).toBe(true);
    await write(card.getByRole('textbox', { name: /^Antwort/ }), 'Die Liste sagt 15.');
    expect(await lead.axe()).toEqual([]);
    await press(card.getByRole('button', { name: 'Antwort senden' }));
    await card.getByText('Die Liste sagt 15.').waitFor();
    await card.getByText('abgelehnt').waitFor();
    expect([...faultsOf(member), ...faultsOf(lead)]).toEqual([]);
  });

  it('gives a guest a link, with which he reads and objects until it is withdrawn', async () => {
    const lead = await s.visitor();
    await lead.signIn('international.lead@alliance.example');
    const page = await read(lead, inReview);
    await press(part(page, /^Prüfung/));
    await press(page.getByRole('button', { name: 'Link für eine Person …' }));
    await page.getByLabel('Für wen?').selectOption({ label: 'Awa Ndiaye-Brandt' });
    await press(page.getByRole('button', { name: 'Link ausstellen' }));
    const address = await page.locator('code').innerText();
    expect(address).toMatch(/\/objection#.+/);
    await page.getByRole('button', { name: 'Link für Awa Ndiaye-Brandt zurückziehen' }).waitFor();
    expect(await lead.axe()).toEqual([]);

    const guest = await s.visitor({ width: 390 });
    await guest.page.goto(address);
    await press(guest.page.getByRole('button', { name: 'Einwand zu TOP 4' }));
    const dialog = guest.page.getByRole('dialog', { name: 'Einwand zu TOP 4' });
    await write(dialog.getByLabel('Stelle'), 'Zwölf Internetseiten');
    await write(dialog.getByLabel('Was stimmt daran nicht?'), 'Es sind dreizehn.');
    await press(dialog.getByRole('button', { name: 'Einwand senden' }));
    await guest.page.getByText('Es sind dreizehn.').waitFor();
    expect(await guest.axe()).toEqual([]);

    await press(page.getByRole('button', { name: 'Link für Awa Ndiaye-Brandt zurückziehen' }));
    await page.getByRole('heading', { name: 'Links für Gäste' }).waitFor();
    await page
      .getByRole('button', { name: 'Link für Awa Ndiaye-Brandt zurückziehen' })
      .waitFor({ state: 'detached' });
    await guest.page.reload();
    await guest.page.getByText('Unter diesem Link gibt es nichts zu lesen').waitFor();
    expect([...faultsOf(lead), ...faultsOf(guest)]).toEqual([]);
  });
});

/** Selects words as a reader does. */
async function select(page: Page, words: string): Promise<void> {
  await page.getByText(words).first().waitFor();
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at < 0) continue;
      window.getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
  }, words);
}

describe('who may only read', () => {
  it('sees approved minutes, and no button that would be refused', async () => {
    const observer = await s.visitor();
    await observer.signIn('observer@alliance.example');
    const refused = refusals(observer.page);
    const page = await read(observer, approved);
    await page.getByRole('heading', { name: 'Tagesordnung' }).waitFor();
    await press(part(page, /^Fassungen$/));
    await press(page.getByRole('button', { name: 'Fassung 1 prüfen' }));
    await page.getByText('Fassung 1 ist unverändert').waitFor();
    await press(part(page, /^Protokoll$/));
    const names = await page.getByRole('main').getByRole('button').allInnerTexts();
    expect(names).toEqual(['PDF', 'Word', 'Drucken']);
    await page.goto('/minutes');
    await page.getByRole('link', { name: approved }).waitFor();
    expect(await page.getByRole('link', { name: inReview }).count()).toBe(0);
    expect(refused).toEqual([]);
    expect(faultsOf(observer)).toEqual([]);
  });
});
