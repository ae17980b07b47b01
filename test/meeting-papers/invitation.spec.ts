import { testApp, type TestApp } from '../support/app.js';
import type { Fields } from '../support/usual-columns.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let lead: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.seated('stem-education', 'lead');
});
afterAll(() => t.close());

describe('the invitation as a mail', () => {
  it('has day, place, agenda and the wish for an answer, in German or English', async () => {
    const id = await t.world.meeting('stem-education', {
      title: 'Frühjahrssitzung',
      planned_start: '2026-04-15T14:00:00Z',
      planned_end: '2026-04-15T16:00:00Z',
      location: 'Rathaus, Raum 2',
    });
    await t.world.agendaItem(id, 1, { title: 'Protokoll der letzten Sitzung', duration_minutes: 1 });
    await t.world.agendaItem(id, 2, { title: 'Praktika im Herbst', duration_minutes: 30 });
    await t.world.agendaItem(id, 3, { title: 'Verschiedenes', notes: 'Geheime Notiz' });
    const path = `/meetings/${id}/invitation`;
    const german = await t.api.get(path, { as: lead });
    expect(german.body).toEqual({
      subject: 'Einladung zur Sitzung am 15. April 2026 – MINT-Bildung: Frühjahrssitzung',
      text: [
        'Sehr geehrte Damen und Herren,',
        '',
        'wir laden Sie herzlich zur Sitzung der Steuergruppe MINT-Bildung ein.',
        '',
        'Frühjahrssitzung',
        'Wann: Mittwoch, 15. April 2026, 16:00–18:00 Uhr',
        'Wo: Rathaus, Raum 2',
        'Online: https://video.example/1',
        '',
        'Tagesordnung',
        '1. Protokoll der letzten Sitzung (1 Minute)',
        '2. Praktika im Herbst (30 Minuten)',
        '3. Verschiedenes',
        '',
        'Bitte geben Sie uns Bescheid, ob Sie teilnehmen.',
        '',
        'Mit freundlichen Grüßen',
        'Jenaer Allianz für Fachkräfte',
      ].join('\n'),
      recipients: [],
      withoutAddress: [],
      addressList: '',
      leaves: true,
    });
    const english = await t.api.get(path, { as: lead, headers: { 'accept-language': 'en' } });
    expect(english.body.subject).toBe(
      'Invitation to the meeting on 15 April 2026 – STEM education: Frühjahrssitzung',
    );
    expect(english.body.text).toContain('When: Wednesday, 15 April 2026, 16:00–18:00\n');
    expect(english.etag).not.toBe(german.etag);
  });

  it('of a session over two days elsewhere says so, and of a cancelled meeting that it is off', async () => {
    const annual = await t.world.meeting('plenary', {
      kind: 'annual_session',
      title: 'Jahressitzung',
      planned_start: '2026-05-07T22:00:00Z',
      planned_end: '2026-05-08T19:30:00Z',
      time_zone: 'America/New_York',
      join_url: null,
    });
    const coordinator = await t.world.account({ role: 'coordinator' });
    const { body } = await t.api.get(`/meetings/${annual}/invitation`, { as: coordinator });
    expect(body.subject).toBe(
      'Einladung zur Jahressitzung am 7. Mai 2026 – Jenaer Allianz für Fachkräfte: Jahressitzung',
    );
    expect(body.text).toContain('wir laden Sie herzlich zur Jahressitzung ein.');
    expect(body.text).toContain(
      'Wann: Donnerstag, 7. Mai 2026, 18:00 Uhr, bis Freitag, 8. Mai 2026, 15:30 Uhr (Zeitzone America/New_York)',
    );
    expect(body.text).not.toMatch(/Online|Wo:|Tagesordnung/);
    const off = await t.world.meeting('stem-education', {
      state: 'cancelled',
      planned_start: '2026-03-11T15:00:00Z',
      cancel_reason: 'Zu viele krank',
    });
    await t.world.agendaItem(off, 1);
    const cancelled = (await t.api.get(`/meetings/${off}/invitation`, { as: lead })).body;
    expect(cancelled.subject).toMatch(/^Absage der Sitzung am 11\. März 2026 – MINT-Bildung: /);
    expect(cancelled.text).toContain(
      'leider müssen wir die Sitzung der Steuergruppe MINT-Bildung absagen.\n\nGrund: Zu viele krank',
    );
    expect(cancelled.text).not.toMatch(/Online|Tagesordnung|Bescheid/);
  });

  describe('goes to each', () => {
    const names = (family_name: string) => ({ academic_title: 'Dr.', given_name: 'Ada', family_name });
    let none: string;
    let mute: string;
    let sent: any;

    beforeAll(async () => {
      const id = await t.world.meeting('stem-education');
      const [school, works] = [await t.world.organisation(), await t.world.organisation()];
      const invite = async (fields: Fields, affiliations: [string, Fields][], sitsFor: string) => {
        const person = await t.world.person(fields);
        for (const [organisation, affiliation] of affiliations)
          await t.world.affiliation(person, organisation, affiliation);
        await t.world.seat('stem-education', person, sitsFor, 'member');
        return t.world.participation(id, { person_id: person });
      };
      const atWorks = { email: 'aal@works.example', is_primary_contact: true };
      const aal: [string, Fields][] = [
        [works, atWorks],
        [school, { email: 'aal@school.example' }],
      ];
      await invite({ ...names('Aal'), email: 'aal@home.example' }, aal, school);
      const baer: [string, Fields][] = [
        [works, { email: 'baer@works.example' }],
        [school, {}],
      ];
      await invite({ given_name: 'Bea', family_name: 'Bär', email: 'baer@home.example' }, baer, school);
      const gone = { email: 'gone@works.example', end_date: '2026-03-18' };
      await invite({ ...names('Crull'), email: 'crull@home.example' }, [[works, gone]], works);
      none = await invite(names('Dorn'), [[school, {}]], school);
      const erna = { guest_name: 'Ende, "Gast" Erna', guest_email: 'erna@gast.example' };
      await t.world.participation(id, erna);
      mute = await t.world.participation(id, { guest_name: 'Fritz Gast' });
      sent = (await t.api.get(`/meetings/${id}/invitation`, { as: lead })).body;
    });

    it('at the organisation for which they sit, else at another, else at home', () => {
      expect(sent.recipients.map(({ email }: { email: string }) => email)).toEqual([
        'aal@school.example',
        'baer@works.example',
        'crull@home.example',
        'erna@gast.example',
      ]);
    });

    it('who has an address, and names those who have none', () => {
      expect(sent.withoutAddress).toEqual([
        { participationId: none, name: 'Dr. Ada Dorn' },
        { participationId: mute, name: 'Fritz Gast' },
      ]);
    });

    it('by a list to paste into a mail, with names in quotation marks where they need them', () => {
      expect(sent.addressList).toBe(
        String.raw`"Dr. Ada Aal" <aal@school.example>, Bea Bär <baer@works.example>, "Dr. Ada Crull" <crull@home.example>, "Ende, \"Gast\" Erna" <erna@gast.example>`,
      );
    });
  });

  it('of a cancellation is read before it is one, word for word, and cancels nothing', async () => {
    const id = await t.world.meeting('stem-education', { state: 'invited' });
    await t.world.participation(id, { guest_name: 'Lena', guest_email: 'lena@beispiel.example' });
    const reason = 'Zu viele krank.\nWir melden uns & laden neu ein.';
    const path = `/meetings/${id}/cancellation`;
    const preview = await t.api.get(path, { as: lead });
    expect(preview.body.recipients).toMatchObject([{ name: 'Lena', email: 'lena@beispiel.example' }]);
    expect(preview.body.text).not.toContain('Grund');
    const meeting = await t.api.get(`/meetings/${id}`, { as: lead });
    expect(meeting.body.state).toBe('invited');
    expect((await t.api.post(path, { reason }, { as: lead, ifMatch: meeting })).status).toBe(200);
    const sent = (await t.api.get(`/meetings/${id}/invitation`, { as: lead })).body;
    expect(sent.text).toContain(`Grund: ${reason}\n\n`);
    // But for the reason it is what was shown.
    expect({ ...sent, text: sent.text.replace(`Grund: ${reason}\n\n`, '') }).toEqual(preview.body);
    expect((await t.api.get(path, { as: lead })).body).toEqual(sent);
    const member = await t.world.seated('stem-education', 'member');
    expect((await t.api.get(path, { as: member })).status).toBe(403);
    expect((await t.api.get(path, { as: await t.world.seated('it-talent', 'lead') })).status).toBe(404);
  });

  it('has no address that the actor may not read', async () => {
    const id = await t.world.meeting('stem-education');
    const organisation = await t.world.organisation();
    const unseated = await t.world.person({ email: 'private@home.example' });
    await t.world.affiliation(unseated, organisation, { email: 'unseated@works.example' });
    const colleague = await t.world.person({ email: 'colleague@home.example' });
    const contact = await t.world.account({ isPrimaryContact: true });
    await t.world.seat('stem-education', contact.personId, contact.organisationId, 'lead');
    await t.world.affiliation(colleague, contact.organisationId, { email: 'colleague@works.example' });
    const unconfirmed = await t.world.person({ email: 'unconfirmed@home.example' });
    await t.world.seat('stem-education', unconfirmed, organisation, 'member', { confirmed_at: null });
    for (const person_id of [unseated, colleague, unconfirmed])
      await t.world.participation(id, { person_id });
    await t.world.participation(id, { guest_name: 'Gast', guest_email: 'gast@gast.example' });
    const path = `/meetings/${id}/invitation`;
    const emails = async (as: Principal | string) =>
      (await t.api.get(path, { as })).body.recipients.map(({ email }: { email: string }) => email);
    const coordinator = await t.world.account({ role: 'coordinator', isPrimaryContact: true });
    expect((await emails(coordinator)).sort()).toEqual([
      'colleague@works.example',
      'gast@gast.example',
      'unconfirmed@home.example',
      'unseated@works.example',
    ]);
    expect(await emails(contact)).toEqual(['gast@gast.example', 'colleague@works.example']);
    const keyed = await t.world.apiKey(['meeting.write']);
    const reply = await t.api.get(path, { as: keyed });
    expect(reply.body).toMatchObject({ recipients: [], addressList: '' });
    expect(reply.body.withoutAddress).toHaveLength(4);
    expect(reply.text).not.toContain('@');
    const member = await t.world.seated('stem-education', 'member');
    expect((await t.api.get(path, { as: member })).status).toBe(403);
    const otherLead = await t.world.seated('it-talent', 'lead');
    expect((await t.api.get(path, { as: otherLead })).status).toBe(404);
  });
});
