import { Injectable } from '@nestjs/common';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { Person } from '../persons/person.entity.js';
import { Account } from './account.entity.js';
import { allianceLeadExists } from './accounts.errors.js';
import type { CreateLeadRequest } from './dto/account.request.js';
import { makePasswordLink } from './password-links.js';

/** How an installation gets its first alliance lead: by the operator, who has no account himself. */
@Injectable()
export class FirstLeadService {
  constructor(private readonly writes: Writes) {}

  /**
   * Makes a person, an account with the role alliance_lead, and a link with which its owner sets the password.
   * @param another whether it may be done where there is an alliance lead already
   * @throws alliance_lead_exists, content_invalid (duplicate)
   */
  create(change: Change<CreateLeadRequest>, another: boolean): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { email, givenName, familyName } = await this.writes.accept(em, change);
      // Two operators at once wait for each other, so that there is one first lead.
      await em.query('LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE');
      const isThere = await em
        .createQueryBuilder(Account, 'ac')
        .where(`ac.role = 'alliance_lead' AND ac.disabledAt IS NULL`)
        .getExists();
      if (isThere && !another) throw allianceLeadExists();
      const personId = await this.writes.insert(em, change, Person, { givenName, familyName });
      const fields = { email: email.toLowerCase(), personId, role: 'alliance_lead' as const };
      const accountId = await this.writes.insert(em, change, Account, fields);
      const link = await makePasswordLink(em, accountId, this.writes.clock.now());
      return new Answer(JSON.stringify({ accountId, ...link }), null, accountId);
    });
  }
}
