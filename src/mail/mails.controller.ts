import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiExtension, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Reads200, Refuses } from '../audit/route.js';
import { MailFilters } from './dto/mail.filters.js';
import { MailPage, MailSettingsResponse, WholeMailResponse } from './dto/mail.response.js';
import { MailsService } from './mails.service.js';

@ApiTags('mails')
@Controller()
export class MailsController {
  constructor(private readonly mails: MailsService) {}

  @Get('mails')
  @Allow('mail.read')
  @Reads200(MailPage, {
    summary: 'List mails',
    description:
      'What went to whom, when, why, and with which result; leads see what is about their meetings.',
  })
  list(@CurrentActor() actor: Actor, @Query() filters: MailFilters) {
    return this.mails.list(actor, filters);
  }

  @Get('mail-settings')
  @Allow('mail.read')
  @Reads200(MailSettingsResponse, {
    summary: 'Does mail leave, and is the mailbox read?',
    description:
      'Not without a mail server (SMTP_URL) or a mailbox (IMAP_URL), and never from and for the demo alliance.',
  })
  settings() {
    return this.mails.settings();
  }

  @Get('mails/:id')
  @Allow('mail.read')
  @Reads200(WholeMailResponse, {
    summary: 'Read a mail',
    description: 'As it was sent; its texts are deleted after 90 days.',
  })
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.mails.one(actor, idFrom(id));
  }

  @Post('mails/:id/sending')
  @Allow('mail.send')
  @HttpCode(200)
  @ApiExtension('x-repeatable', true)
  @ApiOperation({
    summary: 'Send a mail once more',
    description: 'One that failed for good, came back, or of which nobody knows whether it went out.',
  })
  @ApiOkResponse({ type: WholeMailResponse, description: 'It waits; the mail as it is now.' })
  @Refuses('mail_not_failed', 'mail_does_not_leave', 'address_bounces')
  sendAgain(@Input(NoContent) change: Change, @Param('id') id: string) {
    return this.mails.sendAgain(change, idFrom(id));
  }
}
