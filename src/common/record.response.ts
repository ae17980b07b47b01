import { Id, Int, Moment } from './fields.js';

/** What every editable record shows of itself. */
export class RecordResponse {
  @Id({ description: 'Id of the record (UUID version 7).', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  id!: string;

  @Int({ min: 1, max: 2_147_483_647, description: 'Raised by every change; part of the ETag.', example: 3 })
  version!: number;

  @Moment({ description: 'When it was made (UTC).', example: '2026-01-12T09:30:00.000Z' })
  createdAt!: string;

  @Moment({ description: 'When it was last changed (UTC).', example: '2026-03-02T15:04:05.678Z' })
  updatedAt!: string;
}
