import { Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Reads200 } from '../audit/route.js';
import { NeverStored } from '../http/route-settings.js';
import { ApiKeysService } from './api-keys.service.js';
import { ApiKeyFilters } from './dto/api-key.filters.js';
import { CreateApiKeyRequest } from './dto/api-key.request.js';
import { ApiKeyPage, NewApiKeyResponse } from './dto/api-key.response.js';

@ApiTags('accounts')
@Controller('api-keys')
export class ApiKeysController {
  constructor(private readonly keys: ApiKeysService) {}

  @Get()
  @Allow('apiKey.manage')
  @Reads200(ApiKeyPage, {
    summary: 'List API keys',
    description: 'Those not revoked, without the keys themselves.',
  })
  list(@Query() filters: ApiKeyFilters) {
    return this.keys.list(filters);
  }

  @Post()
  @Allow('apiKey.manage')
  @NeverStored()
  @ApiOperation({
    summary: 'Make an API key',
    description: 'For scripts and other front ends. It acts as itself and outlives who made it.',
  })
  @ApiCreatedResponse({ type: NewApiKeyResponse, description: 'Made; the key is shown this once.' })
  create(@Input(CreateApiKeyRequest, { repeatable: false }) change: Change<CreateApiKeyRequest>) {
    return this.keys.create(change);
  }

  @Delete(':id')
  @Allow('apiKey.manage')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Revoke an API key',
    description: 'At once and for good; its past deeds keep its name.',
  })
  @ApiNoContentResponse({ description: 'It is out of force.' })
  revoke(@Input(NoContent) change: Change, @Param('id') id: string): Promise<void> {
    return this.keys.revoke(change, idFrom(id));
  }
}
