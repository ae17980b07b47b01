import { Bool, Int, OneOf, Text } from '../../common/fields.js';
import { type AgendaItemKind, agendaItemKinds } from '../steering-group.entity.js';

/** One item with which the agendas of a group begin. */
export class AgendaTemplateEntry {
  @Text({ max: 200, description: 'What it is about.', example: 'Genehmigung des letzten Protokolls' })
  title!: string;

  @OneOf(agendaItemKinds, { description: 'What is expected of the meeting.', example: 'decision' })
  kind!: AgendaItemKind;

  @Int({ min: 1, max: 1440, nullable: true, description: 'Time planned, in minutes.', example: 5 })
  durationMinutes?: number | null;

  @Bool({
    optional: true,
    description:
      "Whether the meeting is to approve the group's last minutes under it: it is linked to them, and left out where there are none; where absent, `false`.",
    example: true,
  })
  approvesLastMinutes?: boolean;
}
