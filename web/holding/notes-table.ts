import { ApiError, NoAnswerError } from '../api/problem.js';
import type { Draft } from '../design/drafts.js';
import { NotesSaver, type SaveAnswer, type ServerNotes } from './notes-saver.js';

/** A server with one item, and a device with a store; what is sent waits until the test answers it. */
export function table(notes = '', device = new Map<string, Draft>()) {
  const server: ServerNotes = { notes, version: 1 };
  const waiting: { notes: string; version: number; answer(failure?: Error): Promise<void> }[] = [];
  const save = (sent: string, version: number) =>
    new Promise<SaveAnswer>((resolve, reject) => {
      const answer = async (failure?: Error) => {
        if (failure !== undefined) reject(failure);
        else if (version !== server.version) resolve({ kind: 'stale', now: { ...server } });
        else {
          Object.assign(server, { notes: sent, version: version + 1 });
          resolve({ kind: 'saved', now: { ...server } });
        }
        await jest.advanceTimersByTimeAsync(0);
      };
      waiting.push({ notes: sent, version, answer });
    });
  const tab = (name: string) => {
    const drafts = {
      keep: (draft: Draft) => void device.set(name, draft),
      forget: () => void device.delete(name),
    };
    return new NotesSaver({ ...server }, { save, drafts, now: () => new Date() });
  };
  return {
    server,
    waiting,
    device,
    tab,
    /** Somebody else saves. */
    other: (text: string) => ({ ...Object.assign(server, { notes: text, version: server.version + 1 }) }),
    next: async (how?: Error) => {
      const call = waiting.shift();
      if (call === undefined) throw new Error('nothing was sent');
      await call.answer(how);
      return call.notes;
    },
    fullDevice: () =>
      new NotesSaver(
        { ...server },
        {
          save,
          drafts: {
            keep: () => {
              throw new Error('QuotaExceededError');
            },
            forget: () => {},
          },
          now: () => new Date(),
        },
      ),
  };
}

export const gone = () => new NoAnswerError(new TypeError('Failed to fetch'));
export const refusal = (status: number, code: string) =>
  new ApiError({ status, code, title: code, detail: code, requestId: 'r' });
export const wait = (ms: number) => jest.advanceTimersByTimeAsync(ms);
