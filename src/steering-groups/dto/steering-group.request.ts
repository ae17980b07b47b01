import { OmitType, PartialType } from '@nestjs/swagger';
import { Day, Email, Int, Nested, NestedList, RecurrenceRule, Text } from '../../common/fields.js';
import { LocalNameRequest, PatchLocalNameRequest } from '../../common/local-name.request.js';
import { SLUG_FORM, SLUG_MAX } from '../group-ref.js';
import { AgendaTemplateEntry } from './agenda-template.request.js';

export class CreateSteeringGroupRequest {
  @Text({
    max: SLUG_MAX,
    pattern: SLUG_FORM,
    form: 'stem-education',
    description: 'Name in addresses, instead of the id. It never changes.',
    example: 'stem-education',
  })
  slug!: string;

  @Text({
    max: 10,
    pattern: /^[A-Z][A-Z0-9]{1,9}$/,
    form: 'MINT',
    description: 'Begins the numbers of its decisions (MINT-2026-03). Fixed once one was given.',
    example: 'MINT',
  })
  numberPrefix!: string;

  @Nested(() => LocalNameRequest, { description: 'Name for people.' })
  name!: LocalNameRequest;

  @Text({
    max: 10_000,
    multiline: true,
    nullable: true,
    description: 'What the group is asked to do.',
    example: 'Mehr Jugendliche für MINT-Berufe gewinnen.',
  })
  mandate?: string | null;

  @RecurrenceRule({
    nullable: true,
    description:
      'How often it meets: a recurrence rule (RFC 5545) in local wall time, of FREQ (WEEKLY, MONTHLY, YEARLY), INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, that comes true some day.',
    example: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU',
  })
  rhythm?: string | null;

  @Int({
    min: 0,
    max: 90,
    optional: true,
    description: 'Days for which its minutes stay in review at least; where absent as it is made, `0`.',
    example: 7,
  })
  reviewDays?: number;

  @NestedList(() => AgendaTemplateEntry, {
    maxEntries: 30,
    nullable: true,
    description:
      'With what its agendas begin. null: with the approval of the last minutes; an empty list: with nothing.',
  })
  agendaTemplate?: AgendaTemplateEntry[] | null;

  @Text({
    max: 100,
    nullable: true,
    description:
      "In whose name its mails come; null: its German name with the alliance's, of the plenary the alliance's alone. The address that they come from is always that of the installation (MAIL_FROM).",
    example: 'Steuergruppe MINT-Bildung',
  })
  senderName?: string | null;

  @Email({
    nullable: true,
    description:
      "Where people answer its mails by hand (Reply-To); null: where those of the plenary are answered. Answers of calendars go to MAIL_FROM. Read by who reads the group's contact data.",
    example: 'mint@allianz.example',
  })
  replyTo?: string | null;

  @Day({ description: 'First day of the group.', example: '2026-04-01' })
  startDate!: string;

  @Day({ nullable: true, description: 'First day that no longer counts.', example: null })
  endDate?: string | null;
}

export class PatchSteeringGroupRequest extends PartialType(
  OmitType(CreateSteeringGroupRequest, ['slug', 'name']),
  { skipNullProperties: false },
) {
  @Nested(() => PatchLocalNameRequest, {
    optional: true,
    description: 'Name for people, in one language or both.',
  })
  name?: PatchLocalNameRequest;
}
