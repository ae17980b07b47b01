import { beforeStart, duplicate } from '../common/field-errors.js';
import { defineProblem } from '../common/problem.js';
import { onBroken, onBrokenField } from '../database/broken-constraints.js';

const numberPrefixUsed = defineProblem(409, 'number_prefix_used', {
  de: [
    'Kürzel schon benutzt',
    'Mit dem Kürzel dieser Gruppe sind schon Beschlüsse nummeriert; es bleibt, wie es ist. Alles andere lässt sich ändern.',
  ],
  en: [
    'Number prefix already used',
    "Decisions are numbered with this group's prefix already; it stays as it is. Everything else can be changed.",
  ],
});

onBroken({ decision_counter_prefix_fk: numberPrefixUsed });
onBrokenField({
  steering_group_slug_once: () => duplicate('/slug'),
  steering_group_prefix_once: () => duplicate('/numberPrefix'),
  steering_group_end_after_start: () => beforeStart('/endDate'),
});
