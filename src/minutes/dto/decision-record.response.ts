import { PageOf } from '../../common/answered.js';
import { Id } from '../../common/fields.js';
import { DecisionResponse } from '../../meetings/dto/decision.response.js';

/** A decision on its own, which also says where it was made. */
export class DecisionRecordResponse extends DecisionResponse {
  @Id({ description: 'The meeting in which it was made.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  meetingId!: string;
}

export class DecisionRecordPage extends PageOf(DecisionRecordResponse) {}
