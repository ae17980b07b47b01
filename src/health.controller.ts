import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Entrance } from './access/allow.js';
import { Clock } from './common/clock.js';
import { unavailable } from './common/problems.js';
import { Settings } from './config/settings.js';
import { Database } from './database/database.js';
import { type JobsInAll, jobsInAll } from './jobs/jobs.query.js';
import { pendingMigrations } from './database/migrate.js';
import { Values } from './database/statements.js';
import { MailboxResponse } from './mail/dto/mail.response.js';
import { mailboxState } from './mail/mailbox-state.query.js';

class LiveResponse {
  @ApiProperty({ description: 'The process answers.', enum: ['ok'], example: 'ok' })
  status!: string;
}

class ReadyResponse {
  @ApiProperty({
    description: 'The database answers and its schema is up to date.',
    enum: ['ok'],
    example: 'ok',
  })
  status!: string;

  @ApiProperty({
    description:
      'Which engine holds the data. The embedded one is used by one process at a time and does not survive power loss.',
    enum: ['server', 'embedded'],
    example: 'server',
  })
  database!: string;

  @ApiProperty({
    description:
      'What waits in the background: how many jobs, for how many seconds the oldest has been due, how many failed for good in the last 30 days. Refuses nothing by itself.',
    type: 'object',
    required: ['waiting', 'oldestSeconds', 'failed'],
    properties: {
      waiting: { type: 'integer' },
      oldestSeconds: { type: 'integer' },
      failed: { type: 'integer' },
    },
    example: { waiting: 3, oldestSeconds: 2, failed: 0 },
  })
  jobs!: JobsInAll;

  @ApiProperty({
    type: MailboxResponse,
    description: 'The mailbox in which answers and mails that came back arrive. Refuses nothing by itself.',
  })
  mailbox!: MailboxResponse;
}

/** Milliseconds for which an answer of the database is given again, so that who asks often does not keep it busy. */
const KEPT_MS = 1000;

@ApiTags('health')
@Controller('health')
export class HealthController {
  private kept: { until: number; answer: Promise<ReadyResponse> } | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  @Get('live')
  @Entrance()
  @ApiOperation({ summary: 'Is the process alive?', description: 'Answers without touching the database.' })
  @ApiOkResponse({ type: LiveResponse, description: 'It is.' })
  live(): LiveResponse {
    return { status: 'ok' };
  }

  /** @throws unavailable (503) */
  @Get('ready')
  @Entrance()
  @ApiOperation({
    summary: 'Can requests be served?',
    description:
      'Asks the database for its schema, once a second; answers 503 while it does not answer or migrations are missing.',
  })
  @ApiOkResponse({ type: ReadyResponse, description: 'They can.' })
  ready(): Promise<ReadyResponse> {
    const now = this.clock.now().getTime();
    // A clock that was set back ends it too.
    if (this.kept === undefined || now >= this.kept.until || now < this.kept.until - KEPT_MS)
      this.kept = { until: now + KEPT_MS, answer: this.ask() };
    return this.kept.answer;
  }

  private async ask(): Promise<ReadyResponse> {
    const pending = await pendingMigrations(this.database.dataSource);
    if (pending.length > 0) throw unavailable({}, { headers: { 'retry-after': '5' } });
    const values = new Values();
    const mailbox = mailboxState(this.settings.config, values);
    const [now] = await this.database.read<{ jobs: JobsInAll; mailbox: MailboxResponse }>(
      `SELECT to_json(in_all) AS jobs, ${mailbox} AS mailbox FROM (${jobsInAll}) in_all`,
      values.list,
    );
    return { status: 'ok', database: this.database.engine, ...(now as NonNullable<typeof now>) };
  }
}
