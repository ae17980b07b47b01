import { randomBytes } from 'node:crypto';
import type { AllianceRole, SeatRole } from '../../src/access/actor.js';
import type { Permission } from '../../src/access/policy.js';
import type { AccessTokens } from '../../src/accounts/access-tokens.js';
import { hashOf } from '../../src/common/secrets.js';
import type { Clock } from '../../src/common/clock.js';
import { newId } from '../../src/common/ids.js';
import type { Database } from '../../src/database/database.js';
import { type Group, type MembershipState, Rows } from './rows.js';
import type { Fields } from './usual-columns.js';

/** Somebody who can send requests. */
export interface Principal {
  token: string;
  accountId: string;
  personId: string;
  organisationId: string;
}

/** Makes records and those who ask for them: each test case makes its own. Terms start on 2020-01-01. */
export class World extends Rows {
  constructor(
    database: Database,
    clock: Clock,
    private readonly tokens: AccessTokens,
  ) {
    super(database, clock);
  }

  /** An account of a new person in a new organisation, signed in. */
  async account(
    options: {
      role?: AllianceRole;
      membership?: MembershipState | null;
      organisationId?: string;
      affiliated?: boolean;
      isPrimaryContact?: boolean;
      disabled?: boolean;
    } = {},
  ): Promise<Principal> {
    const personId = await this.person();
    const organisationId =
      options.organisationId ??
      (await this.organisation({}, options.membership === undefined ? 'active' : options.membership));
    if (options.affiliated !== false) {
      await this.affiliation(personId, organisationId, {
        is_primary_contact: options.isPrimaryContact ?? false,
      });
    }
    const accountId = await this.insert('account', {
      person_id: personId,
      role: options.role ?? null,
      disabled_at: options.disabled ? this.clock.now() : null,
    });
    return { token: await this.signIn(accountId), accountId, personId, organisationId };
  }

  /** A new session of an account; gives its access token. */
  async signIn(accountId: string): Promise<string> {
    const sessionId = await this.insert('session', { account_id: accountId });
    return this.tokens.sign(accountId, sessionId);
  }

  /** Somebody with a seat in the group; their organisation is an active member. */
  async seated(group: Group, role: SeatRole, fields: Fields = {}): Promise<Principal> {
    const principal = await this.account();
    await this.seat(group, principal.personId, principal.organisationId, role, fields);
    return principal;
  }

  /** An API key; gives the credential. */
  async apiKey(permissions: Permission[], fields: Fields = {}): Promise<string> {
    const id = newId();
    const token = `aak_${id.replaceAll('-', '')}_${randomBytes(32).toString('base64url')}`;
    await this.insert('api_key', { id, token_hash: hashOf(token), permissions, ...fields });
    return token;
  }
}
