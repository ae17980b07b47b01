import { ApiProperty } from '@nestjs/swagger';
import { allianceRoles } from '../../access/actor.js';
import { Answered } from '../../common/answered.js';
import { Email, OneOf, TimeZone } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { PatchAllianceRequest } from './alliance.request.js';

class DemoAccountResponse {
  @Email({ description: 'To sign in with.', example: 'stem.lead@alliance.example' })
  email!: string;

  @OneOf(allianceRoles, {
    nullable: true,
    optional: false,
    description: 'Its role in the whole alliance; null for leads of groups and members.',
    example: 'coordinator',
  })
  role!: string | null;
}

class DemoResponse {
  @ApiProperty({ type: [DemoAccountResponse], description: 'Whom one can sign in as, by role and address.' })
  accounts!: DemoAccountResponse[];
}

export class AllianceResponse extends Answered(PatchAllianceRequest, RecordResponse) {
  @TimeZone({ description: 'In which its days begin (IANA).', example: 'Europe/Berlin' })
  timeZone!: string;

  @ApiProperty({
    type: DemoResponse,
    nullable: true,
    description:
      'Where the server runs the demo: its accounts, without the password, which the operator knows. Else null.',
  })
  demo!: DemoResponse | null;
}
