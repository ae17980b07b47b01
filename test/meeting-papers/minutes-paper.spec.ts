import { strFromU8, unzipSync } from 'fflate';
import { testApp, type TestApp } from '../support/app.js';
import { readPdf } from '../support/pdf.js';
import type { Principal } from '../support/world.js';
import { there } from '../minutes/records.js';

let t: TestApp;
let lead: Principal;
let member: Principal;
let invited: Principal;
let ada: string;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.seated('stem-education', 'lead');
  member = await t.world.seated('stem-education', 'member');
  invited = await t.world.account();
  ada = await t.world.person({ given_name: 'Ada', family_name: 'Müßig', academic_title: 'Dr.' });
  await t.world.seat('stem-education', ada, await t.world.organisation(), 'member');
});
afterAll(() => t.close());

const longWord = 'Wirtschaftsförderungsgesellschaftsvollversammlungsprotokolle';

/** A meeting with everything that minutes can say, its minutes in this state. */
async function minutes(state: 'draft' | 'in_review' | 'approved' | 'published', fields: object = {}) {
  const meetingId = await t.world.meeting('stem-education', {
    state: 'held',
    title: 'Sitzung im März',
    location: 'Rathaus, Saal „Paradies“',
    ...fields,
  });
  const items = [
    await t.world.agendaItem(meetingId, 1, {
      title: 'Praktika an Schulen',
      kind: 'decision',
      presenter_person_id: ada,
      was_discussed: true,
      notes: `## Stand\n\n[](person:${ada}) berichtet **kurz**:\n\n- Übergänge\n  - ${longWord}\n- Größe`,
    }),
    await t.world.agendaItem(meetingId, 2, { title: 'Verschiedenes', kind: 'information' }),
  ];
  await t.world.decision(items[0]!, {
    result: 'adopted',
    text: `[](person:${ada}) leitet die Börse.`,
    votes_yes: 1,
    votes_no: 1,
    votes_abstain: 0,
  });
  await t.world.decision(items[0]!, { result: 'deferred', text: 'Ein Beitrag wird erhoben.' });
  await t.world.actionItemUnder(items[0]!, {
    responsible_person_id: ada,
    title: 'Schulen ansprechen',
    due_date: '2026-05-01',
  });
  const at = { organisation_name: 'Hochschule am Fluss', function: 'Leiterin' };
  await t.world.participation(meetingId, { ...there, person_id: ada, meeting_role: 'chair', ...at });
  await t.world.participation(meetingId, { ...there, person_id: invited.personId });
  await t.world.participation(meetingId, { ...there, person_id: member.personId, attendance: 'excused' });
  await t.world.participation(meetingId, {
    ...there,
    guest_name: 'Gast Muster',
    substitute_for_person_id: member.personId,
  });
  const id = await t.world.minutes(meetingId, state === 'draft' ? 'draft' : 'in_review', {
    summary: 'Was *herauskam*',
  });
  if (state === 'approved' || state === 'published') await step(id, 'approval');
  if (state === 'published') await step(id, 'publication');
  return { id, meetingId, items };
}

async function step(id: string, noun: string) {
  const ifMatch = await t.api.get(`/minutes/${id}`, { as: lead });
  const done = await t.api.post(`/minutes/${id}/${noun}`, {}, { as: lead, ifMatch });
  expect({ noun, status: done.status, reasons: done.body.reasons }).toEqual({ noun, status: 200 });
}

const pdf = async (id: string, { as = lead, query = '' }: { as?: Principal; query?: string } = {}) => {
  const reply = await t.api.get(`/minutes/${id}.pdf${query}`, { as });
  expect(reply.status).toBe(200);
  return { reply, ...(await readPdf(reply.bytes)) };
};
/** The parts of a Word document, as text. */
const docx = async (id: string, as = lead) => {
  const reply = await t.api.get(`/minutes/${id}.docx`, { as });
  expect(reply.status).toBe(200);
  const parts = Object.entries(unzipSync(new Uint8Array(reply.bytes)));
  return { reply, part: Object.fromEntries(parts.map(([path, bytes]) => [path, strFromU8(bytes)])) };
};
const textsOf = ({ read }: { read: { role: string; text: string }[] }, role: RegExp) =>
  read.filter((element) => role.test(element.role)).map(({ text }) => text);

