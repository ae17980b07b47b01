import { faultsOf, type Screens, screens } from './screens.js';

let s: Screens;
/** Whole stories, each of many pages. */
const LONG_MS = 150_000;

beforeAll(async () => {
  s = await screens();
}, LONG_MS);
afterAll(() => s.close());

const PICTURES = process.env['PICTURES'];

it(
  'an invitation is answered by its link on a phone: somebody else goes, a task is done, a topic proposed',
  async () => {
    const lead = await s.visitor();
    await lead.signIn('coordinator@alliance.example');
    const [meeting] = await s.app.world.rows<{ id: string; name: string }>(
      `SELECT m.id, display_name(p) AS name FROM meeting m JOIN participation pa ON pa.meeting_id = m.id
         JOIN person p ON p.id = pa.person_id
         JOIN action_item t ON t.responsible_person_id = p.id AND t.steering_group_id = m.steering_group_id
           AND t.state = 'open'
       WHERE m.state = 'invited' AND pa.invited_at IS NOT NULL ORDER BY m.id, p.id LIMIT 1`,
    );
    const { id = '', name = '' } = meeting ?? {};
    await lead.open(`/meetings/${id}/plan`);
    await lead.page.getByRole('button', { name: `Antwort-Link für ${name}` }).press('Enter');
    const address = await lead.page.getByLabel('Adresse', { exact: true }).inputValue();
    expect(await lead.axe()).toEqual([]);

    const guest = await s.visitor({ width: 390, height: 844 });
    const { page } = guest;
    await page.goto(address);
    await page.getByText(`Guten Tag ${name},`).waitFor();
    expect(await guest.axe()).toEqual([]);
    await page.getByLabel('Jemand anderes geht für mich').check();
    const who = page.getByLabel('Wer kommt an Ihrer Stelle?', { exact: true });
    if ((await who.count()) > 0) await who.selectOption({ label: 'jemand anderes' });
    await page.getByLabel(/Name$/).fill('Lena Beispiel');
    await page.getByLabel('E-Mail-Adresse').fill('keine Adresse');
    await page.getByRole('button', { name: 'Antwort senden' }).press('Enter');
    expect(await guest.axe()).toEqual([]);
    await page.getByLabel('E-Mail-Adresse').fill('lena@firma.example');
    await page.getByLabel('Bemerkung').fill('Sie kennt die Zahlen.');
    await page.getByRole('checkbox').first().check();
    await page.getByLabel('Themen, die besprochen').fill('Wohnraum für Azubis');
    await page.getByRole('button', { name: 'Antwort senden' }).press('Enter');
    await page.getByText('Danke, Ihre Antwort ist angekommen').waitFor();
    await page.getByText('Ihre Antwort bisher: Jemand anderes geht für mich.').waitFor();
    expect(await guest.axe()).toEqual([]);
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/antwort-390.png`, fullPage: true });

    await lead.page.getByRole('button', { name: 'Fertig' }).press('Enter');
    await lead.open(`/meetings/${id}`);
    await lead.page.getByText('„Sie kennt die Zahlen.“').waitFor();
    await lead.page.getByText('Lena Beispiel', { exact: true }).waitFor();
    if (PICTURES) await lead.page.screenshot({ path: `${PICTURES}/sitzung.png`, fullPage: true });

    // The link that was lost opens nothing more, and says whom to ask.
    await lead.open(`/meetings/${id}/plan`);
    await lead.page.getByRole('button', { name: `Antwort-Link für ${name}` }).press('Enter');
    await lead.page.getByLabel('Adresse', { exact: true }).waitFor();
    await page.reload();
    await page.getByText('Link gilt nicht').waitFor();
    expect([...faultsOf(lead), ...faultsOf(guest)]).toEqual([]);
  },
  LONG_MS,
);

it(
  'is answered in English at a desk, and says where a link is missing',
  async () => {
    const [row] = await s.app.world.rows<{ id: string }>(
      `SELECT pa.id FROM participation pa JOIN meeting m ON m.id = pa.meeting_id
       WHERE m.state = 'invited' AND pa.invited_at IS NOT NULL ORDER BY pa.id DESC LIMIT 1`,
    );
    const made = await s.app.api.post(`/participations/${row?.id}/answer-links`, undefined, {
      as: await s.app.world.account({ role: 'alliance_lead' }),
    });
    const visitor = await s.visitor({ width: 1440, language: 'en-GB' });
    const { page } = visitor;
    await page.goto(`${s.app.address}/antwort`);
    await page.getByText('The link is missing here').waitFor();
    await page.goto(`${s.app.address}/antwort#${made.body.link}`);
    await page.reload();
    await page.getByLabel('No, I cannot').check();
    await page.getByRole('button', { name: 'Send the answer' }).press('Enter');
    await page.getByText('Thank you, your answer has arrived').waitFor();
    expect(await visitor.axe()).toEqual([]);
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/answer-1440.png`, fullPage: true });
    expect(faultsOf(visitor)).toEqual([]);
  },
  LONG_MS,
);
