import { Module } from '@nestjs/common';
import { MailWishesController } from './mail-wishes.controller.js';
import { MailWishesService } from './mail-wishes.service.js';

@Module({ controllers: [MailWishesController], providers: [MailWishesService] })
export class MailWishesModule {}
