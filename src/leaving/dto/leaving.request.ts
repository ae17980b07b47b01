import { Day, Id, Nested, NestedList } from '../../common/fields.js';
import { EndingRequest } from '../../organisations/dto/membership.request.js';
import { HandOverRequest } from '../../persons/dto/affiliation.request.js';

/** What of one person's is handed over otherwise. */
export class PersonHandOverRequest {
  @Id({ description: 'The person who leaves.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  personId!: string;

  @Nested(() => HandOverRequest, {
    description: 'How what hangs on this person is handed over; it goes before handOver.',
  })
  handOver!: HandOverRequest;
}

const handOver =
  'How each kind of what is left behind from then on is handed over; where absent, nothing ends while anything is left.';

export class EndMembershipRequest extends EndingRequest {
  @Nested(() => HandOverRequest, { optional: true, description: handOver })
  handOver?: HandOverRequest;

  @NestedList(() => PersonHandOverRequest, {
    optional: true,
    maxEntries: 500,
    description: 'Persons for whom it is done otherwise; where absent, for all as handOver says.',
  })
  persons?: PersonHandOverRequest[];
}

export class ClosureRequest extends EndMembershipRequest {}

export class DepartureRequest {
  @Day({
    optional: true,
    description:
      'First day on which the person works for nobody any more; may lie ahead; today where absent.',
    example: '2026-07-01',
  })
  endDate?: string;

  @Nested(() => HandOverRequest, { optional: true, description: handOver })
  handOver?: HandOverRequest;
}
