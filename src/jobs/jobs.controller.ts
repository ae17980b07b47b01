import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiExtension, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Reads200, Refuses } from '../audit/route.js';
import { JobFilters } from './dto/job.filters.js';
import { JobPage, JobQueuesResponse } from './dto/job.response.js';
import { JobsService } from './jobs.service.js';

@ApiTags('jobs')
@Controller()
export class JobsController {
  constructor(private readonly jobs: JobsService) {}

  @Get('job-queues')
  @Allow('job.manage')
  @Reads200(JobQueuesResponse, {
    summary: 'Count what waits in the background',
    description: 'Mails and whatever else follows from changes: how much waits, how old it is, what failed.',
  })
  queues() {
    return this.jobs.queues();
  }

  @Get('jobs')
  @Allow('job.manage')
  @Reads200(JobPage, {
    summary: 'List jobs in the background',
    description: 'Those that are not done. What failed is kept for 30 days.',
  })
  list(@Query() filters: JobFilters) {
    return this.jobs.list(filters);
  }

  @Post('jobs/:id/retry')
  @Allow('job.manage')
  @HttpCode(204)
  @ApiExtension('x-repeatable', true)
  @ApiOperation({ summary: 'Try a job again', description: 'One that has failed for good, once, at once.' })
  @ApiNoContentResponse({ description: 'It waits for its try.' })
  @Refuses('job_not_failed')
  retry(@Input(NoContent) change: Change, @Param('id') id: string): Promise<void> {
    return this.jobs.retry(change, idFrom(id));
  }
}