describe('minutes as PDF', () => {
  describe('are a tagged German document', () => {
    let read: Awaited<ReturnType<typeof pdf>>;

    beforeAll(async () => {
      read = await pdf((await minutes('draft')).id);
    });

    it('with a name and a title', () => {
      expect(read.reply.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': 'inline; filename="protokoll-2026-03-03-stem-education.pdf"',
      });
      expect(read).toMatchObject({ title: 'Protokoll – MINT-Bildung: Sitzung im März', language: 'de-DE' });
    });

    it('with headings, lists and table headers', () => {
      expect(
        read.read.filter(({ role }) => /^H\d$/.test(role)).map(({ role, text }) => `${role} ${text}`),
      ).toEqual([
        'H1 Protokoll Sitzung im März',
        'H2 Zusammenfassung',
        'H2 Teilnehmende',
        'H3 Anwesend (3)',
        'H3 Entschuldigt (1)',
        'H2 Tagesordnung',
        'H2 Beratung und Beschlüsse',
        'H3 TOP 1: Praktika an Schulen',
        'H4 Stand',
        'H4 Beschluss: angenommen',
        'H4 Beschluss: vertagt',
        'H3 TOP 2: Verschiedenes',
        'H2 Aufgaben',
      ]);
      expect(textsOf(read, /^TH$/)).toEqual(
        expect.arrayContaining(['Name', 'Organisation', 'TOP', 'Vortrag', 'Wer', 'Bis wann']),
      );
      // What stands on top is a list of words and what they say here; of the notes three.
      expect(textsOf(read, /^Lbl$/)).toEqual(['Gruppe', 'Wann', 'Wo', 'Stand', '•', '•', '•']);
      expect(read.roles).toMatchObject({ LI: 7, Table: 4 });
    });

    it('with all that the minutes say, and nothing to join by', () => {
      const said = read.pages.join(' ');
      for (const words of [
        'Dienstag, 3. März 2026, 16:05–17:50 Uhr',
        'Rathaus, Saal „Paradies“',
        'Was herauskam',
        'Dr. Ada Müßig Hochschule am Fluss Leiterin Leitung',
        'Gast Muster in Vertretung für',
        'Dr. Ada Müßig berichtet kurz:',
        'Dr. Ada Müßig leitet die Börse.',
        'Abstimmung: Ja 1, Nein 1, Enthaltungen 0',
        'Nicht besprochen.',
        '1 Schulen ansprechen Dr. Ada Müßig 1. Mai 2026',
        `Seite 1 von ${read.pages.length}`,
      ])
        expect(said).toContain(words);
      // Nor the zone of times that are the alliance's.
      expect(said).not.toMatch(/person:|\]\(|video\.example|Zeitzone/);
    });
  });

  it('are marked as a draft on every page, and say it once, until they are approved', async () => {
    const { id } = await minutes('in_review');
    const [first] = (await t.world.rows<{ id: string }>(
      'SELECT a.id FROM agenda_item a JOIN minutes m USING (meeting_id) WHERE m.id = $1 ORDER BY a.position',
      id,
    )) as [{ id: string }];
    await t.world.rows('UPDATE agenda_item SET notes = $2 WHERE id = $1', first.id, 'Lang. '.repeat(3000));
    const draft = await pdf(id, { as: invited });
    expect(draft.pages.length).toBeGreaterThan(3);
    for (const page of draft.pages) expect(page).toMatch(/^Entwurf /);
    expect(draft.read.filter(({ text }) => /entwurf/i.test(text))).toEqual([
      { role: 'LBody', text: 'Entwurf, noch nicht genehmigt' },
    ]);
    await step(id, 'approval');
    const approved = await pdf(id);
    expect(approved.pages.join(' ')).not.toContain('Entwurf');
    const { sha256 } = (await t.api.get(`/minutes/${id}`, { as: lead })).body;
    const short = `${sha256.slice(0, 8)}…${sha256.slice(-8)}`;
    for (const page of approved.pages) expect(page).toContain(`MINT-Bildung · Fassung 1 · SHA-256 ${short}`);
    expect(approved.pages.join(' ').split(sha256)).toHaveLength(2);
    expect(approved.pages.at(-1)).toContain(sha256);
    expect(textsOf(approved, /^LBody$/)).toContain('Genehmigt am 18. März 2026, Fassung 1');
    expect(textsOf(approved, /^H4$/)[0]).toMatch(/^Beschluss MINT-2026-\d\d: angenommen$/);
  });

  it('hold only what was chosen, and refuse by name what there is not', async () => {
    const { id } = await minutes('draft');
    const sections = async (query: string) => textsOf(await pdf(id, { query }), /^H2$/);
    expect(await sections('?include=participants,actions')).toEqual(['Teilnehmende', 'Aufgaben']);
    expect(await sections('?include=decisions&include=summary')).toEqual(['Zusammenfassung', 'Beschlüsse']);
    const onlyNotes = await pdf(id, { query: '?include=notes' });
    expect(onlyNotes.pages.join(' ')).not.toContain('Börse');
    const unknown = await t.api.get(`/minutes/${id}.pdf?include=notes,jokes`, { as: lead });
    expect(unknown).toMatchObject({
      status: 400,
      body: {
        errors: [
          { parameter: 'include', code: 'unknown_choice', detail: expect.stringContaining('„jokes“') },
        ],
      },
    });
    const word = await t.api.get(`/minutes/${id}.docx?include=decisions`, { as: lead });
    const text = strFromU8(unzipSync(new Uint8Array(word.bytes))['word/document.xml']!);
    expect([text.includes('Börse'), text.includes('Schulen ansprechen')]).toEqual([true, false]);
  });

  it('say so where nothing was written down or decided, and in which zone the times are that are not ours', async () => {
    const abroad = { state: 'held', time_zone: 'Europe/Lisbon' };
    const id = await t.world.minutes(await t.world.meeting('stem-education', abroad));
    const said = async (part: string) => (await pdf(id, { query: `?include=${part}` })).pages.join(' ');
    const notes = await said('notes');
    expect(notes).toContain('Beratung Es ist nichts festgehalten.');
    expect(notes).toContain('Uhr (Zeitzone Europe/Lisbon)');
    expect(await said('decisions')).toContain('Beschlüsse Es wurde nichts beschlossen.');
  });

  it('keep umlauts, and break long words within the margins', async () => {
    const { id, items } = await minutes('draft');
    const endless = 'x'.repeat(300);
    await t.world.rows(
      'UPDATE agenda_item SET title = $2, notes = $3 WHERE id = $1',
      items[0],
      longWord,
      [
        `Die ${longWord} sowie ${longWord} und noch einmal ${longWord}.`,
        `| Spalte | ${longWord} |\n|---|---|\n| ${longWord} | ${endless} |`,
        `> - > ${longWord} ${endless}`,
      ].join('\n\n'),
    );
    const { pieces, pages } = await pdf(id);
    for (const { text, left, right } of pieces.filter((piece) => piece.text !== 'Entwurf')) {
      expect({ text, inside: left >= 70.9 && right <= 595.28 - 56.9 }).toEqual({ text, inside: true });
    }
    expect(pages.join(' ').replace(/- /g, '')).toContain(`Die ${longWord} sowie`);
    expect(pages.join(' ')).toMatch(/[a-zäöüß]{3,}- [a-zäöüß]{4,}/);
  });

  it('name nobody who was erased', async () => {
    const { id } = await minutes('approved');
    await t.world.rows('DELETE FROM minutes_version_name WHERE subject = $1', `person:${ada}`);
    const { pages } = await pdf(id);
    expect(pages.join(' ')).not.toContain('Müßig');
    expect(pages.join(' ')).toContain('ehemaliges Mitglied berichtet kurz:');
    expect(pages.join(' ')).toContain('ehemaliges Mitglied Hochschule am Fluss');
    expect((await docx(id)).part['word/document.xml']).not.toContain('Müßig');
  });

  it('stay what was approved for readers while a correction is written, which its writers see', async () => {
    const { id, items } = await minutes('approved');
    await t.world.rows(
      `UPDATE minutes SET correction_state = 'draft', correction_reason = 'Falsche Zahl', correction_opened_at = now()
       WHERE id = $1`,
      id,
    );
    await t.world.rows('UPDATE agenda_item SET notes = $2 WHERE id = $1', items[0], 'Berichtigt');
    const frozen = await pdf(id, { as: member });
    expect(frozen.pages.join(' ')).not.toMatch(/Berichtigt|Entwurf|Falsche Zahl/);
    expect(frozen.pages.join(' ')).toContain('Genehmigt am 18. März 2026, Fassung 1');
    const correction = await pdf(id);
    expect(correction.pages.join(' ')).toContain('Berichtigt');
    expect(correction.pages[0]).toContain('Entwurf der Fassung 2; gültig bleibt');
    expect(correction.pages[0]).toContain('Falsche Zahl');
  });

  it('show Markdown as text: no HTML, no images, links only into the web', async () => {
    const { id, items } = await minutes('draft');
    const notes = [
      '<script>alert(1)</script>',
      '<b>fett</b> &amp; <img src=x onerror=alert(2)>',
      '![Bild](https://track.example/x.png) [weg](javascript:alert(3)) [Anlage](https://a.example/ä)',
      'https://b.example/ und `[](person:x)` ~~nicht~~',
      '1. eins\n2. zwei\n   - [x] getan',
      '# a\n\n#### b',
    ].join('\n\n');
    await t.world.rows('UPDATE agenda_item SET notes = $2 WHERE id = $1', items[0], notes);
    const read = await pdf(id);
    const said = read.pages.join(' ');
    expect(said).toContain('<script>alert(1)</script>');
    expect(said).toContain('<b>fett</b> & <img src=x onerror=alert(2)>');
    expect(said).toContain('[Bild: Bild] weg (javascript:alert(3)) Anlage (https://a.example/ä)');
    expect(read.links).toEqual(['https://a.example/%C3%A4', 'https://b.example/']);
    expect(textsOf(read, /^Lbl$/).slice(4)).toEqual(['1.', '2.', '•']);
    expect(read.read).toContainEqual({ role: 'H4', text: 'a' });
    expect(read.read).toContainEqual({ role: 'H5', text: 'b' });
    const { part } = await docx(id);
    expect(part['word/document.xml']).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(part['word/_rels/document.xml.rels']).not.toMatch(/javascript|track/);
  });
});

