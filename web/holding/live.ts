import { useEffect } from 'react';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { session } from '../api/client.js';
import {
  type Meeting,
  meetingSince,
  type Present,
  sayGone,
  sayWhere,
  saveNotes,
  whoIsHere,
} from './holding.api.js';
import { NotesDesk } from './notes-desk.js';
import { closedOf, tab } from './tab.js';

/** An open meeting asks again this often. */
const LIVE_MS = 5_000;
/** Told this often where one is; the server forgets after thirty seconds. */
const TELL_MS = 9_500;

const keyOf = (id: string) => ['meeting-live', id] as const;
const tags = new Map<string, string | null>();

/** The meeting, asked for again every five seconds; what did not change costs nothing. */
export function useLiveMeeting(id: string) {
  const client = useQueryClient();
  return useQuery({
    queryKey: keyOf(id),
    queryFn: async () => {
      const before = client.getQueryData<Meeting>(keyOf(id));
      const found = await meetingSince(id, before === undefined ? null : (tags.get(id) ?? null));
      if (found === null && before !== undefined) return before;
      if (found === null) throw new Error('nothing to compare with');
      tags.set(id, found.tag);
      return found.meeting;
    },
    staleTime: 0,
    refetchInterval: LIVE_MS,
  });
}

const told = new Map<string, { itemId: string | null; at: number }>();

async function tellOrAsk(meetingId: string, itemId: string | null): Promise<Present[]> {
  const last = told.get(meetingId);
  const now = Date.now();
  const isTold = last !== undefined && last.itemId === itemId && now - last.at < TELL_MS;
  if (isTold) return (await whoIsHere(meetingId)).data;
  told.set(meetingId, { itemId, at: now });
  return (await sayWhere(meetingId, itemId)).data;
}

/** Tells where I am, and gives who else is here; the tab in front alone tells. */
export function usePresence(meetingId: string, itemId: string | null): readonly Present[] {
  useEffect(
    () => () => {
      told.delete(meetingId);
      void sayGone(meetingId).catch(() => {});
    },
    [meetingId],
  );
  const query = useQuery(
    queryOptions({
      queryKey: ['presence', meetingId, itemId],
      queryFn: () => tellOrAsk(meetingId, itemId),
      refetchInterval: LIVE_MS,
      staleTime: 0,
      retry: false,
      placeholderData: (before: Present[] | undefined) => before,
    }),
  );
  return query.data ?? [];
}

const desks = new Map<string, NotesDesk>();

/** The notes that this account has touched in this tab, of all meetings. */
export function deskOf(accountId: string): NotesDesk {
  const known = desks.get(accountId);
  if (known !== undefined) return known;
  const desk = new NotesDesk({ accountId, tab, closedOf, save: saveNotes });
  desks.set(accountId, desk);
  return desk;
}

session.subscribe(() => {
  if (session.state !== 'signed-out') return;
  for (const desk of desks.values()) desk.end();
  desks.clear();
});
