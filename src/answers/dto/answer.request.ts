import { Email, Id, IdList, Nested, OneOf, Text, TextList } from '../../common/fields.js';

const example = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';

/** What an invitation is answered with. */
export const answers = ['accepted', 'tentative', 'declined', 'delegated'] as const;
export type AnswerGiven = (typeof answers)[number];

export class AnswerLinkRequest {
  @Text({
    max: 100,
    description: 'The link of the invitation: what stands behind # in its address.',
    example: 'bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc',
  })
  link!: string;
}

export class SubstituteRequest {
  @Id({
    optional: true,
    description: 'One of the persons offered (deputies); where absent, name and email say it.',
    example,
  })
  personId?: string;

  @Text({
    max: 200,
    optional: true,
    description: 'Name of who comes; where absent, personId says it.',
    example: 'Lena Beispiel',
  })
  name?: string;

  @Email({
    optional: true,
    description: 'E-mail address to which the invitation goes; where absent, personId says it.',
    example: 'lena@beispiel.example',
  })
  email?: string;
}

export class AnswerByLinkRequest extends AnswerLinkRequest {
  @OneOf(answers, {
    description: 'accepted: comes; tentative: maybe; declined: does not come; delegated: somebody else does.',
    example: 'accepted',
  })
  rsvp!: AnswerGiven;

  @Text({
    max: 500,
    nullable: true,
    description: 'A remark for who runs the meeting; where absent, the one given before stays.',
    example: 'Ich komme erst um 16:30 Uhr.',
  })
  note?: string | null;

  @Nested(() => SubstituteRequest, {
    optional: true,
    description: 'Who comes instead (delegated); where absent, whoever was named before.',
  })
  substitute?: SubstituteRequest;

  @IdList({
    optional: true,
    maxEntries: 100,
    description: 'Own open tasks that are done; where absent, none.',
    example: [example],
  })
  doneActionItemIds?: string[];

  @TextList({
    optional: true,
    maxEntries: 5,
    max: 200,
    description: 'Topics proposed to the group; where absent, none.',
    example: ['Praktikumswoche 2027'],
  })
  topics?: string[];
}
