import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../api/client.js';

export type Sector = Schema<'SectorResponse'>;

/** All sectors, in their order. */
export const sectorsQuery = queryOptions({
  queryKey: ['sectors', 'list'],
  queryFn: () => answer(api.GET('/api/v1/sectors')),
});

export const readSector = (id: string) =>
  answer(api.GET('/api/v1/sectors/{id}', { params: { path: { id } } }));

export const patchSector = (sector: Pick<Sector, 'id' | 'version'>, body: Schema<'PatchSectorRequest'>) =>
  answer(
    api.PATCH('/api/v1/sectors/{id}', {
      params: { path: { id: sector.id }, header: ifMatch(sector) },
      body,
    }),
  );