describe('minutes as Word document', () => {
  it('have real headings, table headers, language, title, header and footer', async () => {
    const { id } = await minutes('draft');
    const { reply, part } = await docx(id);
    expect(reply.headers['content-disposition']).toBe(
      'inline; filename="protokoll-2026-03-03-stem-education.docx"',
    );
    const text = part['word/document.xml']!;
    const headings = [...text.matchAll(/<w:pStyle w:val="(Heading\d)"\/>.*?<\/w:p>/g)].map(
      ([whole, style]) => `${style} ${whole.replace(/<w:cr\/>/g, ' ').replace(/<[^>]*>/g, '')}`,
    );
    expect(headings.slice(0, 4)).toEqual([
      'Heading1 Protokoll Sitzung im März',
      'Heading2 Zusammenfassung',
      'Heading2 Teilnehmende',
      'Heading3 Anwesend (3)',
    ]);
    expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(4);
    expect(text.match(/<w:numPr>/g)).toHaveLength(3);
    expect(text).toContain('Dr. Ada Müßig');
    expect(part['word/styles.xml']).toContain('<w:lang w:val="de-DE"/>');
    expect(part['docProps/core.xml']).toContain(
      '<dc:title>Protokoll – MINT-Bildung: Sitzung im März</dc:title>',
    );
    expect(part['word/header1.xml']).toContain('string="Entwurf"');
    expect(part['word/footer1.xml']).toContain('MINT-Bildung · Entwurf');
    expect(part['word/footer1.xml']).toContain('NUMPAGES');
  });

  it('name version and hash, and no draft, once they are approved', async () => {
    const { id } = await minutes('approved');
    const { part } = await docx(id);
    const { sha256 } = (await t.api.get(`/minutes/${id}`, { as: lead })).body;
    expect(part['word/document.xml']).toContain(sha256);
    expect(part['word/footer2.xml']).toContain(`Fassung 1 · SHA-256 ${sha256.slice(0, 8)}…`);
    expect(Object.values(part).join('')).not.toContain('Entwurf');
  });
});

