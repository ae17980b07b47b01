import type { World } from '../support/world.js';
import type { ValidWrite } from './valid-writes.js';

let counter = 0;
const next = () => `Frei ${++counter}`;

const made = (write: ValidWrite) => Promise.resolve(write);

/** Of valid-writes.ts, what stands beside members and meetings: free days, mails, jobs. */
export const writesBeside: Readonly<Record<string, (world: World) => Promise<ValidWrite>>> = {
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
  'POST /mails/{id}/sending': async (w) => ({
    path: `/mails/${await w.insert('mail', { state: 'failed' })}/sending`,
    body: {},
  }),
  'POST /jobs/{id}/retry': async (w) => ({
    path: `/jobs/${await w.job({ state: 'failed' })}/retry`,
    body: {},
  }),
};
