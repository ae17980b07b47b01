import { Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Public } from '../access/allow.js';
import { type Change, Input } from '../audit/change.js';
import { Changes, Reads200 } from '../audit/route.js';
import { AllianceService } from './alliance.service.js';
import { PatchAllianceRequest } from './dto/alliance.request.js';
import { AllianceResponse } from './dto/alliance.response.js';

@ApiTags('alliance')
@Controller('alliance')
export class AllianceController {
  constructor(private readonly alliance: AllianceService) {}

  @Get()
  @Public()
  @Reads200(AllianceResponse, {
    summary: 'Read the alliance',
    description: 'That this installation serves: what a screen shows before anybody has signed in.',
  })
  one() {
    return this.alliance.one();
  }

  @Patch()
  @Allow('alliance.write')
  @Changes(AllianceResponse, {
    summary: 'Change the alliance',
    description:
      'For the alliance lead: its name, the colour of its screens, and whose public holidays it keeps.',
  })
  patch(@Input(PatchAllianceRequest) change: Change<PatchAllianceRequest>) {
    return this.alliance.patch(change);
  }
}
