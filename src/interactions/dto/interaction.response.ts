import { ApiProperty } from '@nestjs/swagger';
import { Answered, PageOf } from '../../common/answered.js';
import { fieldNames } from '../../common/documented-fields.js';
import { Bool, CodeList, Moment } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { NamedOrganisationResponse } from '../../organisations/dto/named-organisation.response.js';
import { NamedPersonResponse } from '../../records/named-person.response.js';
import { nextStepLifeCycle } from '../next-step.js';
import { CreateInteractionRequest, PatchInteractionRequest } from './interaction.request.js';

const steps = Object.keys(nextStepLifeCycle);
const changeable = fieldNames(PatchInteractionRequest);

export class InteractionResponse extends Answered(CreateInteractionRequest, RecordResponse) {
  @ApiProperty({
    type: NamedOrganisationResponse,
    nullable: true,
    description: 'The organisation with which it was.',
  })
  organisation!: NamedOrganisationResponse | null;

  @ApiProperty({ type: NamedPersonResponse, nullable: true, description: 'The person with whom it was.' })
  person!: NamedPersonResponse | null;

  @ApiProperty({ type: NamedPersonResponse, nullable: true, description: 'Who of us.' })
  byPerson!: NamedPersonResponse | null;

  @Moment({
    nullable: true,
    optional: false,
    description: 'When the next step was said to be taken (UTC); null until then.',
    example: null,
  })
  nextStepDoneAt!: string | null;

  @Bool({
    description: 'Whether the next step was due before today and nobody has taken it.',
    example: false,
  })
  nextStepOverdue!: boolean;

  @CodeList(steps, {
    maxEntries: steps.length,
    description: 'The steps that are open to you now, as their routes are called.',
    example: ['completion'],
  })
  openSteps!: string[];

  @CodeList(changeable, {
    optional: true,
    maxEntries: changeable.length,
    description: 'The fields that you may change. Absent in lists.',
    example: ['text', 'nextStep'],
  })
  changeable?: string[];
}

export class InteractionPage extends PageOf(InteractionResponse) {}
