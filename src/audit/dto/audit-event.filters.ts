import { PageParameters } from '../../database/page.js';
import { IdsParameter, MomentParameter, SortParameter, TextsParameter } from '../../common/parameters.js';

export const auditEventSorts = ['at'] as const;

const id = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';

export class AuditEventFilters extends PageParameters {
  @TextsParameter({ max: 100, description: 'Kind of the record.', example: ['organisation'] })
  recordType?: string[];

  @IdsParameter({ description: 'The record.', example: [id] })
  recordId?: string[];

  @IdsParameter({ description: 'The account or API key that did it.', example: [id] })
  actorId?: string[];

  @TextsParameter({ max: 100, description: 'What was done.', example: ['changed'] })
  action?: string[];

  @MomentParameter({ description: 'At or after this moment.', example: '2026-03-01T00:00:00Z' })
  since?: string;

  @MomentParameter({ description: 'Before this moment.', example: '2026-04-01T00:00:00Z' })
  until?: string;

  @SortParameter(auditEventSorts, '-at')
  sort?: string;
}
