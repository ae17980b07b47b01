import { Global, Module } from '@nestjs/common';
import { SegmentSource } from '../exports/segment-source.js';
import { Narrowing } from './narrowing.js';
import { SegmentsController } from './segments.controller.js';
import { SegmentsService } from './segments.service.js';

/** Global, because the lists that segments are of stand in earlier rooms (exports/segment-source.ts). */
@Global()
@Module({
  controllers: [SegmentsController],
  providers: [SegmentsService, { provide: SegmentSource, useClass: Narrowing }],
  exports: [SegmentSource],
})
export class SegmentsModule {}
