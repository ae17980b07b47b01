import { Injectable } from '@nestjs/common';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { listBounces, oneBounce } from './bounces.query.js';
import { noteBounce } from './coming-back.js';
import type { BounceFilters } from './dto/bounce.filters.js';
import type { BounceRequest } from './dto/bounce.request.js';

/** Addresses from which mail comes back. Nothing is sent there until somebody says that it works again (0050). */
@Injectable()
export class BouncesService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  list(filters: BounceFilters): Promise<Answer> {
    return this.reads.page(listBounces(filters), filters);
  }

  /**
   * Notes that a mail came back, as the mail provider tells it. Needs bounce.report. Of a mail that is none of ours nothing
   * is told.
   * @throws content_invalid
   */
  async take(change: Change<BounceRequest>): Promise<void> {
    await this.writes.run(change, async (em) => {
      const { messageId, address, status } = await this.writes.accept(em, change);
      if (!status.startsWith('5')) return new Answer('');
      const report = {
        messageIds: [`<${messageId.replaceAll(/^<|>$/g, '')}>`],
        addresses: [address],
        status,
        words: '',
        saidAt: null,
      };
      const noted = await noteBounce(em, report, this.writes.clock.now());
      if (noted?.isNews === true)
        await this.writes.audit(em, change, { action: 'bounced', type: 'mail', id: noted.mailId });
      return new Answer('');
    });
  }

  /** The address works again, as somebody knows: mail goes there as to any other. Needs bounce.manage. @throws not_found, not_allowed */
  async remove(change: Change, mailId: string): Promise<void> {
    await this.writes.run(change, async (em) => {
      await this.reads.one(oneBounce(mailId), em);
      requireRight(change.actor, 'bounce.manage');
      await this.writes.accept(em, change);
      await em.query(`DELETE FROM bounced_address WHERE mail_id = $1::uuid`, [mailId]);
      await this.writes.audit(em, change, { action: 'address_cleared', type: 'mail', id: mailId });
      return new Answer('');
    });
  }
}
