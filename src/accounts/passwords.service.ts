import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { contentInvalid } from '../common/problems.js';
import { Database } from '../database/database.js';
import { lockRecord } from '../database/editable-record.js';
import { Account } from './account.entity.js';
import { linkNotUsable, passwordTooCommon, passwordWrong } from './accounts.errors.js';
import type { ChangePasswordRequest, SetPasswordRequest } from './dto/auth.request.js';
import { openPasswordLink, revokePasswordLinks } from './password-links.js';
import { isCommonPassword } from './password-rules.js';
import { useLink } from '../signed-links/signed-links.operations.js';
import { hashPassword, verifyPassword } from './passwords.js';
import { endSessions } from './sessions.service.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** What stands in everybody's sight around an account: its person's, organisations', groups' and the alliance's names, and the cities. */
const knownOf = `
    SELECT unnest(ARRAY[ac.email, p.given_name, p.family_name, o.name, o.short_name]) AS text FROM account ac
      LEFT JOIN person p ON p.id = ac.person_id LEFT JOIN affiliation af ON af.person_id = p.id
      LEFT JOIN organisation o ON o.id = af.organisation_id
      WHERE ac.id = $1
    UNION SELECT name FROM alliance
    UNION SELECT unnest(ARRAY[g.name_de, g.name_en, g.slug, g.number_prefix]) FROM steering_group g
    UNION SELECT o.city FROM organisation o`;

const ownPassword = `SELECT email, password_hash AS "passwordHash" FROM account WHERE id = $1`;

/** Passwords: hashing takes tens of milliseconds, so it is done before the transaction, never in it. */
@Injectable()
export class PasswordsService {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * Changes the password of whoever is signed in, and ends all other sessions of the account. A wrong present
   * password counts as a failed sign-in from that address.
   * @throws content_invalid (password_wrong, password_too_common), sign_in_slowed
   */
  async change(change: Change<ChangePasswordRequest>, address: string): Promise<void> {
    const { currentPassword, newPassword } = change.content();
    const accountId = change.actor.id ?? '';
    const [own] = await this.database.read<{ email: string; passwordHash: string | null }>(ownPassword, [
      accountId,
    ]);
    if (!own) throw contentInvalid(passwordWrong('/currentPassword'));
    const tried = await this.throttle.count(own.email, address);
    if (!(await verifyPassword(own.passwordHash, currentPassword)))
      throw contentInvalid(passwordWrong('/currentPassword'));
    await this.database.transaction((em) => this.throttle.takeBack(em, tried));
    await this.refuseCommon('/newPassword', newPassword, accountId);
    const passwordHash = await hashPassword(newPassword);
    await this.writes.run(change, async (em) => {
      await lockRecord(em, Account, accountId);
      const [same]: unknown[] = await em.query(`SELECT 1 FROM account WHERE id = $1 AND password_hash = $2`, [
        accountId,
        own.passwordHash,
      ]);
      // Somebody else changed it in this moment: what was verified is not the present password any more.
      if (!same) throw contentInvalid(passwordWrong('/currentPassword'));
      await this.store(em, accountId, passwordHash, change.actor.sessionId);
      await this.writes.audit(em, change, { action: 'password_changed', type: 'account', id: accountId });
      return new Answer('');
    });
  }

  /**
   * Sets a password with a link, which is used up by it, and ends all sessions of the account. A password that is
   * refused leaves the link as it is.
   * @throws content_invalid (link_not_usable, password_too_common)
   */
  async setByLink(change: Change<SetPasswordRequest>): Promise<void> {
    const { link, password } = change.content();
    const open = await openPasswordLink(this.database, link, this.writes.clock.now());
    if (!open) throw contentInvalid(linkNotUsable('/link'));
    await this.refuseCommon('/password', password, open.accountId);
    const passwordHash = await hashPassword(password);
    await this.writes.run(change, async (em) => {
      const account = await lockRecord(em, Account, open.accountId);
      const isUsed = await useLink(em, open.id, this.writes.clock.now());
      if (!isUsed || account.disabledAt !== null) throw contentInvalid(linkNotUsable('/link'));
      await this.store(em, open.accountId, passwordHash, null);
      await this.throttle.forgive(em, account.email);
      await this.writes.audit(em, change, { action: 'password_set', type: 'account', id: open.accountId });
      return new Answer('');
    });
  }

  private async refuseCommon(pointer: string, password: string, accountId: string): Promise<void> {
    const known = await this.database.read<{ text: string | null }>(knownOf, [accountId]);
    const isCommon = await isCommonPassword(
      password,
      known.flatMap(({ text }) => text ?? []),
    );
    if (isCommon) throw contentInvalid(passwordTooCommon(pointer));
  }

  private async store(
    em: EntityManager,
    accountId: string,
    hash: string,
    keep: string | null,
  ): Promise<void> {
    const now = this.writes.clock.now();
    // The version stays: nothing that the account's readers see has changed.
    await em.query(`UPDATE account SET password_hash = $2 WHERE id = $1`, [accountId, hash]);
    await endSessions(em, accountId, now, keep);
    await revokePasswordLinks(em, accountId, now);
  }
}
