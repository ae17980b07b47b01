import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { lockRecord } from '../database/editable-record.js';
import { Account } from './account.entity.js';
import { accountDisabled, lastAllianceLead } from './accounts.errors.js';
import { listAccounts, oneAccount } from './accounts.query.js';
import type { AccountFilters } from './dto/account.filters.js';
import type { CreateAccountRequest, PatchAccountRequest } from './dto/account.request.js';
import { makePasswordLink, revokePasswordLinks } from './password-links.js';
import { endSessions } from './sessions.service.js';

/** Accounts, for whoever holds account.manage: alliance leads and the operator. No answer has a hash. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /** All accounts, filtered. Needs account.manage. */
  list(filters: AccountFilters): Promise<Answer> {
    return this.reads.page(listAccounts(filters), filters);
  }

  /** Needs account.manage. @throws not_found */
  one(id: string, em?: EntityManager): Promise<Answer> {
    return this.reads.one(oneAccount(id), em);
  }

  /** Makes an account without a password; a link gives it one. @throws not_allowed, content_invalid */
  create(change: Change<CreateAccountRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      requireRight(change.actor, 'account.manage');
      const content = await this.writes.accept(em, change);
      const fields = { ...content, email: content.email.toLowerCase() };
      const id = await this.writes.insert(em, change, Account, fields);
      return this.one(id, em);
    });
  }

  /**
   * Changes an account. Disabling ends its sessions and links at once; another e-mail address its links. A role
   * counts from the next request on, since rights are read with each.
   * @throws not_found, not_allowed, version_stale, content_invalid, last_alliance_lead
   */
  patch(change: Change<PatchAccountRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const leads = await this.lockLeads(em, change);
      const current = await lockRecord(em, Account, id);
      requireRight(change.actor, 'account.manage');
      const { disabled, email, ...content } = await this.writes.accept(em, change, current);
      const now = this.writes.clock.now();
      const fields = {
        ...content,
        email: email?.toLowerCase(),
        disabledAt: disabled === undefined ? undefined : disabled ? (current.disabledAt ?? now) : null,
      };
      const after = { ...current, ...definedOf(fields) };
      const isLeadAfter = after.role === 'alliance_lead' && after.disabledAt === null;
      if (leads.includes(id) && !isLeadAfter && leads.length === 1) throw lastAllianceLead();
      await this.writes.update(em, change, Account, current, fields);
      if (after.disabledAt !== null) await endSessions(em, id, now);
      if (after.disabledAt !== null || after.email !== current.email) await revokePasswordLinks(em, id, now);
      return this.one(id, em);
    });
  }

  /**
   * Makes a link with which the account's password can be set once, within 24 hours; earlier ones lose their force.
   * @throws not_found, not_allowed, account_disabled
   */
  makeLink(change: Change, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const account = await lockRecord(em, Account, id);
      requireRight(change.actor, 'account.manage');
      await this.writes.accept(em, change);
      if (account.disabledAt !== null) throw accountDisabled();
      const made = await makePasswordLink(em, id, this.writes.clock.now());
      await this.writes.audit(em, change, { action: 'password_link_made', type: 'account', id });
      return new Answer(JSON.stringify(made));
    });
  }

  /**
   * The enabled alliance leads, locked in the order of their ids before anything else, where the change could make
   * them fewer: two who demote each other at the same time must not both succeed.
   */
  private async lockLeads(em: EntityManager, change: Change<PatchAccountRequest>): Promise<string[]> {
    if (!Object.hasOwn(change.raw, 'role') && !Object.hasOwn(change.raw, 'disabled')) return [];
    const rows: { id: string }[] = await em.query(
      `SELECT id FROM account WHERE role = 'alliance_lead' AND disabled_at IS NULL ORDER BY id FOR UPDATE`,
    );
    return rows.map(({ id }) => id);
  }
}

function definedOf<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
