import { Controller, Delete, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Changes, Creates, Removes } from '../audit/route.js';
import { AddParticipationsRequest, PatchParticipationRequest } from './dto/participation.request.js';
import { ParticipationList, ParticipationResponse } from './dto/participation.response.js';
import { ParticipationsService } from './participations.service.js';

@ApiTags('meetings')
@Controller()
export class ParticipationsController {
  constructor(private readonly participations: ParticipationsService) {}

  @Post('meetings/:id/participations')
  @Allow('meeting.write')
  @Creates(ParticipationList, '/meetings/{id}', {
    summary: 'Add participations',
    description:
      'One person or guest, or everybody at once (from). Answers with those added; they are found in the meeting. Who is added after the invitation is invited when it is repeated.',
    refuses: [
      'already_takes_part',
      'meeting_cancelled',
      'minutes_not_in_draft',
      'minutes_in_correction',
      'minutes_final',
    ],
  })
  add(@Input(AddParticipationsRequest) change: Change<AddParticipationsRequest>, @Param('id') id: string) {
    return this.participations.add(change, idFrom(id));
  }

  @Patch('participations/:id')
  @Allow('rsvp.write', 'meeting.write', 'minutes.write')
  @Changes(ParticipationResponse, {
    summary: 'Change a participation',
    description:
      'Everybody gives their own answer (rsvp) until the meeting opens; who runs the meeting writes down any, and the rest.',
    refuses: [
      'answers_closed',
      'meeting_cancelled',
      'meeting_not_begun',
      'minutes_not_in_draft',
      'minutes_in_correction',
      'minutes_final',
    ],
  })
  patch(
    @Input(PatchParticipationRequest) change: Change<PatchParticipationRequest>,
    @Param('id') id: string,
  ) {
    return this.participations.patch(change, idFrom(id));
  }

  @Delete('participations/:id')
  @Allow('meeting.write')
  @Removes({
    summary: 'Remove a participation',
    description:
      'Until the meeting opens; from then on attendance says who was not there. Nobody is told of it.',
    refuses: ['participation_stays', 'meeting_cancelled'],
  })
  async remove(@Input(NoContent) change: Change, @Param('id') id: string): Promise<void> {
    await this.participations.remove(change, idFrom(id));
  }
}
