import { isReachedAt } from '../bounces/bounced-address.sql.js';
import { type OneStatement, Values } from '../database/statements.js';
import {
  allOfMembers,
  type Candidate,
  primaryContacts,
  seatHoldersOf,
} from '../participations/candidates.sql.js';
import { groupKey } from '../steering-groups/group-ref.js';
import type { AskedSource } from './dto/date-poll.request.js';
import { addressOfPerson } from './respondents.sql.js';

export interface PreviewFacts {
  readonly groupId: string;
  readonly groupKind: 'steering' | 'plenary';
  readonly candidates: readonly (Candidate & { readonly isReached: boolean })[];
}

/** Who is meant today in a group: of one that is no plenary who sits there, else whom `from` names. */
export function previewFacts(idOrSlug: string, from: AskedSource | undefined, today: string): OneStatement {
  const values = new Values();
  const { column, value } = groupKey(idOrSlug);
  const group = `SELECT g.id, g.kind FROM steering_group g WHERE g.${column} = ${values.add(value)}`;
  const of = (candidates: string) => values.adopt(candidates, { list: [null, today, null, today] });
  const isPlenary = `(SELECT kind = 'plenary' FROM found)`;
  const day = values.day(today);
  const isReached = isReachedAt(addressOfPerson('found.id', day));
  return {
    text: `WITH found AS (${group}), meant AS (
        SELECT * FROM (${of(seatHoldersOf('(SELECT id FROM found)'))}) AS seated WHERE NOT ${isPlenary}
        UNION ALL SELECT * FROM (${of(from === 'members' ? allOfMembers : primaryContacts)}) AS working WHERE ${isPlenary})
      SELECT json_build_object('groupId', found.id, 'groupKind', found.kind, 'candidates',
        (SELECT coalesce(json_agg(json_build_object('personId', meant."personId", 'name', meant.name, 'reason', meant.reason,
            'isReached', ${isReached}) ORDER BY meant.name COLLATE "und-x-icu"), '[]')
          FROM meant LEFT JOIN person p ON p.id = meant."personId"))::text AS json
      FROM found`,
    values: values.list,
  };
}
