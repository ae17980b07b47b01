import { CodeParameter, IdParameter } from '../../common/parameters.js';
import { type Source, sources } from '../../participations/dto/participation.request.js';

export class InvitationPreviewFilters {
  @CodeParameter(sources, {
    description: 'As if these had been added to the list (POST /meetings/{id}/participations).',
    example: 'segment',
  })
  from?: Source;

  @IdParameter({
    description: 'With from=segment, which (GET /segments).',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  segment?: string;
}
