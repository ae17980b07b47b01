import { duplicate } from '../common/field-errors.js';
import { defineFieldError } from '../common/problem.js';
import { onBrokenField } from '../database/broken-constraints.js';

export const unknownSegment = defineFieldError('unknown_segment', {
  de: 'Ein Segment mit dieser id gibt es für diese Liste nicht, oder Sie lesen keine Segmente; welche es gibt, sagt GET /segments.',
  en: 'This list has no segment with this id, or you read no segments; GET /segments says which there are.',
});
export const segmentOutdated = defineFieldError('segment_outdated', {
  de: 'Das Segment „{name}“ fragt nach etwas, das die Liste nicht mehr kennt: {places}. Nehmen Sie es dort heraus (PATCH /segments/{id}).',
  en: 'The segment "{name}" asks for something that the list does not know any more: {places}. Take it out there (PATCH /segments/{id}).',
});

onBrokenField({ segment_name_once: () => duplicate('/name') });
