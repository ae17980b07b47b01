import { NOW, type TestApp } from '../support/app.js';
import type { MembershipState, MinutesState } from '../support/rows.js';
import type { Principal } from '../support/world.js';
import type { DatePollState } from '../../src/date-polls/date-poll-life-cycle.js';
import { makeDatePoll } from '../support/date-polls.js';
import { makeSample } from './sample.js';

/* Every record that takes steps, in every state that it can be in, and what each step answers there. */

/** With what records are made: by an alliance lead where it takes routes, and with somebody more who was invited. */
export interface Making {
  t: TestApp;
  lead: Principal;
  invited?: Principal;
}

interface Walk {
  /** Makes the record in a state; gives its id. */
  make: (making: Making, state: string) => Promise<string>;
  /** Bodies of the steps that need one. */
  bodies?: Record<string, object | ((record: any) => object)>;
  /** By state: what each step answers ('ok' is 200), and the states that step_not_open names. */
  answers: Record<string, { steps: Record<string, string>; open?: string[] }>;
}

export const not = 'step_not_open';

/** `DELETE publication` is a step like `POST …/publication`. */
export function routeOf(
  path: string,
  step: string,
): { method: 'post' | 'delete'; address: string; name: string } {
  const [verb, noun] = step.split(' ');
  const method = noun === undefined ? ('post' as const) : ('delete' as const);
  const address = `${path}/${noun ?? verb}`;
  return { method, address, name: `${method.toUpperCase()} ${address}` };
}

/** Approved minutes whose correction is that far; by the routes, because approval numbers the decisions. */
async function correction(
  { t, lead, invited }: Making,
  state: 'approved' | 'published',
  how: 'draft' | 'in_review',
): Promise<string> {
  const { minutes } = await makeSample(t.world, 'stem-education', 'in_review', invited?.personId);
  const publication = state === 'published' ? ['publication'] : [];
  const review = how === 'in_review' ? ['review'] : [];
  for (const noun of ['approval', ...publication, 'corrections', ...review]) {
    const ifMatch = await t.api.get(`/minutes/${minutes}`, { as: lead });
    const body = noun === 'corrections' ? { reason: 'Falsches Datum.' } : {};
    const reply = await t.api.post(`/minutes/${minutes}/${noun}`, body, { as: lead, ifMatch });
    expect(reply.status).toBe(200);
  }
  return minutes;
}

async function topicOn({ t }: Making, state: string): Promise<string> {
  const topic = await t.world.topic('stem-education', state === 'closed' ? { state } : {});
  if (state === 'on an agenda') {
    await t.world.agendaItem(await t.world.meeting('stem-education'), 1, { topic_id: topic });
  }
  return topic;
}

async function objectionTo({ t }: Making, state: string): Promise<string> {
  const [minutesState, answered] = state.split(', ') as [MinutesState, string | undefined];
  const { objection } = await makeSample(t.world, 'stem-education', minutesState);
  if (answered === undefined) {
    await t.world.rows(
      `UPDATE objection SET outcome = NULL, answer = NULL, answered_at = NULL WHERE id = $1`,
      objection,
    );
  }
  return objection;
}

