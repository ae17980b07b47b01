import { beforeStart } from '../common/field-errors.js';
import { defineFieldError } from '../common/problem.js';
import { onBrokenField } from '../database/broken-constraints.js';

export const tooFarApart = defineFieldError('too_far_apart', {
  de: 'Höchstens zwei Jahre nach „from“; fragen Sie nach dem Rest eigens.',
  en: 'At most two years after "from"; ask for the rest by itself.',
});

onBrokenField({ free_span_end_after_start: () => beforeStart('/endDate') });
