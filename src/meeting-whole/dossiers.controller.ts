import { Controller, Get, Param } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { Reads200 } from '../audit/route.js';
import { DossiersService } from './dossiers.service.js';
import { DossierResponse } from './dto/dossier.response.js';

@ApiTags('meetings')
@Controller('meetings/:id/dossiers')
export class DossiersController {
  constructor(private readonly dossiers: DossiersService) {}

  @Get(':personId')
  @Allow('meeting.read')
  @ApiParam({ name: 'personId', description: 'The person; also one who is not on the list of the meeting.' })
  @Reads200(DossierResponse, {
    summary: 'Read what a person still owes before a meeting',
    description:
      "Answer to the invitation, items to present, open tasks, the group's last decisions, topics proposed; of each as much as you may read. For the person itself and for who runs the meeting.",
  })
  one(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('personId') personId: string) {
    return this.dossiers.one(actor, { meetingId: idFrom(id), personId: idFrom(personId) });
  }
}
