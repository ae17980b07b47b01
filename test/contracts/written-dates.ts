import { hashOf } from '../../src/common/secrets.js';
import { makeDatePoll, offered } from '../support/date-polls.js';
import type { Maker } from './written.js';

const freeSpan = {
  kind: 'other',
  name: { de: 'Betriebsruhe', en: 'Office closed' },
  startDate: '2026-12-28',
  endDate: '2027-01-02',
};

const ofGuest = (id: string) => {
  const theirs = ({ respondents }: any) => respondents.find((one: any) => one.id === id);
  return { answers: (poll: any) => theirs(poll).answers, note: (poll: any) => theirs(poll).note };
};

export const writtenOfDates: Readonly<Record<string, Maker>> = {
  'PUT /mail-templates/{code}/{language}': async (t) => {
    const body = { subject: 'Abgesagt: {Titel}', text: 'Leider.\n\n{Zeit und Ort}' };
    return [{ path: await t.world.mailTemplate('meeting_cancelled'), body }];
  },
  'POST /free-spans': () => Promise.resolve([{ path: '/free-spans', body: freeSpan }]),
  'PATCH /free-spans/{id}': async (t) => [
    { path: `/free-spans/${await t.world.insert('free_span', {})}`, body: freeSpan },
  ],
  'POST /date-polls': async (t) => {
    // Who works for a member and is nobody's primary contact.
    const { personId } = await t.world.account();
    const body = {
      steeringGroupId: await t.world.groupId('plenary'),
      kind: 'annual_session',
      title: 'Jahressitzung',
      location: 'Rathaus',
      message: 'Einmal im Jahr.',
      timeZone: 'Europe/London',
      answerBy: '2026-04-02',
      options: offered,
      from: 'members',
    };
    const at = {
      options: ({ options }: any) =>
        options.map(({ plannedStart, plannedEnd }: any) => ({ plannedStart, plannedEnd })),
      from: ({ respondents }: any) => respondents.some((one: any) => one.personId === personId) && 'members',
    };
    return [{ path: '/date-polls', body, at }];
  },
  'POST /date-polls/{id}/choice': async (t) => {
    const { id, options } = await makeDatePoll(t.world, 'it-talent');
    const at = { optionId: ({ chosenOptionId }: any) => chosenOptionId };
    return [{ path: `/date-polls/${id}/choice`, body: { optionId: options[1] }, at }];
  },
  'POST /date-polls/{id}/withdrawal': async (t) => {
    const { id } = await makeDatePoll(t.world, 'it-talent');
    const at = { reason: ({ withdrawalReason }: any) => withdrawalReason };
    return [{ path: `/date-polls/${id}/withdrawal`, body: { reason: 'Erst im Herbst.' }, at }];
  },
  'POST /date-polls/{id}/respondents': async (t) => {
    const { id } = await makeDatePoll(t.world, 'it-talent');
    const path = `/date-polls/${id}/respondents`;
    const found = (field: string, value: string) => ({
      [field]: ({ respondents }: any) => respondents.find((one: any) => one[field] === value)?.[field],
    });
    const personId = await t.world.person();
    const guest = { guestName: 'Max Gast', guestEmail: 'max@gast.test' };
    return [
      { path, body: { personId }, at: found('personId', personId) },
      {
        path,
        body: guest,
        at: { ...found('guestName', guest.guestName), ...found('guestEmail', guest.guestEmail) },
      },
    ];
  },
  'PATCH /date-poll-respondents/{id}': async (t) => {
    const { id, guest, options } = await makeDatePoll(t.world, 'it-talent');
    const body = { answers: [{ optionId: options[0], answer: 'if_need_be' }], note: 'Ab 15 Uhr.' };
    return [{ path: `/date-poll-respondents/${guest}`, body, read: `/date-polls/${id}`, at: ofGuest(guest) }];
  },
  'POST /date-poll-links/answers': async (t) => {
    const { id, guest, options } = await makeDatePoll(t.world, 'it-talent');
    const link = 'a link that finds a date';
    const purpose = { purpose: 'date_poll', date_poll_respondent_id: guest };
    await t.world.insert('signed_link', { ...purpose, token_hash: hashOf(link) });
    const body = { link, answers: [{ optionId: options[2], answer: 'no' }], note: 'Ab 15 Uhr.' };
    const at = { ...ofGuest(guest), link: () => link };
    return [{ path: '/date-poll-links/answers', body, read: `/date-polls/${id}`, at }];
  },
  'POST /steering-groups/{idOrSlug}/meeting-series': () => {
    const dates = [{ plannedStart: '2032-05-04T12:00:00.000Z', plannedEnd: '2032-05-04T14:00:00.000Z' }];
    // They are read back in the list of the group, which may have others.
    const title = 'Eine Serie';
    const made = ({ data }: { data: ((typeof dates)[number] & { title: string })[] }) =>
      data.filter((one) => one.title === title);
    const at = {
      dates: (read: Parameters<typeof made>[0]) =>
        made(read).map(({ plannedStart, plannedEnd }) => ({ plannedStart, plannedEnd })),
      title: (read: Parameters<typeof made>[0]) => made(read)[0]?.title,
    };
    return Promise.resolve([
      { path: '/steering-groups/it-talent/meeting-series', body: { dates, title }, at },
    ]);
  },
};
