import { Controller, Delete, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Changes, Transition } from '../audit/route.js';
import { CorrectionRequest, ReturnRequest } from './dto/minutes.request.js';
import { MinutesResponse } from './dto/minutes.response.js';
import { MinutesTransitionsService } from './minutes-transitions.service.js';

@ApiTags('minutes')
@Controller('minutes')
export class MinutesTransitionsController {
  constructor(private readonly transitions: MinutesTransitionsService) {}

  @Post(':id/review')
  @Allow('minutes.write')
  @Transition(MinutesResponse, {
    summary: 'Begin the review',
    description: 'draft → in_review: who was invited may read them, nobody changes what they say.',
    refuses: ['step_not_open'],
  })
  review(@Input(NoContent) change: Change, @Param('id') id: string) {
    return this.transitions.review(change, idFrom(id));
  }

  @Post(':id/return')
  @Allow('minutes.write')
  @Transition(MinutesResponse, {
    summary: 'Return from review',
    description: 'in_review → draft.',
    refuses: ['step_not_open'],
  })
  sendBack(@Input(ReturnRequest) change: Change<ReturnRequest>, @Param('id') id: string) {
    return this.transitions.sendBack(change, idFrom(id));
  }

  @Post(':id/corrections')
  @Allow('minutes.approve')
  @Transition(MinutesResponse, {
    summary: 'Open a correction',
    description:
      'Of approved or published minutes: the next version begins as a draft, which goes to review and approval like the first. Readers keep the last version until then. Summary, notes and attendance can be changed, and who was there added; agenda, decisions and tasks stay: a later decision supersedes one.',
    refuses: ['correction_open', 'minutes_not_approved'],
  })
  correct(@Input(CorrectionRequest) change: Change<CorrectionRequest>, @Param('id') id: string) {
    return this.transitions.correct(change, idFrom(id));
  }

  @Post(':id/publication')
  @Allow('minutes.publish')
  @Transition(MinutesResponse, {
    summary: 'Publish minutes',
    description: 'approved → published: public agenda items and what was adopted can be read by everybody.',
    refuses: ['step_not_open'],
  })
  publish(@Input(NoContent) change: Change, @Param('id') id: string) {
    return this.transitions.publish(change, idFrom(id));
  }

  @Delete(':id/publication')
  @Allow('minutes.publish')
  @Changes(MinutesResponse, {
    summary: 'Withdraw the publication',
    description: 'published → approved. The public is told that they were withdrawn (410).',
    refuses: ['step_not_open'],
  })
  withdraw(@Input(NoContent) change: Change, @Param('id') id: string) {
    return this.transitions.withdraw(change, idFrom(id));
  }
}
