import { CodesParameter, IdParameter, MomentParameter, SortParameter } from '../../common/parameters.js';
import { PageParameters } from '../../database/page.js';
import { eventTypes } from '../event-types.js';

export const eventSorts = ['position'] as const;

export class EventFilters extends PageParameters {
  @IdParameter({
    description:
      'Those after this event: the last one that was read. Unlike a cursor it is good for as long as one likes.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  after?: string;

  @MomentParameter({
    description: 'From the first event at or after this moment on.',
    example: '2026-03-01T00:00:00Z',
  })
  since?: string;

  @CodesParameter(eventTypes, { description: 'Of these types.', example: ['meeting.changed'] })
  type?: string[];

  @SortParameter(eventSorts, 'position')
  sort?: string;
}
