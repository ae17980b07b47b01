import { Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtension, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Changes, Reads200, Refuses, Removes } from '../audit/route.js';
import { NeverStored } from '../http/route-settings.js';
import { DeliveryFilters, WebhookFilters } from './dto/webhook.filters.js';
import { CreateWebhookRequest, PatchWebhookRequest, ReplayRequest } from './dto/webhook.request.js';
import {
  WebhookDeliveryPage,
  WebhookPage,
  WebhookResponse,
  WebhookWithSecretResponse,
} from './dto/webhook.response.js';
import { WebhooksService } from './webhooks.service.js';

@ApiTags('webhooks')
@Controller('webhooks')
export class WebhooksController {
  constructor(private readonly webhooks: WebhooksService) {}

  @Get()
  @Allow('webhook.manage')
  @Reads200(WebhookPage, {
    summary: 'List webhooks',
    description: 'Where events are sent to, without secrets; disabled ones too, with why they are.',
  })
  list(@Query() filters: WebhookFilters) {
    return this.webhooks.list(filters);
  }

  @Post()
  @Allow('webhook.manage')
  @NeverStored()
  @Refuses('too_many_webhooks')
  @ApiOperation({
    summary: 'Make a webhook',
    description:
      'Events of these types are posted to the address as Standard Webhooks says, from now on, at least once and in order: those about records that its API key may read when they are sent. Tried for three days, then disabled. At most 50.',
  })
  @ApiCreatedResponse({
    type: WebhookWithSecretResponse,
    description: 'Made; the secret is shown this once.',
  })
  create(@Input(CreateWebhookRequest, { repeatable: false }) change: Change<CreateWebhookRequest>) {
    return this.webhooks.create(change);
  }

  @Get(':id')
  @Allow('webhook.manage')
  @Reads200(WebhookResponse, { summary: 'Read a webhook', description: 'As the list shows it.' })
  one(@Param('id') id: string) {
    return this.webhooks.one(idFrom(id));
  }

  @Patch(':id')
  @Allow('webhook.manage')
  @Changes(WebhookResponse, {
    summary: 'Change a webhook',
    description: 'Another address or other events; or it is disabled, or enabled again.',
  })
  patch(@Input(PatchWebhookRequest) change: Change<PatchWebhookRequest>, @Param('id') id: string) {
    return this.webhooks.patch(change, idFrom(id));
  }

  @Delete(':id')
  @Allow('webhook.manage')
  @Removes({ summary: 'Delete a webhook', description: 'At once, with the log of what was sent to it.' })
  remove(@Input(NoContent) change: Change, @Param('id') id: string) {
    return this.webhooks.remove(change, idFrom(id));
  }

  @Post(':id/rotation')
  @Allow('webhook.manage')
  @NeverStored()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Give a webhook another secret',
    description:
      'For 24 hours events carry two signatures, also one by the secret before it, so that the other side can change over.',
  })
  @ApiOkResponse({ type: WebhookWithSecretResponse, description: 'With its new secret, shown this once.' })
  rotate(@Input(NoContent, { repeatable: false }) change: Change, @Param('id') id: string) {
    return this.webhooks.rotate(change, idFrom(id));
  }

  @Post(':id/replay')
  @Allow('webhook.manage')
  @HttpCode(200)
  @ApiExtension('x-repeatable', true)
  @ApiOperation({
    summary: 'Have events sent again',
    description:
      'All after a moment, in their order, as far as its API key may read them now; then it goes on. Where it is disabled, once it is enabled.',
  })
  @ApiOkResponse({ type: WebhookResponse, description: 'The webhook as it is now.' })
  replay(@Input(ReplayRequest) change: Change<ReplayRequest>, @Param('id') id: string) {
    return this.webhooks.replay(change, idFrom(id));
  }

  @Get(':id/deliveries')
  @Allow('webhook.manage')
  @Reads200(WebhookDeliveryPage, {
    summary: 'List what was sent to a webhook',
    description:
      'One row for each event, with how its last try ended, of the last 30 days. What the other side answered is not kept.',
  })
  deliveries(@Param('id') id: string, @Query() filters: DeliveryFilters) {
    return this.webhooks.deliveries(idFrom(id), filters);
  }
}
