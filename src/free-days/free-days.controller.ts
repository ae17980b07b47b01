import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { Reads200 } from '../audit/route.js';
import { FreeDaysParameters } from './dto/free-days.parameters.js';
import { FreeDayList } from './dto/free-days.response.js';
import { FreeDaysService } from './free-days.service.js';

@ApiTags('free-days')
@Controller('free-days')
export class FreeDaysController {
  constructor(private readonly freeDays: FreeDaysService) {}

  @Get()
  @Allow('freeDay.read')
  @Reads200(FreeDayList, {
    summary: 'Read free days',
    description:
      "Days on which nobody is asked to meet, at most two years of them: public holidays of the alliance's region, and school holidays and other spans that staff keep. All of them on one page; a span that reaches into the days asked for is told whole.",
  })
  list(@Query() parameters: FreeDaysParameters) {
    return this.freeDays.list(parameters);
  }
}