describe('minutes on paper', () => {
  it('are given to whoever reads them whole, and to nobody else', async () => {
    const outsider = await t.world.account({ membership: 'ended' });
    const otherLead = await t.world.seated('it-talent', 'lead');
    const key = { token: await t.world.apiKey(['minutes.published']) };
    const sitting = await t.world.seated('stem-education', 'guest');
    const readers = [lead, sitting, invited, otherLead, outsider, key, undefined];
    const expected = {
      draft: [200, 404, 404, 404, 403, 404, 401],
      in_review: [200, 404, 200, 404, 403, 404, 401],
      approved: [200, 200, 404, 404, 403, 404, 401],
      published: [200, 200, 200, 200, 403, 200, 401],
    };
    for (const [state, statuses] of Object.entries(expected)) {
      const { id } = await minutes(state as keyof typeof expected);
      const seen: number[] = [];
      for (const as of readers) seen.push((await t.api.get(`/minutes/${id}.docx`, as && { as })).status);
      expect({ state, seen }).toEqual({ state, seen: statuses });
    }
    const { meetingId } = await minutes('draft');
    for (const path of ['x', meetingId])
      expect((await t.api.get(`/minutes/${path}.pdf`, { as: lead })).status).toBe(404);
  });

  it('are the same bytes as long as they say the same', async () => {
    const { id, items } = await minutes('draft');
    for (const path of [`/minutes/${id}.pdf`, `/minutes/${id}.docx`]) {
      const first = await t.api.get(path, { as: lead });
      t.setNow('2026-03-18T09:05:00Z');
      const again = await t.api.get(path, { as: lead });
      expect(again.bytes.equals(first.bytes)).toBe(true);
      const known = await t.api.get(path, { as: lead, headers: { 'if-none-match': first.etag } });
      expect(known.status).toBe(304);
      await t.world.rows('UPDATE agenda_item SET notes = $2 WHERE id = $1', items[0], `Anders in ${path}`);
      const changed = await t.api.get(path, { as: lead, headers: { 'if-none-match': first.etag } });
      expect(changed.status).toBe(200);
      t.setNow('2026-03-18T09:00:00Z');
    }
  });
});
