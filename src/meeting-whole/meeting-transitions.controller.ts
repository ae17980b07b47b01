import { Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Transition } from '../audit/route.js';
import { CancellationRequest, ClosingRequest, OpeningRequest } from '../meetings/dto/meeting.request.js';
import { MeetingResponse } from './dto/meeting.response.js';
import { MeetingTransitionsService } from './meeting-transitions.service.js';

@ApiTags('meetings')
@Controller('meetings/:id')
export class MeetingTransitionsController {
  constructor(private readonly transitions: MeetingTransitionsService) {}

  @Post('scheduling')
  @Allow('meeting.write')
  @Transition(MeetingResponse, {
    summary: 'Schedule a meeting',
    description: 'draft → scheduled. From then on the group sees it.',
    refuses: ['step_not_open'],
  })
  schedule(@Input(NoContent) change: Change, @Param('id') id: string) {
    return this.transitions.schedule(change, idFrom(id));
  }

  @Post('invitation')
  @Allow('meeting.write')
  @Transition(MeetingResponse, {
    summary: 'Invite to a meeting',
    description:
      'scheduled → invited, for everybody on its list. Repeated while invited, it reaches those who were added since.',
    refuses: ['step_not_open', 'nobody_to_invite'],
  })
  invite(@Input(NoContent) change: Change, @Param('id') id: string) {
    return this.transitions.invite(change, idFrom(id));
  }

  @Post('opening')
  @Allow('meeting.write')
  @Transition(MeetingResponse, {
    summary: 'Open a meeting',
    description:
      'scheduled, invited → in_progress. Freezes the organisation, sector and function of everybody on its list.',
    refuses: ['step_not_open'],
  })
  open(@Input(OpeningRequest) change: Change<OpeningRequest>, @Param('id') id: string) {
    return this.transitions.open(change, idFrom(id));
  }

  @Post('closing')
  @Allow('meeting.write')
  @Transition(MeetingResponse, {
    summary: 'Close a meeting',
    description: 'in_progress → held.',
    refuses: ['step_not_open'],
  })
  close(@Input(ClosingRequest) change: Change<ClosingRequest>, @Param('id') id: string) {
    return this.transitions.close(change, idFrom(id));
  }

  @Post('cancellation')
  @Allow('meeting.write')
  @Transition(MeetingResponse, {
    summary: 'Cancel a meeting',
    description:
      'draft, scheduled, invited → cancelled. It stays visible; its one-off agenda items become open topics, save those of the agenda template.',
    refuses: ['step_not_open'],
  })
  cancel(@Input(CancellationRequest) change: Change<CancellationRequest>, @Param('id') id: string) {
    return this.transitions.cancel(change, idFrom(id));
  }
}
