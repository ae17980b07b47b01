import { ApiProperty } from '@nestjs/swagger';
import { MeetingRowResponse } from '../../meetings/dto/meeting.response.js';
import { ParticipationResponse } from '../../participations/dto/participation.response.js';

/** A meeting of the list, in which a person takes part. */
export class PersonMeetingResponse extends MeetingRowResponse {
  @ApiProperty({ type: ParticipationResponse, description: "The person's part in it." })
  participation!: ParticipationResponse;
}

/** A meeting of the list, in which an organisation was stood for. */
export class OrganisationMeetingResponse extends MeetingRowResponse {
  @ApiProperty({ type: [ParticipationResponse], description: 'Who stood for the organisation, by name.' })
  participations!: ParticipationResponse[];
}
