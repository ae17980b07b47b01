import { makeDatePoll, offered } from '../support/date-polls.js';
import type { World } from '../support/world.js';
import type { ValidWrite } from './valid-writes.js';

let counter = 0;
const next = () => `Frei ${++counter}`;

const made = (write: ValidWrite) => Promise.resolve(write);

const webhook = async (world: World) =>
  world.insert('webhook', { api_key_id: await world.insert('api_key', { permissions: ['event.read'] }) });

/** Of valid-writes.ts, what stands beside members and meetings: free days, date polls, mails, webhooks, jobs. */
export const writesBeside: Readonly<Record<string, (world: World) => Promise<ValidWrite>>> = {
  'PUT /mail-templates/{code}/{language}': async (w) => ({
    path: await w.mailTemplate('meeting_moved'),
    body: { subject: `${next()}: {Tag}`, text: '{Zeit und Ort}\n\n{Link zur Antwort}' },
  }),
  'DELETE /mail-templates/{code}/{language}': async (w) => ({
    path: await w.mailTemplate('meeting_moved'),
    body: {},
  }),
  'POST /free-spans': () =>
    made({
      path: '/free-spans',
      body: {
        kind: 'other',
        name: { de: next(), en: next() },
        startDate: '2026-05-04',
        endDate: '2026-05-09',
      },
    }),
  'PATCH /free-spans/{id}': async (w) => ({
    path: `/free-spans/${await w.insert('free_span', {})}`,
    body: { endDate: '2026-07-30' },
  }),
  'DELETE /free-spans/{id}': async (w) => ({
    path: `/free-spans/${await w.insert('free_span', {})}`,
    body: {},
  }),
  'POST /meetings/{id}/agenda-mails': async (w) => {
    const planned = { planned_start: '2030-03-10T13:00:00Z', planned_end: '2030-03-10T15:00:00Z' };
    const id = await w.meeting('stem-education', { state: 'invited', ...planned });
    return { path: `/meetings/${id}/agenda-mails`, body: {} };
  },
  'POST /date-polls': async (w) => ({
    path: '/date-polls',
    body: { steeringGroupId: await w.groupId('it-talent'), title: next(), options: offered },
  }),
  'POST /date-polls/{id}/choice': async (w) => {
    const { id, options } = await makeDatePoll(w, 'it-talent');
    return { path: `/date-polls/${id}/choice`, body: { optionId: options[0] } };
  },
  'POST /date-polls/{id}/withdrawal': async (w) => {
    const { id } = await makeDatePoll(w, 'it-talent');
    return { path: `/date-polls/${id}/withdrawal`, body: { reason: 'Erst im Herbst.' } };
  },
  'POST /date-polls/{id}/respondents': async (w) => {
    const { id } = await makeDatePoll(w, 'it-talent');
    return { path: `/date-polls/${id}/respondents`, body: { personId: await w.person() } };
  },
  'PATCH /date-poll-respondents/{id}': async (w) => {
    const { guest, options } = await makeDatePoll(w, 'it-talent');
    return {
      path: `/date-poll-respondents/${guest}`,
      body: { answers: [{ optionId: options[0], answer: 'yes' }] },
    };
  },
  'DELETE /date-poll-respondents/{id}': async (w) => ({
    path: `/date-poll-respondents/${(await makeDatePoll(w, 'it-talent')).guest}`,
    body: {},
  }),
  'POST /mails/{id}/sending': async (w) => ({
    path: `/mails/${await w.insert('mail', { state: 'failed' })}/sending`,
    body: {},
  }),
  'POST /bounces': async (w) => {
    const messageId = `<bounce${(counter += 1)}@stadt.test>`;
    const address = 'gast@firma.example';
    const handed = { state: 'sent', handed_at: '2026-03-18T08:00:00Z' };
    await w.insert('mail', { to_address: address, message_id: messageId, ...handed });
    return { path: '/bounces', body: { messageId, address, status: '5.1.1' } };
  },
  'DELETE /bounces/{id}': async (w) => ({ path: `/bounces/${await w.bounce()}`, body: {} }),
  'PATCH /webhooks/{id}': async (w) => ({
    path: `/webhooks/${await webhook(w)}`,
    body: { events: ['person.changed'] },
  }),
  'DELETE /webhooks/{id}': async (w) => ({ path: `/webhooks/${await webhook(w)}`, body: {} }),
  'POST /webhooks/{id}/replay': async (w) => ({
    path: `/webhooks/${await webhook(w)}/replay`,
    body: { after: '2026-03-01T00:00:00.000Z' },
  }),
  'POST /jobs/{id}/retry': async (w) => ({
    path: `/jobs/${await w.job({ state: 'failed' })}/retry`,
    body: {},
  }),
  'POST /calendar-replies': async (w) => {
    const meeting = await w.meeting('it-talent', { state: 'invited' });
    await w.participation(meeting, {
      guest_name: 'Gast',
      guest_email: 'gast@firma.example',
      invited_at: '2026-03-01T08:00:00Z',
    });
    const [row] = await w.rows<{ uid: string }>(`SELECT ics_uid AS uid FROM meeting WHERE id = $1`, meeting);
    const event = [
      'BEGIN:VEVENT',
      `UID:${row?.uid}`,
      'ATTENDEE;PARTSTAT=ACCEPTED:mailto:gast@firma.example',
      'END:VEVENT',
    ];
    const calendar = ['BEGIN:VCALENDAR', 'METHOD:REPLY', ...event, 'END:VCALENDAR', ''].join('\r\n');
    return { path: '/calendar-replies', body: { calendar } };
  },
};
