import { Answered, PageOf } from '../../common/answered.js';
import { RecordResponse } from '../../common/record.response.js';
import { CreateSegmentRequest } from './segment.request.js';

export class SegmentResponse extends Answered(CreateSegmentRequest, RecordResponse) {}

export class SegmentPage extends PageOf(SegmentResponse) {}
