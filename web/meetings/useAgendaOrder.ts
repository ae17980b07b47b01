import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../api/client.js';
import { isCode } from '../api/problem.js';
import { notify } from '../design/Notices.js';
import { useProblemText } from '../design/Problem.js';
import { type AgendaItem, keepMeeting, type Meeting, meetingQuery } from './meetings.query.js';
import { orderOf } from './order.js';

/** How often an order is put together anew while others change the agenda. */
const TRIES = 5;

/**
 * The agenda in the order that is wanted, shown at once and sent one after the other: moves that come while one is on
 * its way go with the next. Where others changed the agenda meanwhile, their items keep their places in it.
 */
export function useAgendaOrder(meeting: Meeting): {
  agenda: AgendaItem[];
  put: (ids: string[]) => void;
} {
  const client = useQueryClient();
  const textOf = useProblemText();
  const { id } = meeting;
  const query = meetingQuery(id);
  const [wanted, setWanted] = useState<string[] | null>(null);
  const next = useRef<string[] | null>(null);
  const isSending = useRef(false);

  const sendOnce = async (ids: string[], now: Meeting, tries = TRIES): Promise<void> => {
    const agendaItemIds = orderOf(
      now.agenda.map((item) => item.id),
      ids,
    );
    try {
      const call = api.PUT('/api/v1/meetings/{id}/agenda-order', {
        params: { path: { id }, header: ifMatch(now) },
        body: { agendaItemIds },
      });
      keepMeeting(client, await answer(call));
    } catch (error) {
      if (tries === 0 || !isCode(error, 'version_stale', 'content_invalid')) throw error;
      await sendOnce(ids, await client.fetchQuery({ ...query, staleTime: 0 }), tries - 1);
    }
  };
  const send = async () => {
    if (isSending.current) return;
    isSending.current = true;
    try {
      while (next.current !== null) {
        const ids = next.current;
        next.current = null;
        await sendOnce(ids, client.getQueryData(query.queryKey) ?? meeting);
      }
    } catch (error) {
      next.current = null;
      notify(textOf(error).detail);
      void client.invalidateQueries(query);
    } finally {
      isSending.current = false;
      setWanted(null);
    }
  };

  const there = meeting.agenda;
  const byId = new Map(there.map((item) => [item.id, item]));
  const ids = wanted === null ? there.map((item) => item.id) : orderOf([...byId.keys()], wanted);
  return {
    agenda: ids.map((each) => byId.get(each)).filter((item) => item !== undefined),
    put: (order) => {
      setWanted(order);
      next.current = order;
      void send();
    },
  };
}
