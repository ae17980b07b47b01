import { Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Changes, Creates, Reads200, Refuses } from '../audit/route.js';
import { NeverStored } from '../http/route-settings.js';
import { AccountsService } from './accounts.service.js';
import { AccountFilters } from './dto/account.filters.js';
import { CreateAccountRequest, PatchAccountRequest } from './dto/account.request.js';
import { AccountPage, AccountResponse } from './dto/account.response.js';
import { PasswordLinkResponse } from './dto/auth.response.js';

@ApiTags('accounts')
@Controller('accounts')
export class AccountsController {
  constructor(private readonly accounts: AccountsService) {}

  @Get()
  @Allow('account.manage')
  @Reads200(AccountPage, { summary: 'List accounts', description: 'Who may sign in, with roles.' })
  list(@Query() filters: AccountFilters) {
    return this.accounts.list(filters);
  }

  @Post()
  @Allow('account.manage')
  @Creates(AccountResponse, '/accounts/{id}', {
    summary: 'Add an account',
    description: 'It has no password yet: make a link with which its owner sets one.',
  })
  create(@Input(CreateAccountRequest) change: Change<CreateAccountRequest>) {
    return this.accounts.create(change);
  }

  @Get(':id')
  @Allow('account.manage')
  @Reads200(AccountResponse, {
    summary: 'Read an account',
    description: 'Without its password, which nobody can read.',
  })
  one(@Param('id') id: string) {
    return this.accounts.one(idFrom(id));
  }

  @Patch(':id')
  @Allow('account.manage')
  @Changes(AccountResponse, {
    summary: 'Change an account',
    description:
      'Disabling signs it out everywhere at once. The last alliance lead can be neither disabled nor demoted.',
    refuses: ['last_alliance_lead'],
  })
  patch(@Input(PatchAccountRequest) change: Change<PatchAccountRequest>, @Param('id') id: string) {
    return this.accounts.patch(change, idFrom(id));
  }

  @Post(':id/password-links')
  @Allow('account.manage')
  @NeverStored()
  @ApiOperation({
    summary: 'Make a password link',
    description: 'Shown this once, good once, for 24 hours; earlier links of the account lose their force.',
  })
  @ApiCreatedResponse({ type: PasswordLinkResponse, description: 'Made; hand it over to the owner.' })
  @Refuses('account_disabled')
  makeLink(@Input(NoContent, { repeatable: false }) change: Change, @Param('id') id: string) {
    return this.accounts.makeLink(change, idFrom(id));
  }
}
