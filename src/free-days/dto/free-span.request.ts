import { OmitType, PartialType } from '@nestjs/swagger';
import { Day, Nested, OneOf } from '../../common/fields.js';
import { LocalNameRequest, PatchLocalNameRequest } from '../../common/local-name.request.js';
import { type FreeSpanKind, freeSpanKinds } from '../free-times.js';

export class CreateFreeSpanRequest {
  @OneOf(freeSpanKinds, {
    description:
      'What they are. In `school_holidays` no dates are proposed, but people work and are reminded; on `other` days neither.',
    example: 'school_holidays',
  })
  kind!: FreeSpanKind;

  @Nested(() => LocalNameRequest, { description: 'What people call them.' })
  name!: LocalNameRequest;

  @Day({ description: 'The first free day.', example: '2026-10-12' })
  startDate!: string;

  @Day({
    description: 'The first day that is not free any more: of „bis 24.10.“ the 25th.',
    example: '2026-10-25',
  })
  endDate!: string;
}

export class PatchFreeSpanRequest extends PartialType(OmitType(CreateFreeSpanRequest, ['name']), {
  skipNullProperties: false,
}) {
  @Nested(() => PatchLocalNameRequest, {
    optional: true,
    description: 'What people call them, in one language or both.',
  })
  name?: PatchLocalNameRequest;
}
