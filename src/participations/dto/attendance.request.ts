import { Id, Int, NestedList, OneOf } from '../../common/fields.js';
import { type Attendance, attendances } from '../participation-states.js';

export class AttendanceEntry {
  @Id({ description: 'The participation.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  participationId!: string;

  @Int({ min: 1, max: 2_147_483_647, description: 'Its version, as it was read.', example: 2 })
  version!: number;

  @OneOf(attendances, { description: 'Who was there.', example: 'present' })
  attendance!: Attendance;
}

/** The body is the list itself. */
export class AttendanceRequest {
  @NestedList(() => AttendanceEntry, { maxEntries: 500, description: 'One entry a participation.' })
  entries!: AttendanceEntry[];
}
