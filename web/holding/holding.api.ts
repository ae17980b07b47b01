import { answer, api, ifMatch, onlyOnce, type Schema } from '../api/client.js';
import { isCode } from '../api/problem.js';
import type { AttendanceEntry } from './attendance-sheet.js';
import type { SaveAnswer } from './notes-saver.js';

export type Meeting = Schema<'MeetingResponse'>;
export type Item = Meeting['agenda'][number];
export type Decision = Schema<'DecisionResponse'>;
export type Task = Schema<'ActionItemResponse'>;
export type Present = Schema<'PresenceList'>['data'][number];
/** Moment before which something happened, for minutes entered later; null: now. */
type At = string | null;

const path = (id: string) => ({ path: { id } });
const at = (moment: At) => (moment === null ? {} : { at: moment });

/** The meeting as it is now, and its tag; null where nothing changed since that tag. */
export async function meetingSince(
  id: string,
  tag: string | null,
): Promise<{ meeting: Meeting; tag: string | null } | null> {
  const headers = tag === null ? {} : { 'If-None-Match': tag };
  const call = api.GET('/api/v1/meetings/{id}', { params: { path: { id } }, headers });
  const { response } = await call;
  if (response.status === 304) return null;
  return { meeting: await answer(call), tag: response.headers.get('etag') };
}

export const openMeeting = (meeting: Meeting, moment: At) =>
  answer(
    api.POST('/api/v1/meetings/{id}/opening', {
      params: { ...path(meeting.id), header: ifMatch(meeting) },
      body: at(moment),
    }),
  );

export const beginMinutes = (meetingId: string, key: string) =>
  answer(
    api.POST('/api/v1/meetings/{id}/minutes', {
      params: { ...path(meetingId), header: onlyOnce(key) },
      body: {},
    }),
  );

export const closeMeeting = (meeting: Meeting, moment: At) =>
  answer(
    api.POST('/api/v1/meetings/{id}/closing', {
      params: { ...path(meeting.id), header: ifMatch(meeting) },
      body: at(moment),
    }),
  );

const patchItem = (id: string, version: number, body: Schema<'PatchAgendaItemRequest'>) =>
  answer(
    api.PATCH('/api/v1/agenda-items/{id}', { params: { ...path(id), header: ifMatch({ version }) }, body }),
  );

/** @throws NoAnswerError, ApiError */
export async function saveNotes(id: string, notes: string, version: number): Promise<SaveAnswer> {
  const kept = (item: { notes?: string | null; version: number }) => ({
    notes: item.notes ?? '',
    version: item.version,
  });
  try {
    return { kind: 'saved', now: kept(await patchItem(id, version, { notes: notes === '' ? null : notes })) };
  } catch (error) {
    const current = isCode(error, 'version_stale') ? error.body.current : undefined;
    if (current === undefined) throw error;
    return { kind: 'stale', now: kept(current as Item) };
  }
}

/** Whether the meeting came to it. Somebody else's change of the item meanwhile is none of this one. */
export async function setDiscussed(id: string, version: number, wasDiscussed: boolean): Promise<unknown> {
  try {
    return await patchItem(id, version, { wasDiscussed });
  } catch (error) {
    const current = isCode(error, 'version_stale') ? error.body.current : undefined;
    if (current === undefined) throw error;
    return patchItem(id, (current as Item).version, { wasDiscussed });
  }
}

export const addDecision = (itemId: string, body: Schema<'CreateDecisionRequest'>, key: string) =>
  answer(
    api.POST('/api/v1/agenda-items/{id}/decisions', {
      params: { ...path(itemId), header: onlyOnce(key) },
      body,
    }),
  );

export const changeDecision = (
  decision: Pick<Decision, 'id' | 'version'>,
  body: Schema<'PatchDecisionRequest'>,
) =>
  answer(
    api.PATCH('/api/v1/decisions/{id}', {
      params: { ...path(decision.id), header: ifMatch(decision) },
      body,
    }),
  );

export const addTask = (body: Schema<'CreateActionItemRequest'>, key: string) =>
  answer(api.POST('/api/v1/action-items', { params: { header: onlyOnce(key) }, body }));

export const changeTask = (task: Pick<Task, 'id' | 'version'>, body: Schema<'PatchActionItemRequest'>) =>
  answer(
    api.PATCH('/api/v1/action-items/{id}', { params: { ...path(task.id), header: ifMatch(task) }, body }),
  );

/** Null where one of them was changed meanwhile: nothing was written. */
export async function putAttendance(meetingId: string, entries: AttendanceEntry[]) {
  try {
    return (
      await answer(api.PUT('/api/v1/meetings/{id}/attendance', { params: path(meetingId), body: entries }))
    ).data;
  } catch (error) {
    if (isCode(error, 'version_stale')) return null;
    throw error;
  }
}

export const addGuest = (meetingId: string, guestName: string, key: string) =>
  answer(
    api.POST('/api/v1/meetings/{id}/participations', {
      params: { ...path(meetingId), header: onlyOnce(key) },
      body: { guestName },
    }),
  );

export const whoIsHere = (meetingId: string) =>
  answer(api.GET('/api/v1/meetings/{id}/presence', { params: path(meetingId) }));

export const sayWhere = (meetingId: string, agendaItemId: string | null) =>
  answer(api.PUT('/api/v1/meetings/{id}/presence', { params: path(meetingId), body: { agendaItemId } }));

export const sayGone = (meetingId: string) =>
  answer(api.DELETE('/api/v1/meetings/{id}/presence', { params: path(meetingId) }));

/** Who sits in the group today; for the votes. */
export const seatsOf = async (groupId: string) =>
  (
    await answer(
      api.GET('/api/v1/steering-groups/{idOrSlug}/seats', {
        params: { path: { idOrSlug: groupId }, query: { current: true, limit: 200 } },
      }),
    )
  ).data;

/** Tasks of the group that are not done. */
export const openTasksOf = async (groupId: string) =>
  (
    await answer(
      api.GET('/api/v1/action-items', {
        params: {
          query: { steeringGroup: [groupId], state: ['open', 'in_progress', 'blocked'], limit: 200 },
        },
      }),
    )
  ).data;

/** What became of a topic before: the agendas it stood on, the newest first, and what was decided there. */
export async function topicBefore(topicId: string, itemId: string) {
  const { data } = await answer(
    api.GET('/api/v1/topics/{id}/history', {
      params: { ...path(topicId), query: { sort: '-day', limit: 20 } },
    }),
  );
  const before = data.filter(({ kind, agendaItemId }) => kind === 'on_agenda' && agendaItemId !== itemId);
  const agendaItem = before.flatMap(({ agendaItemId }) => agendaItemId ?? []);
  if (agendaItem.length === 0) return { before, decisions: [] };
  const decisions = await answer(
    api.GET('/api/v1/decisions', { params: { query: { agendaItem, limit: 20 } } }),
  );
  return { before, decisions: decisions.data };
}
