import { Module } from '@nestjs/common';
import { ChangeEvents } from './change-events.js';
import { EventsController } from './events.controller.js';
import { EventsService } from './events.service.js';
import { WebhookDelivery } from './webhook-delivery.js';
import { WebhookPost } from './webhook-post.js';
import { WebhookProgress } from './webhook-progress.js';
import { WebhooksController } from './webhooks.controller.js';
import { WebhooksService } from './webhooks.service.js';

@Module({
  controllers: [WebhooksController, EventsController],
  providers: [WebhooksService, EventsService, ChangeEvents, WebhookDelivery, WebhookPost, WebhookProgress],
})
export class WebhooksModule {}
