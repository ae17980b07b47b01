import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../api/client.js';

export type Seat = Schema<'SeatResponse'>;
/** What a group lacks today. */
export type Gap = Schema<'GapResponse'>;
export type Group = Schema<'WholeSteeringGroupResponse'>;

export const groupQuery = (id: string) =>
  queryOptions({
    queryKey: ['steering-groups', 'one', id],
    queryFn: () =>
      answer(api.GET('/api/v1/steering-groups/{idOrSlug}', { params: { path: { idOrSlug: id } } })),
  });

/** Seats that have ended, asked for when one wants to see them. */
export const pastSeatsQuery = (id: string) =>
  queryOptions({
    queryKey: ['steering-groups', 'past-seats', id],
    queryFn: async () =>
      (
        await answer(
          api.GET('/api/v1/steering-groups/{idOrSlug}/seats', {
            params: { path: { idOrSlug: id }, query: { current: false, limit: 200, sort: '-startDate' } },
          }),
        )
      ).data,
  });