// prettier-ignore
export const walks: Record<string, Walk> = {
  '/memberships/{id}': {
    make: async ({ t }, state) => {
      const [its, when] = state.split(', ') as [MembershipState, string | undefined];
      const ends = when === undefined ? {} : { ended_on: '2026-12-31' };
      return t.world.membership(await t.world.organisation({}, null), its, ends);
    },
    answers: {
      prospective: { steps: { activation: 'ok', suspension: not, ending: 'ok' }, open: ['active', 'ended'] },
      active: { steps: { activation: not, suspension: 'ok', ending: 'ok' }, open: ['suspended', 'ended'] },
      suspended: { steps: { activation: 'ok', suspension: not, ending: 'ok' }, open: ['active', 'ended'] },
      ended: { steps: { activation: not, suspension: not, ending: not }, open: [] },
      'prospective, ending': { steps: { activation: 'ok', suspension: not, ending: 'ok' }, open: ['active', 'ended'] },
      'active, ending': { steps: { activation: not, suspension: 'ok', ending: 'ok' }, open: ['suspended', 'ended'] },
      'suspended, ending': { steps: { activation: 'ok', suspension: not, ending: 'ok' }, open: ['active', 'ended'] },
    },
  },
  '/imports/{id}': {
    make: async ({ t }, state) => {
      const committed = state === 'draft' ? {} : { committed_at: NOW };
      const undone = state === 'undone' ? { undone_at: NOW } : {};
      return t.world.insert('import', { state, ...committed, ...undone });
    },
    answers: {
      draft: { steps: { commit: 'ok', undo: not }, open: ['committed'] },
      committed: { steps: { commit: not, undo: 'ok' }, open: ['undone'] },
      undone: { steps: { commit: not, undo: not }, open: [] },
    },
  },
  '/interactions/{id}': {
    make: async ({ t }, state) => {
      const person = await t.world.person();
      const step = state === 'none' ? {} : { next_step: 'Anrufen', next_step_due_date: '2026-03-20' };
      const taken = state === 'taken' ? { next_step_done_at: NOW } : {};
      return t.world.insert('interaction', { person_id: person, by_person_id: person, ...step, ...taken });
    },
    answers: {
      none: { steps: { completion: not, reopening: not }, open: [] },
      due: { steps: { completion: 'ok', reopening: not }, open: ['taken'] },
      taken: { steps: { completion: not, reopening: 'ok' }, open: ['due'] },
    },
  },
  '/date-polls/{id}': {
    make: async ({ t, invited }, state) => {
      const personIds = invited ? [invited.personId] : [];
      const made = await makeDatePoll(t.world, 'stem-education', { state: state as DatePollState, personIds });
      return made.id;
    },
    bodies: { choice: ({ options }) => ({ optionId: options[0].id }) },
    answers: {
      open: { steps: { choice: 'ok', withdrawal: 'ok' }, open: ['decided', 'withdrawn'] },
      decided: { steps: { choice: not, withdrawal: not }, open: [] },
      withdrawn: { steps: { choice: not, withdrawal: not }, open: [] },
    },
  },
  '/meetings/{id}': {
    make: async ({ t, invited }, state) => {
      const id = await t.world.meeting('stem-education', { state });
      await t.world.participation(id, { guest_name: 'Gast' });
      if (invited) await t.world.participation(id, { person_id: invited.personId, invited_at: NOW });
      return id;
    },
    answers: {
      draft: {
        steps: { scheduling: 'ok', invitation: not, opening: not, closing: not, cancellation: 'ok' },
        open: ['scheduled', 'cancelled'],
      },
      scheduled: {
        steps: { scheduling: not, invitation: 'ok', opening: 'ok', closing: not, cancellation: 'ok' },
        open: ['invited', 'in_progress', 'cancelled'],
      },
      invited: {
        steps: { scheduling: not, invitation: 'ok', opening: 'ok', closing: not, cancellation: 'ok' },
        open: ['invited', 'in_progress', 'cancelled'],
      },
      in_progress: {
        steps: { scheduling: not, invitation: not, opening: not, closing: 'ok', cancellation: not },
        open: ['held'],
      },
      held: {
        steps: { scheduling: not, invitation: not, opening: not, closing: not, cancellation: not },
        open: [],
      },
      cancelled: {
        steps: { scheduling: not, invitation: not, opening: not, closing: not, cancellation: not },
        open: [],
      },
    },
  },
  '/minutes/{id}': {
    make: async (making, state) => {
      const [its, how] = state.split(', ') as [MinutesState, 'draft' | 'in_review' | undefined];
      if (how !== undefined) return correction(making, its as 'approved' | 'published', how);
      const { t, invited } = making;
      return (await makeSample(t.world, 'stem-education', its, invited?.personId)).minutes;
    },
    bodies: { return: { reason: 'Es fehlt etwas.' }, corrections: { reason: 'Falsches Datum.' } },
    answers: {
      draft: {
        steps: {
          review: 'ok', return: not, corrections: 'minutes_not_approved', approval: not,
          publication: not, 'DELETE publication': not,
        },
        open: ['in_review'],
      },
      in_review: {
        steps: {
          review: not, return: 'ok', corrections: 'minutes_not_approved', approval: 'ok',
          publication: not, 'DELETE publication': not,
        },
        open: ['draft', 'approved'],
      },
      approved: {
        steps: {
          review: not, return: not, corrections: 'ok', approval: 'ok',
          publication: 'ok', 'DELETE publication': not,
        },
        open: ['published'],
      },
      published: {
        steps: {
          review: not, return: not, corrections: 'ok', approval: 'ok',
          publication: not, 'DELETE publication': 'ok',
        },
        open: ['approved'],
      },
      // The steps of a correction are those of its version; publication is of what readers see.
      'approved, draft': {
        steps: {
          review: 'ok', return: not, corrections: 'correction_open', approval: not,
          publication: 'ok', 'DELETE publication': not,
        },
      },
      'approved, in_review': {
        steps: {
          review: not, return: 'ok', corrections: 'correction_open', approval: 'ok',
          publication: 'ok', 'DELETE publication': not,
        },
      },
      'published, draft': {
        steps: {
          review: 'ok', return: not, corrections: 'correction_open', approval: not,
          publication: not, 'DELETE publication': 'ok',
        },
      },
      'published, in_review': {
        steps: {
          review: not, return: 'ok', corrections: 'correction_open', approval: 'ok',
          publication: not, 'DELETE publication': 'ok',
        },
      },
    },
  },
  '/objections/{id}': {
    make: objectionTo,
    bodies: { answer: { outcome: 'rejected', answer: 'So bleibt es.' } },
    answers: {
      draft: { steps: { answer: 'ok' } },
      in_review: { steps: { answer: 'ok' } },
      approved: { steps: { answer: 'minutes_final' } },
      published: { steps: { answer: 'minutes_final' } },
      'draft, answered': { steps: { answer: 'objection_answered' } },
      'in_review, answered': { steps: { answer: 'objection_answered' } },
      'approved, answered': { steps: { answer: 'objection_answered' } },
      'published, answered': { steps: { answer: 'objection_answered' } },
    },
  },
  '/topics/{id}': {
    make: topicOn,
    answers: {
      open: { steps: { transfer: 'ok' } },
      closed: { steps: { transfer: 'ok' } },
      'on an agenda': { steps: { transfer: 'topic_in_use' } },
    },
  },
};
