import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Entrance } from './access/allow.js';
import { Clock } from './common/clock.js';
import { unavailable } from './common/problems.js';
import { Database } from './database/database.js';
import { type JobsInAll, jobsInAll } from './jobs/jobs.query.js';
import { pendingMigrations } from './database/migrate.js';

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
    const [jobs] = await this.database.read<JobsInAll>(jobsInAll, []);
    return { status: 'ok', database: this.database.engine, jobs: jobs as JobsInAll };
  }
}
