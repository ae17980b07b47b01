import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../common/answered.js';
import { Day, Id, OneOf, Text } from '../../common/fields.js';
import { InteractionResponse } from '../../interactions/dto/interaction.response.js';
import { NamedOrganisationResponse } from '../../organisations/dto/named-organisation.response.js';
import { NamedPersonResponse } from '../../records/named-person.response.js';
import { NamedGroupResponse } from '../../steering-groups/dto/named-group.response.js';
import { timelineEvents, timelineKinds } from '../timeline-kinds.js';

const exampleId = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';

/** Something that happened with an organisation or a person. */
export class TimelineEntryResponse {
  @Id({ description: 'The entry: the same whenever it is told.', example: exampleId })
  id!: string;

  @OneOf(timelineKinds, { description: 'Kind of the record of which it tells.', example: 'seat' })
  kind!: string;

  @OneOf(timelineEvents, {
    description:
      'Whether it began or ended, of a task: was given or done; what has no length happened: meetings attended, what these decided, interactions, duplicates taken in.',
    example: 'begun',
  })
  event!: string;

  @Day({ description: "The day, in the alliance's zone.", example: '2026-03-11' })
  day!: string;

  @Id({ description: 'The record of which it tells; of a merge, the one that is gone.', example: exampleId })
  recordId!: string;

  @Text({
    max: 40,
    nullable: true,
    optional: false,
    description: 'Role of a seat, result of a decision, kind of an interaction; null of others.',
    example: 'member',
  })
  code!: string | null;

  @Text({
    max: 6000,
    multiline: true,
    nullable: true,
    optional: false,
    description:
      'Title of a meeting or a task, number and wording of a decision, function of an affiliation, text of an interaction, why a membership ended; null where it has none.',
    example: null,
  })
  title!: string | null;

  @ApiProperty({
    type: NamedGroupResponse,
    nullable: true,
    description: 'The group of a seat, meeting, decision or task.',
  })
  steeringGroup!: NamedGroupResponse | null;

  @ApiProperty({
    type: NamedPersonResponse,
    nullable: true,
    description: 'The person of an affiliation, a seat or an interaction.',
  })
  person!: NamedPersonResponse | null;

  @ApiProperty({
    type: NamedOrganisationResponse,
    nullable: true,
    description: 'The organisation of an affiliation, a seat or an interaction.',
  })
  organisation!: NamedOrganisationResponse | null;

  @ApiProperty({
    type: InteractionResponse,
    required: false,
    description: 'Of an interaction: all of it, as the list gives it. For staff alone.',
  })
  interaction?: InteractionResponse;
}

export class TimelineEntryPage extends PageOf(TimelineEntryResponse) {}
