import { faultsOf, type Screens, screens, type Visitor } from './screens.js';

let s: Screens;
let lead: Visitor;
let hold: string;
beforeAll(async () => {
  s = await screens();
  const [meeting] = await s.app.database.dataSource.query<{ id: string }[]>(
    `SELECT m.id FROM meeting m JOIN steering_group g ON g.id = m.steering_group_id
     WHERE g.slug = 'stem-education' AND m.state = 'invited' ORDER BY m.planned_start LIMIT 1`,
  );
  hold = `/meetings/${meeting?.id}/hold`;
  lead = await s.visitor({ width: 820, height: 1100 });
  await lead.signIn('stem.lead@alliance.example');
});
afterAll(() => s.close());

const notesOf = ({ page }: Visitor) => page.getByRole('textbox', { name: 'Notizen' });
const saved = ({ page }: Visitor) => page.locator('.notes-status[data-saving=saved]').waitFor();
const append = async (visitor: Visitor, text: string) => {
  await notesOf(visitor).focus();
  await visitor.page.keyboard.press('Control+End');
  await visitor.page.keyboard.type(text);
};
const inDatabase = async (text: string) =>
  (
    await s.app.database.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM agenda_item WHERE notes LIKE $1`,
      [`%${text}%`],
    )
  )[0]?.n;

describe('holding a meeting', () => {
  it('opens it and takes the attendance in one sweep', async () => {
    const { page } = lead;
    await page.goto(hold);
    await page.getByRole('button', { name: 'Sitzung eröffnen' }).click();
    await page.getByRole('heading', { name: 'Wer ist da?' }).waitFor();
    expect(await lead.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Alle anwesend' }).click();
    await page.getByText('Gespeichert', { exact: true }).waitFor();
  });

  it('goes on by keyboard alone: notes, a decision, a task', async () => {
    const { page } = lead;
    await page.keyboard.press('Alt+ArrowDown');
    await notesOf(lead).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'notes');
    await page.keyboard.type('Erste Zeile');
    await saved(lead);
    await page.keyboard.press('Alt+b');
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'text');
    await page.keyboard.type('Der Aktionstag findet im Mai statt.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Beschlüsse' }).waitFor();
    await page.keyboard.press('Alt+a');
    await page.keyboard.type('@Zschi');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('bis Freitag Räume anfragen');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Räume anfragen' }).waitFor();
    expect(await lead.axe()).toEqual([]);
  });

  it('loses nothing while the network is cut', async () => {
    const { page, context } = lead;
    await context.setOffline(true);
    await append(lead, '\nohne Netz geschrieben');
    await page.locator('.notes-status[data-saving=offline]').waitFor();
    await context.setOffline(false);
    await saved(lead);
    expect(await inDatabase('ohne Netz geschrieben')).toBe(1);
  });

  it('takes up what a closed tab left', async () => {
    const { context, page } = lead;
    const address = page.url();
    await context.setOffline(true);
    await append(lead, '\nvor dem Schließen');
    await page.close();
    await context.setOffline(false);
    const next = await context.newPage();
    lead = { ...lead, page: next };
    await next.goto(address);
    await next.waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>('#notes')?.value.includes('vor dem Schließen') === true,
    );
    await saved(lead);
    expect(await inDatabase('vor dem Schließen')).toBe(1);
  });

  it('merges other lines of two leads, and asks at the same line', async () => {
    const other = await s.visitor();
    await other.signIn('lead@alliance.example');
    await other.page.goto(lead.page.url());
    await notesOf(other).waitFor();
    await append(other, '\nvon der Allianzleitung');
    await saved(other);
    await lead.page.waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>('#notes')?.value.includes('von der Allianzleitung') ===
        true,
    );
    await lead.page.getByText(/^Auch dabei: /).waitFor();
    await lead.context.setOffline(true);
    await append(lead, ' und MINT');
    await append(other, ' allein');
    await saved(other);
    await lead.context.setOffline(false);
    await lead.page.getByText('Diese Zeile hat auch jemand anderes geändert').waitFor({ timeout: 20_000 });
    await lead.page.getByRole('button', { name: 'So übernehmen' }).click();
    await saved(lead);
    expect(await inDatabase('von der Allianzleitung und MINT')).toBe(1);
    expect(await inDatabase('von der Allianzleitung allein')).toBe(1);
    expect(faultsOf(other)).toEqual([]);
  });
});
