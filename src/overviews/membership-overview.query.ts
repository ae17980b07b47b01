import type { Actor } from '../access/actor.js';
import { scopeOf } from '../access/scope.js';
import { actionItemIs, actionItemStates, unfinishedStates } from '../action-items/action-item-life-cycle.js';
import { listActionItems } from '../action-items/action-items.query.js';
import { decisionIs, decisionResults } from '../decisions/decision-results.js';
import { listDecisions } from '../decisions/decisions.query.js';
import { rows } from '../database/object.sql.js';
import type { ListStatement, OneStatement } from '../database/statements.js';
import { together } from '../database/together.js';
import { listInteractions, readsInteractions } from '../interactions/interactions.query.js';
import { meetingsOfOrganisation } from '../meeting-whole/meetings-of.query.js';
import { minutesAre } from '../meetings/minutes-states.js';
import { membershipsOf } from '../organisations/memberships.query.js';
import { seesOrganisation } from '../organisations/organisations.query.js';
import { listPersons } from '../persons/persons.query.js';
import type { Days } from '../reports/counted-meetings.js';
import { FIRST_ROWS, seats, sectorName } from './overviews.query.js';

/** The meetings that the actor reads in which somebody stood for the organisation and was there. */
const attended = (actor: Actor, id: string, zone: string) =>
  meetingsOfOrganisation(actor, id, { sort: '-plannedStart', zone, attended: true });

/** What these meetings adopted, once their minutes are approved. */
function carried(actor: Actor, id: string, zone: string): ListStatement {
  const result = decisionResults.filter((each) => decisionIs.adopted.has(each));
  const decisions = listDecisions(actor, { result, sort: '-meetingDay' });
  const { from, where, values } = attended(actor, id, zone);
  const there = decisions.values.adopt(`SELECT m.id ${from} WHERE ${where.join(' AND ')}`, values);
  return {
    ...decisions,
    where: [...decisions.where, minutesAre.approved.in('mi.state'), `m.id = ANY(ARRAY(${there}))`],
  };
}

/** How many of them there were, year by year. */
function yearly({ from, where, values }: ListStatement, zone: string): string {
  const inZone = `AT TIME ZONE ${values.add(zone)}::text`;
  const each = `(SELECT extract(year FROM coalesce(m.actual_start, m.planned_start) ${inZone})::integer AS year, count(*)::integer AS meetings
    ${from} WHERE ${where.join(' AND ')} GROUP BY 1) AS counted`;
  return rows(`json_build_object('year', year, 'meetings', meetings)`, each, 'year DESC');
}

/** An organisation's membership: what it brings, what it got, who answers for it; for who reads more of it than the public does. */
export function membershipOverview(actor: Actor, id: string, { today, zone }: Days): OneStatement {
  const owes = (state: string[]) =>
    listActionItems(actor, { responsibleOrganisation: [id], state, sort: 'dueDate' }, today);
  const noted = (filters: { nextStepOpen?: boolean; sort: string }) =>
    readsInteractions(actor) ? listInteractions(actor, { organisation: [id], ...filters }, today) : undefined;
  const { json, values } = together(
    {
      memberships: scopeOf(actor, 'membership.read').all ? membershipsOf(actor, id, today) : undefined,
      persons: listPersons(actor, { organisation: [id] }, today),
      seats: seats(actor, 's.on_behalf_of_organisation_id', id),
      meetings: attended(actor, id, zone),
      decisions: carried(actor, id, zone),
      actionItems: owes(unfinishedStates),
      doneActionItems: owes(actionItemStates.filter((state) => actionItemIs.done.has(state))),
      interactions: noted({ sort: '-happenedOn' }),
      nextSteps: noted({ nextStepOpen: true, sort: 'nextStepDueDate' }),
    },
    FIRST_ROWS,
  );
  const meetings = attended(actor, id, zone);
  const byYear = yearly(meetings, zone);
  return {
    text: `SELECT (jsonb_build_object('organisation', json_build_object('id', o.id, 'name', o.name), 'sectorName', ${sectorName},
        'expertise', o.expertise, 'offers', o.offers, 'meetingsByYear', ${values.adopt(byYear, meetings.values)}) || (${json})::jsonb)::text AS json
      FROM organisation o WHERE o.id = ${values.add(id)}::uuid AND ${seesOrganisation(actor, values)}`,
    values: values.list,
  };
}
