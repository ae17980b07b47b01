export const allianceRoles = ['alliance_lead', 'coordinator', 'observer'] as const;
export type AllianceRole = (typeof allianceRoles)[number];

export const seatRoles = ['lead', 'deputy', 'member', 'guest'] as const;
export type SeatRole = (typeof seatRoles)[number];

/** Lead and deputy run the group. */
export function runsGroup(role: string | undefined): boolean {
  return role === 'lead' || role === 'deputy';
}

/** A seat that the actor's person holds today. */
export interface HeldSeat {
  groupId: string;
  role: SeatRole;
  /** Only a seat that staff confirmed opens contact data. */
  confirmed: boolean;
}

/** An organisation that the actor's person works for today. */
export interface OwnOrganisation {
  id: string;
  /** Whether its membership is active today; only then does it give rights in the alliance. */
  active: boolean;
  isPrimaryContact: boolean;
}

/** Who is asking, with everything that rights follow from; read anew with each request. */
export interface Actor {
  kind: 'account' | 'api_key' | 'operator' | 'anonymous';
  /** Id of the account or API key; null for anonymous callers and the operator's CLI. */
  id: string | null;
  sessionId: string | null;
  personId: string | null;
  role: AllianceRole | null;
  seats: readonly HeldSeat[];
  organisations: readonly OwnOrganisation[];
  /** The plenary: members of the alliance are its members. */
  plenaryId: string | null;
  /** What an API key may do; empty for everybody else. */
  keyPermissions: readonly string[];
  /** The one group that an API key is bound to, or null. */
  keyGroupId: string | null;
}

const nobody: Actor = {
  kind: 'anonymous',
  id: null,
  sessionId: null,
  personId: null,
  role: null,
  seats: [],
  organisations: [],
  plenaryId: null,
  keyPermissions: [],
  keyGroupId: null,
};

export const anonymous: Actor = Object.freeze(nobody);

/** Whoever runs the CLI on the machine: may do what the alliance lead may, and is named as operator in the audit trail. */
export const operator: Actor = Object.freeze({ ...nobody, kind: 'operator', role: 'alliance_lead' } as const);

/** The account that acts; null for an API key and the operator, who have none. */
export function accountOf(actor: Actor): string | null {
  return actor.kind === 'account' ? actor.id : null;
}

/** Who it is, under a name of its own: to count what each of them does. It is in no answer. */
export function nameOf({ kind, id }: Actor): string {
  return `${kind}:${id}`;
}

/** Turns a credential into an actor. Declared here, provided by accounts/, which knows sessions and keys. */
export abstract class ActorSource {
  /**
   * The actor of a session, in one statement; null where the session ended or the account is disabled.
   * @param toRead a reader's rights may be as they were up to a second ago; whoever writes has them as they are now
   */
  abstract bySession(sessionId: string, accountId: string, toRead: boolean): Promise<Actor | null>;
  /** The actor of an API key, in one statement; null where it is unknown, expired or revoked. */
  abstract byApiKey(token: string): Promise<Actor | null>;
}
