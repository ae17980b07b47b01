import { CodeParameter } from '../../common/parameters.js';
import { ownFieldSubjects } from '../own-field-types.js';

export class OwnFieldFilters {
  @CodeParameter(ownFieldSubjects, { description: 'Of which records.', example: 'organisations' })
  subject?: string;
}
