import type { Maker } from './written.js';

const freeSpan = {
  kind: 'other',
  name: { de: 'Betriebsruhe', en: 'Office closed' },
  startDate: '2026-12-28',
  endDate: '2027-01-02',
};

export const writtenOfDates: Readonly<Record<string, Maker>> = {
  'POST /free-spans': () => Promise.resolve([{ path: '/free-spans', body: freeSpan }]),
  'PATCH /free-spans/{id}': async (t) => [
    { path: `/free-spans/${await t.world.insert('free_span', {})}`, body: freeSpan },
  ],
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
