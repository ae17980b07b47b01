import { Global, Module } from '@nestjs/common';
import { Changes } from './changes.js';
import { JobQueue } from './job-queue.js';
import { JobWorker } from './job-worker.js';
import { JobsController } from './jobs.controller.js';
import { JobsService } from './jobs.service.js';

/** Every room may have jobs done, and hear of changes. */
@Global()
@Module({
  controllers: [JobsController],
  providers: [JobQueue, JobWorker, Changes, JobsService],
  exports: [JobQueue, JobWorker, Changes],
})
export class JobsModule {}
