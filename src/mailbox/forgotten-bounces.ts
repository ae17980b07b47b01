import { Injectable, type OnModuleInit } from '@nestjs/common';
import { smallAddress } from '../bounces/bounced-address.sql.js';
import { Database } from '../database/database.js';
import { JobWorker } from '../jobs/job-worker.js';

/** Forgets that an address bounces once nobody has that address any more: corrected, taken away, or with its person. */
@Injectable()
export class ForgottenBounces implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly worker: JobWorker,
  ) {}

  onModuleInit(): void {
    this.worker.everyMinute(() => this.forget());
  }

  async forget(): Promise<void> {
    await this.database.read(
      `DELETE FROM bounced_address ba WHERE NOT EXISTS (SELECT FROM person p WHERE ${smallAddress('p.email')} = ba.address)
         AND NOT EXISTS (SELECT FROM affiliation af WHERE ${smallAddress('af.email')} = ba.address)
         AND NOT EXISTS (SELECT FROM participation pa WHERE ${smallAddress('pa.guest_email')} = ba.address)
         AND NOT EXISTS (SELECT FROM date_poll_respondent dpr WHERE ${smallAddress('dpr.guest_email')} = ba.address)`,
      [],
    );
  }
}
