import { Bool, Id, Int, OneOf, Text } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { agendaItemKinds } from '../../steering-groups/steering-group.entity.js';

const example = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';

export class AgendaItemResponse extends RecordResponse {
  @Id({ description: 'The meeting.', example })
  meetingId!: string;

  @Int({ min: 1, max: 2_147_483_647, description: 'Place on the agenda, from 1 on.', example: 1 })
  position!: number;

  @Text({ max: 200, description: 'What it is about.', example: 'Praktikumswoche 2026' })
  title!: string;

  @OneOf(agendaItemKinds, { description: 'What is expected of the meeting.', example: 'discussion' })
  kind!: string;

  @Int({
    min: 1,
    max: 1440,
    nullable: true,
    optional: false,
    description: 'Time planned, in minutes.',
    example: 20,
  })
  durationMinutes!: number | null;

  @Id({ nullable: true, optional: false, description: 'Person who presents it.', example })
  presenterPersonId!: string | null;

  @Text({
    max: 500,
    nullable: true,
    optional: false,
    description: 'Name of that person, as it is shown.',
    example: 'Dr. Ada Beispiel',
  })
  presenterName!: string | null;

  @Id({ nullable: true, optional: false, description: 'Topic that it goes on with.', example })
  topicId!: string | null;

  @Id({
    nullable: true,
    optional: false,
    description: 'Item of an earlier meeting that was carried over.',
    example: null,
  })
  carriedOverFromId!: string | null;

  @Int({
    min: 0,
    max: 10_000,
    description: 'How often its topic had been carried over, up to this meeting; 0 without a topic.',
    example: 2,
  })
  carryCount!: number;

  @Bool({ description: 'Whether that is the third carry-over or a later one.', example: false })
  isLongCarried!: boolean;

  @Id({
    nullable: true,
    optional: false,
    description:
      'The minutes that the meeting is to approve under this item; it came from the agenda template.',
    example: null,
  })
  approvesMinutesId!: string | null;

  @Bool({ description: 'Whether it is shown to the public once the minutes are published.', example: false })
  isPublic!: boolean;

  @Bool({
    optional: true,
    description: 'Whether the meeting came to it. Absent where you may not read the minutes.',
    example: true,
  })
  wasDiscussed?: boolean;

  @Text({
    max: 50_000,
    multiline: true,
    nullable: true,
    description: 'Markdown of the minutes under this item. Absent where you may not read the minutes.',
    example: 'Die Schulen melden 40 Plätze.',
  })
  notes?: string | null;
}
