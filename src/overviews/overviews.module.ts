import { Module } from '@nestjs/common';
import { MembershipOverviews } from './membership-overviews.service.js';
import { OverviewsController } from './overviews.controller.js';

@Module({ controllers: [OverviewsController], providers: [MembershipOverviews] })
export class OverviewsModule {}
