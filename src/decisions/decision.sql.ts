import { object } from '../database/object.sql.js';
import { recordFields } from '../database/record.sql.js';
import { decisionIs } from './decision-results.js';

/** Whether the decision became what the group wants. @param decision alias of table decision */
export function isAdopted(decision: string): string {
  return decisionIs.adopted.in(`${decision}.result`);
}

/** The fields of decision `d`. Who may read it is the business of the query around it. */
export const decisionFields = `${recordFields('d')}, 'agendaItemId', d.agenda_item_id, 'steeringGroupId', d.steering_group_id,
  'number', d.number, 'text', d.text, 'result', d.result, 'votesYes', d.votes_yes, 'votesNo', d.votes_no,
  'votesAbstain', d.votes_abstain, 'supersedesId', d.supersedes_id, 'deferredFromId', d.deferred_from_id`;

export const decisionJson = object(decisionFields);
