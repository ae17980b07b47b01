import { Known } from './data/known.js';
import { approvable } from './data/make-data.js';
import type { Query } from './data/query.js';
import { SEED, type Size } from './data/sizes.js';

/** Requests at the same time, each over a connection of its own. */
export const CONNECTIONS = 16;

/** A record that can be changed, by its id and version. */
export interface Versioned {
  id: string;
  version: number;
}

/** What the requests are made from. */
export interface Material {
  known: Known;
  sectors: string[];
  /** Agenda items of meetings in progress, one a connection. */
  agendaItems: Versioned[];
  /** Minutes in review, used up one after the other. */
  minutes: (Versioned & { group: number })[];
}

/**
 * Reads the material of a data set that hangs on that day.
 * @param approvals how many minutes in review are added, to be used up
 */
export async function materialOf(
  query: Query,
  size: Size,
  today: string,
  approvals: number,
): Promise<Material> {
  const known = new Known(size, SEED);
  const meetings = await approvable(query, size, SEED, today, approvals);
  const versions = async (table: string, ids: string[]) => {
    const { rows } = await query(
      `SELECT id, version FROM ${table} JOIN unnest($1::uuid[]) WITH ORDINALITY AS wanted (id, n) USING (id) ORDER BY n`,
      [ids],
    );
    return rows as Versioned[];
  };
  const { rows: sectors } = await query('SELECT code FROM sector ORDER BY position');
  const items = Array.from({ length: CONNECTIONS }, (_, n) =>
    known.agendaItem(known.inProgress(n % known.groups), 1 + Math.floor(n / known.groups)),
  );
  const minutes = await versions(
    'minutes',
    meetings.map((meeting) => known.minutes(meeting)),
  );
  return {
    known,
    sectors: (sectors as { code: string }[]).map(({ code }) => code),
    agendaItems: await versions('agenda_item', items),
    minutes: minutes.map((one, index) => ({ ...one, group: known.groupOf(meetings[index] as number) })),
  };
}
