import { Module } from '@nestjs/common';
import { MergedAddresses } from './merged-addresses.js';
import { MergingController } from './merging.controller.js';
import { MergingService } from './merging.service.js';

@Module({ controllers: [MergingController], providers: [MergingService, MergedAddresses] })
export class MergingModule {}
