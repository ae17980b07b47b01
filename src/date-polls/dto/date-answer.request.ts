import { Id, NestedList, OneOf, Text } from '../../common/fields.js';
import { type DateAnswer, dateAnswers, MOST_OPTIONS } from '../date-poll-life-cycle.js';

export class DatePollLinkRequest {
  @Text({
    max: 100,
    description: 'The link of the mail: what stands behind # in its address.',
    example: 'bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc',
  })
  link!: string;
}

export class DateAnswerRequest {
  @Id({ description: 'The date that is offered.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  optionId!: string;

  @OneOf(dateAnswers, { description: 'Whether it suits.', example: 'yes' })
  answer!: DateAnswer;
}

const answersOptions = {
  maxEntries: MOST_OPTIONS,
  description:
    'What is said of each date; of one that is not named, what was said before stays. Empty only with a note.',
};
const noteOptions = {
  max: 500,
  nullable: true,
  description: 'A remark for who runs the group; where absent, the one given before stays.',
  example: 'Dienstags erst ab 15 Uhr.',
};

export class AnswerDatesRequest extends DatePollLinkRequest {
  @NestedList(() => DateAnswerRequest, answersOptions)
  answers!: DateAnswerRequest[];

  @Text(noteOptions)
  note?: string | null;
}

export class PatchRespondentRequest {
  @NestedList(() => DateAnswerRequest, { ...answersOptions })
  answers!: DateAnswerRequest[];

  @Text(noteOptions)
  note?: string | null;
}
