import { isDemoAlliance } from '../alliance/alliance.query.js';
import { statesOf } from '../common/states.js';
import type { Config } from '../config/config.js';
import type { Values } from '../database/statements.js';
import { mailboxAddress } from './mailbox-address.js';

/** off: nobody reads it; reading: it is read, or will be within a minute; failing: it cannot be. */
export const mailboxStates = ['off', 'reading', 'failing'] as const;
const states = statesOf<(typeof mailboxStates)[number]>();
const mailboxIs = { off: states('off'), reading: states('reading'), failing: states('failing') };

/** SQL of what is told of the mailbox: its state, when it was read last, since when and why it cannot be. */
export function mailboxState(config: Config, values: Values): string {
  const address = mailboxAddress(config);
  const off = `json_build_object('state', ${mailboxIs.off.sql}, 'readAt', NULL, 'failingSince', NULL, 'reason', NULL)`;
  if (address === null) return off;
  return `CASE WHEN ${isDemoAlliance} THEN ${off} ELSE (SELECT json_build_object(
      'state', CASE WHEN mb.failing_since IS NULL THEN ${mailboxIs.reading.sql} ELSE ${mailboxIs.failing.sql} END, 'readAt', iso(mb.read_at),
      'failingSince', iso(mb.failing_since), 'reason', mb.reason)
    FROM (SELECT 1) once LEFT JOIN mailbox mb ON mb.name = ${values.add(address.name)}::text) END`;
}
