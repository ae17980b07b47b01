import { Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Allow, Entrance } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Refuses } from '../audit/route.js';
import { NeverStored } from '../http/route-settings.js';
import { AnswerLinksService } from './answer-links.service.js';
import { AnsweringByLinkService } from './answering-by-link.service.js';
import { AnswerByLinkRequest, AnswerLinkRequest } from './dto/answer.request.js';
import { AnswerSheetResponse, NewAnswerLinkResponse } from './dto/answer.response.js';

@ApiTags('meetings')
@Controller()
export class AnswerLinksController {
  constructor(
    private readonly links: AnswerLinksService,
    private readonly byLink: AnsweringByLinkService,
  ) {}

  @Post('participations/:id/answer-links')
  @Allow('rsvp.write')
  @NeverStored()
  @ApiOperation({
    summary: 'Make a link to answer with',
    description:
      'For somebody who lost the one in the mail. Good until the meeting ends; every earlier one of the participation loses its force.',
  })
  @ApiCreatedResponse({ type: NewAnswerLinkResponse, description: 'Made; the link is shown this once.' })
  @Refuses('answer_not_asked_yet')
  make(@Input(NoContent, { repeatable: false }) change: Change, @Param('id') id: string) {
    return this.links.make(change, idFrom(id));
  }

  @Delete('participations/:id/answer-links')
  @Allow('rsvp.write')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Withdraw links to answer with',
    description: 'All of this participation, at once and for good; what was answered with them stays.',
  })
  @ApiNoContentResponse({ description: 'They are out of force.' })
  withdraw(@Input(NoContent) change: Change, @Param('id') id: string): Promise<void> {
    return this.links.withdraw(change, idFrom(id));
  }

  @Post('answer-links/reading')
  @Entrance()
  @NeverStored()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Read an invitation with a link',
    description:
      'Changes nothing. Every link that opens nothing is refused alike: unknown, expired, withdrawn, or the meeting has begun or is cancelled.',
  })
  @ApiOkResponse({ type: AnswerSheetResponse, description: 'The invitation, and what was answered so far.' })
  @Refuses('answer_link_not_usable')
  read(@Input(AnswerLinkRequest, { repeatable: false }) change: Change<AnswerLinkRequest>) {
    return this.byLink.read(change);
  }

  @Post('answer-links/answers')
  @Entrance()
  @NeverStored()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Answer an invitation with a link',
    description:
      'As often as one likes until the meeting begins; the last answer counts. Whoever is named to come instead is invited at once.',
  })
  @ApiOkResponse({ type: AnswerSheetResponse, description: 'The invitation with the answer.' })
  @Refuses('answer_link_not_usable', 'too_many_substitutes')
  answer(@Input(AnswerByLinkRequest, { repeatable: false }) change: Change<AnswerByLinkRequest>) {
    return this.byLink.answer(change);
  }
}
