import { ApiProperty } from '@nestjs/swagger';
import { seatRoles } from '../../access/actor.js';
import { Day, Id, OneOf } from '../../common/fields.js';
import { NamedOrganisationResponse } from '../../organisations/dto/named-organisation.response.js';
import { NamedPersonResponse } from '../../records/named-person.response.js';
import { ENDING_DAYS, gapKinds } from '../gaps.sql.js';

class GapSeatResponse {
  @Id({ description: 'The seat.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  id!: string;

  @OneOf(seatRoles, { description: 'What the person is in the group.', example: 'member' })
  role!: string;

  @Day({
    nullable: true,
    optional: false,
    description: 'First day that no longer counts; null while open.',
    example: '2026-04-01',
  })
  endDate!: string | null;

  @ApiProperty({ type: NamedPersonResponse, description: 'Who sits there.' })
  person!: NamedPersonResponse;

  @ApiProperty({ type: NamedOrganisationResponse, description: 'For which organisation.' })
  organisation!: NamedOrganisationResponse;
}

/** What a steering group lacks today. */
export class GapResponse {
  @OneOf(gapKinds, {
    description: `no_lead, no_deputy: nobody has such a seat; not_affiliated: the person of the seat does not work for its organisation, as far as staff know; not_in_alliance: that organisation's membership has ended; ending: the seat ends within ${ENDING_DAYS} days, and nobody follows (of leads and deputies in that role, of members for that organisation).`,
    example: 'no_deputy',
  })
  kind!: string;

  @ApiProperty({
    type: GapSeatResponse,
    nullable: true,
    description: 'The seat; null where it is the lead or deputy that is missing.',
  })
  seat!: GapSeatResponse | null;
}
