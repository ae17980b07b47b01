import { Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input } from '../audit/change.js';
import { Transition } from '../audit/route.js';
import { DateWishesService } from './date-wishes.service.js';
import { AnswerDateWishRequest, DateWishRequest } from './dto/action-item.request.js';
import { ActionItemResponse } from './dto/action-item.response.js';

@ApiTags('action-items')
@Controller('action-items')
export class DateWishesController {
  constructor(private readonly wishes: DateWishesService) {}

  @Post(':id/date-wish')
  @Allow('actionItem.write', 'actionItem.answer')
  @Transition(ActionItemResponse, {
    summary: 'Ask for another date',
    description:
      'For who is responsible. It stands on the action item until it is answered, and the lead of its group gets it in a mail; another wish takes its place. The date stays as it is.',
    refuses: ['action_item_finished'],
  })
  wish(@Input(DateWishRequest) change: Change<DateWishRequest>, @Param('id') id: string) {
    return this.wishes.wish(change, idFrom(id));
  }

  @Post(':id/date-wish-answer')
  @Allow('actionItem.write')
  @Transition(ActionItemResponse, {
    summary: 'Answer a wish for another date',
    description: 'accepted: the action item is due then; refused: its date stays. Who asked gets a mail.',
    refuses: ['no_date_wish'],
  })
  answer(@Input(AnswerDateWishRequest) change: Change<AnswerDateWishRequest>, @Param('id') id: string) {
    return this.wishes.answer(change, idFrom(id));
  }
}
