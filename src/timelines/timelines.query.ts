import type { Actor } from '../access/actor.js';
import { asInTable, type Columns, rowJson, seenWhen } from '../database/columns.js';
import { type ListStatement, type OneStatement, Values } from '../database/statements.js';
import { interactionColumns } from '../interactions/interactions.query.js';
import { seesOrganisation } from '../organisations/organisations.query.js';
import { seesPerson } from '../persons/persons.query.js';
import type { Days } from '../reports/counted-meetings.js';
import { namedGroup } from '../steering-groups/named-group.sql.js';
import type { TimelineFilters, timelineSorts } from './dto/timeline.filters.js';
import { type Subject, type TimelineKind, timelineKinds } from './timeline-kinds.js';
import { noEntry, timelineParts } from './timeline-parts.js';

/** Whether the actor sees whose timeline it is: of an organisation, more than the public does. */
function seesSubject(actor: Actor, { party, id }: Subject, values: Values, today: string): string {
  return party === 'person'
    ? `EXISTS (SELECT FROM person p WHERE p.id = ${values.add(id)}::uuid AND ${seesPerson(actor, values, today)})`
    : `EXISTS (SELECT FROM organisation o WHERE o.id = ${values.add(id)}::uuid AND ${seesOrganisation(actor, values)})`;
}

/** Gives a row where the actor sees whose timeline it is. */
export function timelineIsThere(actor: Actor, subject: Subject, today: string): OneStatement {
  const values = new Values();
  const text = `SELECT '' AS json WHERE ${seesSubject(actor, subject, values, today)}`;
  return { text, values: values.list };
}

function columnsOf(values: Values, today: string): Columns<(typeof timelineSorts)[number]> {
  return {
    ...asInTable('e', 'id', 'kind', 'event'),
    day: { sql: 'e.day', sort: { sql: 'e.at', type: 'timestamptz', certain: true } },
    ...asInTable('e', 'recordId', 'code', 'title'),
    steeringGroup: `CASE WHEN g.id IS NOT NULL THEN ${namedGroup.sql} END`,
    person: `CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', display_name(p)) END`,
    organisation: `CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'name', o.name) END`,
    ...seenWhen('ix.id IS NOT NULL', { interaction: rowJson(interactionColumns(values, today)) }),
  };
}

/**
 * What happened with an organisation or a person until today, the newest first; without rows for who does not see it.
 * Days are the alliance's.
 */
export function listTimeline(
  actor: Actor,
  subject: Subject,
  { kind = timelineKinds, sort = '-day' }: TimelineFilters,
  days: Days,
): ListStatement {
  const values = new Values();
  const parts = timelineKinds
    .filter((each) => (kind as readonly TimelineKind[]).includes(each))
    .flatMap((each) => timelineParts[each](actor, subject, days));
  const entries = (parts.length > 0 ? parts : [noEntry(days.zone)])
    .map((part) => values.adopt(part.sql, part.values))
    .join('\nUNION ALL ');
  return {
    name: 'timeline',
    of: subject.id,
    columns: columnsOf(values, days.today),
    from: `FROM (SELECT md5(told.kind || told.event || told.record_id)::uuid AS id, told.* FROM (${entries}) told) e
      LEFT JOIN steering_group g ON g.id = e.group_id LEFT JOIN person p ON p.id = e.person_id
      LEFT JOIN organisation o ON o.id = e.organisation_id
      LEFT JOIN interaction ix ON ix.id = e.record_id AND e.kind = 'interaction'`,
    where: [`e.day <= ${values.day(days.today)}`, seesSubject(actor, subject, values, days.today)],
    values,
    sort,
    id: 'e.id',
  };
}
