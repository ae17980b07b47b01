import { Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Public } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input } from '../audit/change.js';
import { Changes, Creates, Reads200 } from '../audit/route.js';
import { CreateSectorRequest, PatchSectorRequest } from './dto/sector.request.js';
import { SectorPage, SectorResponse } from './dto/sector.response.js';
import { SectorsService } from './sectors.service.js';

@ApiTags('organisations')
@Controller('sectors')
export class SectorsController {
  constructor(private readonly sectors: SectorsService) {}

  @Get()
  @Public()
  @Reads200(SectorPage, {
    summary: 'List sectors',
    description:
      'All sectors with their names, in their order; retired ones too, which organisations may still have.',
  })
  list() {
    return this.sectors.list();
  }

  @Post()
  @Allow('sector.write')
  @Creates(SectorResponse, '/sectors/{id}', {
    summary: 'Add a sector',
    description: 'For the alliance lead. It comes last in lists.',
    refuses: ['sectors_full'],
  })
  create(@Input(CreateSectorRequest) change: Change<CreateSectorRequest>) {
    return this.sectors.create(change);
  }

  @Get(':id')
  @Public()
  @Reads200(SectorResponse, { summary: 'Read a sector', description: 'As it stands in the list.' })
  one(@Param('id') id: string) {
    return this.sectors.one(idFrom(id));
  }

  @Patch(':id')
  @Allow('sector.write')
  @Changes(SectorResponse, {
    summary: 'Change a sector',
    description: 'For the alliance lead: renames it, retires it, or takes it into use again. Its code stays.',
  })
  patch(@Input(PatchSectorRequest) change: Change<PatchSectorRequest>, @Param('id') id: string) {
    return this.sectors.patch(change, idFrom(id));
  }
}
