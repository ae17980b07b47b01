import { Module } from '@nestjs/common';
import { OverviewsController } from './overviews.controller.js';

@Module({ controllers: [OverviewsController] })
export class OverviewsModule {}
