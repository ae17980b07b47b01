import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Count, Rate, ReportRowResponse } from './report-row.response.js';

export class ParticipationFiguresResponse {
  @Count('Meetings with somebody of this row on the list.', 4)
  meetings!: number;

  @Count('Different persons on the lists; guests have no record and are not among them.', 9)
  persons!: number;

  @Count('Guests on the lists, each as often as listed.', 2)
  guests!: number;

  @Count('Invitations.', 30)
  invited!: number;

  @Count('Invited who accepted.', 21)
  accepted!: number;

  @Count('Invited who declined.', 5)
  declined!: number;

  @Rate('Part of the invited who accepted')
  acceptedRate!: number | null;

  @Count('Who was there, all the time or part of it, invited or not.', 24)
  present!: number;

  @Count('Who of these had no invitation.', 2)
  presentUninvited!: number;

  @Count('Who was excused.', 4)
  excused!: number;

  @Count('Who stayed away.', 4)
  absent!: number;

  @Count('Of whom nobody has written down yet whether they were there.', 0)
  unrecorded!: number;

  @Rate('Part of the invited who were there, of those of whom that is written down')
  presentRate!: number | null;
}

export class ParticipationRowResponse extends IntersectionType(
  ReportRowResponse,
  ParticipationFiguresResponse,
) {}

export class ParticipationReportResponse {
  @ApiProperty({
    type: [ParticipationRowResponse],
    description: 'Sectors in their order, periods in theirs, others by name; without an organisation last.',
  })
  data!: ParticipationRowResponse[];

  @ApiProperty({
    type: ParticipationFiguresResponse,
    description: 'All together: a meeting and a person that stand in several rows count once.',
  })
  total!: ParticipationFiguresResponse;
}
