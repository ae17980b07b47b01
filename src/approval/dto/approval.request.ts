import { Id } from '../../common/fields.js';
import { IdParameter } from '../../common/parameters.js';

const example = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';
const meant =
  'a later meeting of the group that has not begun; the next that is planned where absent, or a new one';

export class ApprovalRequest {
  @Id({ optional: true, description: `Meeting that gets what is carried over: ${meant}.`, example })
  nextMeetingId?: string;
}

export class ApprovalPreviewParameters {
  @IdParameter({ description: `Meeting that is to get what is carried over: ${meant}.`, example })
  nextMeetingId?: string;
}
