import { Module } from '@nestjs/common';
import { ApprovalService } from './approval.service.js';
import { DecisionsController } from './decisions.controller.js';
import { DecisionsService } from './decisions.service.js';
import { MinutesApprovalController } from './minutes-approval.controller.js';
import { MinutesPaperController } from './minutes-paper.controller.js';
import { MinutesPaperService } from './minutes-paper.service.js';
import { MinutesTransitionsController } from './minutes-transitions.controller.js';
import { MinutesTransitionsService } from './minutes-transitions.service.js';
import { MinutesController } from './minutes.controller.js';
import { MinutesService } from './minutes.service.js';
import { ObjectingByLinkService } from './objecting-by-link.service.js';
import { ObjectionLinksController } from './objection-links.controller.js';
import { ObjectionLinksService } from './objection-links.service.js';
import { ObjectionsController } from './objections.controller.js';
import { ObjectionsService } from './objections.service.js';
import { VersionsController } from './versions.controller.js';
import { VersionsService } from './versions.service.js';

@Module({
  controllers: [
    MinutesController,
    MinutesPaperController,
    MinutesTransitionsController,
    MinutesApprovalController,
    VersionsController,
    DecisionsController,
    ObjectionsController,
    ObjectionLinksController,
  ],
  providers: [
    MinutesService,
    MinutesPaperService,
    MinutesTransitionsService,
    ApprovalService,
    VersionsService,
    DecisionsService,
    ObjectionsService,
    ObjectionLinksService,
    ObjectingByLinkService,
  ],
})
export class MinutesModule {}
