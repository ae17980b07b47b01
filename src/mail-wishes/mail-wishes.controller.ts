import { Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { AnyAccount, CurrentActor, Entrance } from '../access/allow.js';
import { type Change, Input } from '../audit/change.js';
import { Reads200, Refuses } from '../audit/route.js';
import { NeverStored } from '../http/route-settings.js';
import { MailLinkRequest, MailWishesRequest, WishesByLinkRequest } from './dto/mail-wishes.request.js';
import { MailWishesResponse } from './dto/mail-wishes.response.js';
import { MailWishesService } from './mail-wishes.service.js';

const kinds =
  'Reminders of action items (task_reminder), the overview for leads (lead_digest), wishes for another date (date_wish). What is needed to take part always comes: invitations, minutes, answers to wishes.';

@ApiTags('mail-wishes')
@Controller()
export class MailWishesController {
  constructor(private readonly wishes: MailWishesService) {}

  @Get('me/mail-wishes')
  @AnyAccount()
  @Reads200(MailWishesResponse, { summary: 'Which mails do I want?', description: kinds })
  own(@CurrentActor() actor: Actor) {
    return this.wishes.own(actor);
  }

  @Put('me/mail-wishes')
  @AnyAccount()
  @ApiOperation({
    summary: 'Say which mails I want',
    description: `${kinds} With a pause, none of them for a time.`,
  })
  @ApiOkResponse({ type: MailWishesResponse, description: 'As it is now.' })
  changeOwn(@Input(MailWishesRequest) change: Change<MailWishesRequest>) {
    return this.wishes.changeOwn(change);
  }

  @Post('mail-wishes/reading')
  @Entrance()
  @NeverStored()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Which mails does somebody want? With the link of a mail',
    description: 'For who has no account. The link is in every mail that can be switched off.',
  })
  @ApiOkResponse({ type: MailWishesResponse, description: 'As it is now.' })
  @Refuses('mail_link_not_usable')
  byLink(@Input(MailLinkRequest, { repeatable: false }) change: Change<MailLinkRequest>) {
    return this.wishes.byLink(change);
  }

  @Post('mail-wishes/changes')
  @Entrance()
  @NeverStored()
  @HttpCode(200)
  @ApiOperation({ summary: 'Say which mails one wants, with the link of a mail', description: kinds })
  @ApiOkResponse({ type: MailWishesResponse, description: 'As it is now.' })
  @Refuses('mail_link_not_usable')
  changeByLink(@Input(WishesByLinkRequest, { repeatable: false }) change: Change<WishesByLinkRequest>) {
    return this.wishes.changeByLink(change);
  }

  @Post('mail-wishes/:token')
  @Entrance()
  @NeverStored()
  @HttpCode(204)
  @ApiOperation({
    summary: 'Switch off what a mail is of, in one step',
    description:
      'For mail programs (RFC 8058): the address stands in the header List-Unsubscribe. Whatever the body is, it is not read. As often as one likes.',
  })
  @ApiParam({
    name: 'token',
    description: 'The link of the mail.',
    schema: { type: 'string', maxLength: 100 },
  })
  @ApiNoContentResponse({ description: 'That kind of mail does not come any more.' })
  switchOff(@Param('token') token: string): Promise<void> {
    return this.wishes.switchOff(token);
  }
}
