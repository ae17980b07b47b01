import { Id, OneOf, Text } from '../../common/fields.js';

/** Characters: one meeting with its agenda, as calendar programs send it back. */
export const LONGEST_REPLY = 16_000;

export class CalendarReplyRequest {
  @Text({
    max: LONGEST_REPLY,
    multiline: true,
    description:
      'The part text/calendar; method=REPLY of the mail (iTIP, RFC 5546), of one meeting. One attendee answers: with DELEGATED-TO, whoever is named there is invited in their place.',
    example:
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Beispiel//DE\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:019a2b3c@allianz.example\r\nSEQUENCE:0\r\nDTSTAMP:20260401T080000Z\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:ada@firma.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  })
  calendar!: string;
}

export class CalendarReplyResponse {
  @OneOf(['noted', 'outdated'], {
    description:
      'outdated: an answer to an earlier date, or older than the one there is; it changes nothing.',
    example: 'noted',
  })
  outcome!: string;

  @Id({ description: 'Whose answer it is.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  participationId!: string;
}
