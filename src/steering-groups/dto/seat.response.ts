import { ApiProperty } from '@nestjs/swagger';
import { seatRoles } from '../../access/actor.js';
import { PageOf } from '../../common/answered.js';
import { fieldNames } from '../../common/documented-fields.js';
import { Bool, CodeList, Day, Id, Moment, OneOf } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { NamedOrganisationResponse } from '../../organisations/dto/named-organisation.response.js';
import { NamedPersonResponse } from '../../records/named-person.response.js';
import { NamedGroupResponse } from './named-group.response.js';
import { PatchSeatRequest } from './seat.request.js';

const seatParts = fieldNames(PatchSeatRequest);

export class SeatResponse extends RecordResponse {
  @Id({ description: 'The steering group.', example: '019a0000-0000-7000-8000-000000000012' })
  steeringGroupId!: string;

  @ApiProperty({ type: NamedPersonResponse, description: 'Who sits in the group.' })
  person!: NamedPersonResponse;

  @ApiProperty({ type: NamedOrganisationResponse, description: 'For which organisation.' })
  organisation!: NamedOrganisationResponse;

  @OneOf(seatRoles, { description: 'Lead and deputy run the group.', example: 'member' })
  role!: string;

  @Bool({ description: 'Whether the person votes.', example: true })
  hasVote!: boolean;

  @Day({ description: 'First day.', example: '2026-04-01' })
  startDate!: string;

  @Day({
    nullable: true,
    optional: false,
    description: 'First day that no longer counts; null while open.',
    example: null,
  })
  endDate!: string | null;

  @Moment({
    nullable: true,
    optional: false,
    description: 'When staff confirmed it (UTC); until then it opens no contact data.',
    example: '2026-03-02T15:04:05.678Z',
  })
  confirmedAt!: string | null;

  @CodeList(seatParts, {
    maxEntries: seatParts.length,
    description:
      'The fields of PATCH that you may change now. Of role, lead and deputy are staff’s to give; nobody prolongs his own lead seat.',
    example: ['hasVote', 'endDate'],
  })
  changeable!: string[];
}

export class SeatPage extends PageOf(SeatResponse) {}

/** A seat among those of several groups. */
export class GroupSeatResponse extends SeatResponse {
  @ApiProperty({ type: NamedGroupResponse, description: 'The steering group.' })
  steeringGroup!: NamedGroupResponse;
}
