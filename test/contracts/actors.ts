import { groupKeyPermissions, keyPermissions } from '../../src/access/policy.js';
import type { Principal, World } from '../support/world.js';

/** Somebody of each kind that the policy knows, around the group stem-education. */
export interface Actors {
  /** Credentials by name; null: nobody is signed in. */
  all: [name: string, token: string | null][];
  allianceLead: Principal;
  lead: Principal;
  /** A member of the alliance who was invited to the meetings, without a seat. */
  invited: Principal;
  /** Works for nobody, and was invited all the same. */
  unaffiliated: Principal;
  /** The primary contact of an organisation, which answers for tasks. */
  contact: Principal;
  colleague: Principal;
}

export async function actorsOf(world: World): Promise<Actors> {
  const allianceLead = await world.account({ role: 'alliance_lead' });
  const lead = await world.seated('stem-education', 'lead');
  // One whose organisation has no active membership, so that the plenary is not his.
  const alone = await world.account({ membership: 'suspended' });
  await world.seat('stem-education', alone.personId, alone.organisationId, 'deputy');
  const invited = await world.account();
  const unaffiliated = await world.account({ affiliated: false });
  const contact = await world.account({ isPrimaryContact: true });
  const colleague = await world.account({ organisationId: contact.organisationId });
  const account = async (role: 'coordinator' | 'observer') => (await world.account({ role })).token;
  const seated = async (group: string, role: 'lead' | 'member' | 'guest') =>
    (await world.seated(group, role)).token;
  const boundTo = { steering_group_id: await world.groupId('stem-education') };
  const reads = ['meeting.read', 'actionItem.read'] as const;
  return {
    allianceLead,
    lead,
    invited,
    unaffiliated,
    contact,
    colleague,
    all: [
      ['anonymous', null],
      ['unaffiliated', unaffiliated.token],
      ['colleague', colleague.token],
      ['contact', contact.token],
      ['invited', invited.token],
      ['guest', await seated('stem-education', 'guest')],
      ['seat', await seated('stem-education', 'member')],
      ['lead', lead.token],
      ['alone', alone.token],
      ['leadOther', await seated('it-talent', 'lead')],
      ['observer', await account('observer')],
      ['coordinator', await account('coordinator')],
      ['allianceLead', allianceLead.token],
      ['key', await world.apiKey(keyPermissions)],
      ['keyOfGroup', await world.apiKey(groupKeyPermissions, boundTo)],
      // Of one right without the other that goes with it for everybody else.
      ['keyThatPlans', await world.apiKey(['meeting.read', 'meeting.write'])],
      ['keyThatLogs', await world.apiKey(['meeting.read', 'minutes.write'])],
      ['keyOfTasks', await world.apiKey([...reads, 'actionItem.write'])],
      ['keyThatAnswers', await world.apiKey([...reads, 'rsvp.write', 'actionItem.answer'])],
    ],
  };
}

/** What a request is sent with. */
export const as = (token: string | null) => (token === null ? {} : { as: token });

/** Neither the actor's to do, nor open now; what is wrong with the content is another matter. */
export const isRefused = ({ status }: { status: number }) => [401, 403, 404, 409].includes(status);
