import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Entrance } from './access/allow.js';
import { unavailable } from './common/problems.js';
import { Database } from './database/database.js';
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
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

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
      'Asks the database for its schema; answers 503 while it does not answer or migrations are missing.',
  })
  @ApiOkResponse({ type: ReadyResponse, description: 'They can.' })
  async ready(): Promise<ReadyResponse> {
    const pending = await pendingMigrations(this.database.dataSource);
    if (pending.length > 0) throw unavailable({}, { headers: { 'retry-after': '5' } });
    return { status: 'ok', database: this.database.engine };
  }
}
