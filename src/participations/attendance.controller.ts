import { Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input } from '../audit/change.js';
import { Refuses } from '../audit/route.js';
import { AttendanceService } from './attendance.service.js';
import { AttendanceEntry, AttendanceRequest } from './dto/attendance.request.js';
import { ParticipationList } from './dto/participation.response.js';

@ApiTags('meetings')
@Controller('meetings/:id/attendance')
export class AttendanceController {
  constructor(private readonly attendance: AttendanceService) {}

  @Put()
  @Allow('minutes.write')
  @ApiOperation({
    summary: 'Write down who was there',
    description:
      'All entries or none, from the opening on, until the minutes are in review. Each entry names the version that was read, so there is no If-Match; a stale one refuses all (412, with reasons).',
  })
  @ApiOkResponse({ type: ParticipationList, description: 'The participations named, as they are now.' })
  @Refuses('version_stale', 'meeting_cancelled', 'meeting_not_begun', 'minutes_not_in_draft', 'minutes_final')
  put(
    @Input(AttendanceRequest, { list: { field: 'entries', entry: AttendanceEntry } })
    change: Change<AttendanceRequest>,
    @Param('id') id: string,
  ) {
    return this.attendance.put(change, idFrom(id));
  }
}
