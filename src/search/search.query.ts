import { listActionItems } from '../action-items/action-items.query.js';
import type { Actor } from '../access/actor.js';
import type { Permission } from '../access/policy.js';
import { reachesAnywhere, scopeOfAny } from '../access/scope.js';
import type { ListStatement, OneStatement } from '../database/statements.js';
import { together } from '../database/together.js';
import { listDecisions } from '../decisions/decisions.query.js';
import { listMeetings } from '../meeting-whole/meetings.query.js';
import { listOrganisations } from '../organisations/organisations.query.js';
import { listPersons } from '../persons/persons.query.js';
import type { Days } from '../reports/counted-meetings.js';
import { listTopics } from '../topics/topics.query.js';

/** Rows of each kind; who wants more asks its list. */
export const FIRST_ROWS = 5;

/** Each kind with what lets one ask its list, of which one is enough. */
const searched = {
  organisations: ['organisation.read'],
  persons: ['person.read'],
  topics: ['topic.read'],
  meetings: ['meeting.read'],
  actionItems: ['actionItem.read'],
  decisions: ['minutes.read', 'minutes.published', 'minutes.review', 'minutes.write'],
} as const satisfies Record<string, readonly Permission[]>;

/** What the lists find for these words, kind by kind, each as the actor would get it by itself. */
export function find(actor: Actor, q: string | undefined, { today, zone }: Days): OneStatement {
  const lists: Record<keyof typeof searched, () => ListStatement> = {
    organisations: () => listOrganisations(actor, { q }, today),
    persons: () => listPersons(actor, { q }, today),
    topics: () => listTopics(actor, { q }),
    meetings: () => listMeetings(actor, { q, sort: '-plannedStart' }, zone),
    actionItems: () => listActionItems(actor, { q }, today),
    decisions: () => listDecisions(actor, { q }),
  };
  const kinds = Object.keys(searched) as (keyof typeof searched)[];
  const { json, values } = together(
    Object.fromEntries(
      kinds
        .filter((kind) => reachesAnywhere(scopeOfAny(actor, ...searched[kind])))
        .map((kind) => [kind, q === undefined ? null : lists[kind]()]),
    ),
    FIRST_ROWS,
  );
  return { text: `SELECT ${json}::text AS json`, values: values.list };
}
