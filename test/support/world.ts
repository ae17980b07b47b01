import { randomBytes } from 'node:crypto';
import type { AllianceRole, SeatRole } from '../../src/access/actor.js';
import type { Permission } from '../../src/access/policy.js';
import type { AccessTokens } from '../../src/accounts/access-tokens.js';
import { hashOf } from '../../src/common/secrets.js';
import type { Clock } from '../../src/common/clock.js';
import { newId } from '../../src/common/ids.js';
import type { Database } from '../../src/database/database.js';

/** Somebody who can send requests. */
export interface Principal {
  token: string;
  accountId: string;
  personId: string;
  organisationId: string;
}

type GroupSlug = 'plenary' | 'career-orientation' | 'stem-education' | 'international-talent' | 'it-talent';

/** Makes records straight in the database: each test case makes its own. Terms start on 2020-01-01. */
export class World {
  private counter = 0;

  constructor(
    readonly database: Database,
    private readonly clock: Clock,
    private readonly tokens: AccessTokens,
  ) {}

  /** Inserts one row; columns are those of the table. Gives its id. */
  async insert(table: string, row: Record<string, unknown>): Promise<string> {
    const whole: Record<string, unknown> = { id: newId(), ...row };
    const names = Object.keys(whole);
    const values = names.map((_, i) => `$${i + 1}`).join(', ');
    await this.database.transaction((em) =>
      em.query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${values})`, Object.values(whole)),
    );
    return whole['id'] as string;
  }

  private stamps() {
    return { created_at: this.clock.now(), updated_at: this.clock.now() };
  }

  async groupId(slug: GroupSlug): Promise<string> {
    const [row] = await this.database.dataSource.query<{ id: string }[]>(
      `SELECT id FROM steering_group WHERE slug = $1`,
      [slug],
    );
    return row!.id;
  }

  /** An organisation, with a membership in this state unless null. */
  async organisation(
    fields: Record<string, unknown> = {},
    membership: 'prospective' | 'active' | 'suspended' | 'ended' | null = 'active',
  ): Promise<string> {
    const id = await this.insert('organisation', {
      name: `Organisation ${++this.counter}`,
      sector_code: 'business',
      ...this.stamps(),
      ...fields,
    });
    if (membership) await this.membership(id, membership);
    return id;
  }

  membership(
    organisationId: string,
    state: 'prospective' | 'active' | 'suspended' | 'ended',
    fields: Record<string, unknown> = {},
  ): Promise<string> {
    return this.insert('membership', {
      organisation_id: organisationId,
      state: state === 'ended' ? 'active' : state,
      joined_on: state === 'prospective' ? null : '2020-01-01',
      ended_on: state === 'ended' ? '2021-01-01' : null,
      ...this.stamps(),
      ...fields,
    });
  }

  person(fields: Record<string, unknown> = {}): Promise<string> {
    const n = ++this.counter;
    return this.insert('person', {
      given_name: `Vorname${n}`,
      family_name: `Nachname${n}`,
      ...this.stamps(),
      ...fields,
    });
  }

  affiliation(
    personId: string,
    organisationId: string,
    fields: Record<string, unknown> = {},
  ): Promise<string> {
    return this.insert('affiliation', {
      person_id: personId,
      organisation_id: organisationId,
      start_date: '2020-01-01',
      ...this.stamps(),
      ...fields,
    });
  }

  /** A confirmed seat with a vote (guests: without), unless the fields say otherwise. */
  async seat(
    group: GroupSlug,
    personId: string,
    organisationId: string,
    role: SeatRole,
    fields: Record<string, unknown> = {},
  ): Promise<string> {
    return this.insert('seat', {
      steering_group_id: await this.groupId(group),
      person_id: personId,
      on_behalf_of_organisation_id: organisationId,
      role,
      has_vote: role !== 'guest',
      start_date: '2020-01-01',
      confirmed_at: this.clock.now(),
      ...this.stamps(),
      ...fields,
    });
  }

  /** An account of a new person in a new organisation, signed in. */
  async account(
    options: {
      role?: AllianceRole;
      membership?: 'prospective' | 'active' | 'suspended' | 'ended' | null;
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
      email: `account${++this.counter}@alliance.example`,
      person_id: personId,
      role: options.role ?? null,
      disabled_at: options.disabled ? this.clock.now() : null,
      ...this.stamps(),
    });
    return { token: await this.signIn(accountId), accountId, personId, organisationId };
  }

  /** A new session of an account; gives its access token. */
  async signIn(accountId: string): Promise<string> {
    const sessionId = await this.insert('session', {
      account_id: accountId,
      token_hash: randomBytes(32),
      rotated_at: this.clock.now(),
      created_at: this.clock.now(),
    });
    return this.tokens.sign(accountId, sessionId);
  }

  /** Somebody with a seat in the group; their organisation is an active member. */
  async seated(group: GroupSlug, role: SeatRole, fields: Record<string, unknown> = {}): Promise<Principal> {
    const principal = await this.account();
    await this.seat(group, principal.personId, principal.organisationId, role, fields);
    return principal;
  }

  /** An API key; gives the credential. */
  async apiKey(permissions: Permission[], fields: Record<string, unknown> = {}): Promise<string> {
    const id = newId();
    const token = `aak_${id.replaceAll('-', '')}_${randomBytes(32).toString('base64url')}`;
    await this.insert('api_key', {
      id,
      name: 'test',
      token_hash: hashOf(token),
      permissions,
      created_at: this.clock.now(),
      ...fields,
    });
    return token;
  }
}
