import { Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Changes, Creates, Reads200, Removes } from '../audit/route.js';
import { OwnFieldFilters } from './dto/own-field.filters.js';
import { CreateOwnFieldRequest, PatchOwnFieldRequest } from './dto/own-field.request.js';
import { OwnFieldPage, OwnFieldResponse } from './dto/own-field.response.js';
import { OwnFieldsService } from './own-fields.service.js';

@ApiTags('own-fields')
@Controller('own-fields')
export class OwnFieldsController {
  constructor(private readonly ownFields: OwnFieldsService) {}

  @Get()
  @Allow('ownField.read')
  @Reads200(OwnFieldPage, {
    summary: 'List own fields',
    description:
      'Fields that the alliance made for organisations and persons, in their order; those whose values you may read, retired ones too. What stands in them is in `ownFields` of the records.',
  })
  list(@CurrentActor() actor: Actor, @Query() filters: OwnFieldFilters) {
    return this.ownFields.list(actor, filters);
  }

  @Post()
  @Allow('ownField.manage')
  @Creates(OwnFieldResponse, '/own-fields/{id}', {
    summary: 'Add an own field',
    description: 'For the alliance lead. Lists, files, imports and segments have it from then on.',
    refuses: ['own_fields_full'],
  })
  create(@Input(CreateOwnFieldRequest) change: Change<CreateOwnFieldRequest>) {
    return this.ownFields.create(change);
  }

  @Get(':id')
  @Allow('ownField.read')
  @Reads200(OwnFieldResponse, { summary: 'Read an own field', description: 'As it stands in the list.' })
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.ownFields.one(actor, idFrom(id));
  }

  @Patch(':id')
  @Allow('ownField.manage')
  @Changes(OwnFieldResponse, {
    summary: 'Change an own field',
    description:
      'For the alliance lead: its name, what can be chosen, who reads it, its place; or retires it. Key and type stay.',
  })
  patch(@Input(PatchOwnFieldRequest) change: Change<PatchOwnFieldRequest>, @Param('id') id: string) {
    return this.ownFields.patch(change, idFrom(id));
  }

  @Delete(':id')
  @Allow('ownField.manage')
  @Removes({
    summary: 'Delete an own field',
    description: 'For the alliance lead. Refused while something stands in it; then it can be retired.',
    refuses: ['own_field_in_use'],
  })
  remove(@Input(NoContent) change: Change, @Param('id') id: string) {
    return this.ownFields.remove(change, idFrom(id));
  }
}
