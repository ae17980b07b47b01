import { Day, Email, Id, Moment, NestedList, OneOf, Text, TimeZone } from '../../common/fields.js';
import { type MeetingKind, meetingKinds } from '../../meetings/meeting.entity.js';
import type { Source } from '../../participations/dto/participation.request.js';
import { FEWEST_OPTIONS, MOST_OPTIONS } from '../date-poll-life-cycle.js';

/** Who can be asked at once. */
export const askedSources = ['seats', 'primary_contacts', 'members'] as const satisfies readonly Source[];
export type AskedSource = (typeof askedSources)[number];

export class OfferDateRequest {
  @Moment({ description: 'When it would start, not in the past.', example: '2026-12-09T13:00:00.000Z' })
  plannedStart!: string;

  @Moment({ description: 'When it would end, after the start.', example: '2026-12-09T15:00:00.000Z' })
  plannedEnd!: string;
}

export class CreateDatePollRequest {
  @Id({
    description: 'The group that is to meet; never changes.',
    example: '019a0000-0000-7000-8000-000000000012',
  })
  steeringGroupId!: string;

  @OneOf(meetingKinds, {
    optional: true,
    description: 'What the meeting will be; an annual session only in the plenary; where absent, `regular`.',
    example: 'regular',
  })
  kind?: MeetingKind;

  @Text({ max: 200, description: 'What the meeting will be called.', example: 'Klausur MINT-Bildung' })
  title!: string;

  @Text({
    max: 500,
    multiline: true,
    nullable: true,
    description: 'Where it will take place; where absent, it is not said.',
    example: 'Rathaus, Raum 2',
  })
  location?: string | null;

  @Text({
    max: 2000,
    multiline: true,
    nullable: true,
    description: 'What is said to those who are asked, as plain text; where absent, nothing.',
    example: 'Wir brauchen einen ganzen Vormittag.',
  })
  message?: string | null;

  @TimeZone({
    optional: true,
    description: 'IANA zone in which people read the times; where absent, that of the alliance.',
    example: 'Europe/Berlin',
  })
  timeZone?: string;

  @Day({
    optional: true,
    description:
      "Last day on which answers are asked for, in the alliance's zone, not after that of the first date; where absent, that day. Who has not answered is reminded two days before, and who runs the group is told the count on the day after. Answers are taken as long as the poll is open.",
    example: '2026-11-27',
  })
  answerBy?: string;

  @NestedList(() => OfferDateRequest, {
    minEntries: FEWEST_OPTIONS,
    maxEntries: MOST_OPTIONS,
    description: 'The dates that are offered, each once.',
  })
  options!: OfferDateRequest[];

  @OneOf(askedSources, {
    optional: true,
    description:
      'Who is asked, at once: seats – who has a seat in the group today; primary_contacts, members – in the plenary, the primary contacts of all members, or everybody who works for one. Where absent, seats, in the plenary primary_contacts. GET /steering-groups/{idOrSlug}/date-poll-preview says beforehand who that is.',
    example: 'seats',
  })
  from?: AskedSource;
}

export class ChooseDateRequest {
  @Id({ description: 'The date that is chosen.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  optionId!: string;
}

export class WithdrawDatePollRequest {
  @Text({
    max: 1000,
    multiline: true,
    nullable: true,
    description:
      'Why no date is looked for any more; told to everybody who was asked; where absent, nothing.',
    example: 'Wir treffen uns erst im Frühjahr.',
  })
  reason?: string | null;
}

export class AddRespondentRequest {
  @Id({
    optional: true,
    description: 'Person who is asked too; where absent, guestName and guestEmail say who.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  personId?: string;

  @Text({
    max: 200,
    optional: true,
    description: 'Name of a guest without a person record; where absent, personId says who.',
    example: 'Lena Beispiel',
  })
  guestName?: string;

  @Email({
    optional: true,
    description: 'E-mail address of the guest; where absent, personId says who.',
    example: 'lena@beispiel.example',
  })
  guestEmail?: string;
}
