import { Module } from '@nestjs/common';
import { MeController } from './me.controller.js';
import { TodayController } from './today.controller.js';

@Module({ controllers: [MeController, TodayController] })
export class HomeModule {}
