import { notFound } from '../common/problems.js';
import { onBroken } from '../database/broken-constraints.js';

// One of the two was merged into another meanwhile, and the pair is no more.
onBroken({
  duplicate_dismissal_first_organisation_fk: notFound,
  duplicate_dismissal_second_organisation_fk: notFound,
  duplicate_dismissal_first_person_fk: notFound,
  duplicate_dismissal_second_person_fk: notFound,
});
