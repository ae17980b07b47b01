import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { Minutes } from './record.js';

/* What the pages of minutes ask for. All of one record begins with ['minutes', id], so that a step renews it at once. */

const path = (id: string) => ({ path: { id } });

export const minutesQuery = (id: string) =>
  queryOptions({
    queryKey: ['minutes', id],
    queryFn: async () => await answer(api.GET('/api/v1/minutes/{id}', { params: path(id) })),
  });

/** What may be changed of the meeting while its minutes are written, and the versions that a change names. */
export const meetingOfQuery = ({ id, meeting }: Minutes) =>
  queryOptions({
    queryKey: ['minutes', id, 'meeting'],
    queryFn: () => answer(api.GET('/api/v1/meetings/{id}', { params: path(meeting.id) })),
  });

export const objectionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['minutes', id, 'objections'],
    queryFn: async () => {
      const params = { ...path(id), query: { limit: 200 } };
      return (await answer(api.GET('/api/v1/minutes/{id}/objections', { params }))).data;
    },
  });

export const linksQuery = (id: string) =>
  queryOptions({
    queryKey: ['minutes', id, 'links'],
    queryFn: async () => {
      const params = { ...path(id), query: { limit: 200 } };
      return (await answer(api.GET('/api/v1/minutes/{id}/objection-links', { params }))).data;
    },
  });

/** @param target the meeting that is to get what is carried over; the next one that is planned where absent */
export const previewQuery = (id: string, target: string | undefined) =>
  queryOptions({
    queryKey: ['minutes', id, 'preview', target ?? null],
    queryFn: () =>
      answer(
        api.GET('/api/v1/minutes/{id}/approval-preview', {
          params: { ...path(id), query: { nextMeetingId: target } },
        }),
      ),
    placeholderData: (before) => before,
    retry: false,
  });

/** Meetings that could get what is carried over: later ones of the group that have not begun. */
export const targetsQuery = ({ id, meeting, steeringGroup }: Minutes) =>
  queryOptions({
    queryKey: ['minutes', id, 'targets'],
    queryFn: async () => {
      const query = {
        steeringGroup: [steeringGroup.id],
        state: ['draft' as const, 'scheduled' as const, 'invited' as const],
        from: meeting.plannedStart.slice(0, 10),
        sort: 'plannedStart' as const,
        limit: 50,
      };
      const { data } = await answer(api.GET('/api/v1/meetings', { params: { query } }));
      return data.filter(({ plannedStart }) => plannedStart > meeting.plannedStart);
    },
  });

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['minutes', id, 'versions'],
    queryFn: async () => {
      const params = { ...path(id), query: { limit: 200, sort: '-versionNo' as const } };
      return (await answer(api.GET('/api/v1/minutes/{id}/versions', { params }))).data;
    },
  });

export const diffQuery = (id: string, versionNo: number, against: number) =>
  queryOptions({
    queryKey: ['minutes', id, 'diff', versionNo, against],
    queryFn: () =>
      answer(
        api.GET('/api/v1/minutes/{id}/versions/{versionNo}/diff', {
          params: { path: { id, versionNo }, query: { against } },
        }),
      ),
    staleTime: Infinity,
  });

export const verificationQuery = (id: string, versionNo: number) =>
  queryOptions({
    queryKey: ['minutes', id, 'verification', versionNo],
    queryFn: () =>
      answer(
        api.GET('/api/v1/minutes/{id}/versions/{versionNo}/verification', {
          params: { path: { id, versionNo } },
        }),
      ),
    // Worked out anew whenever somebody asks.
    gcTime: 0,
  });
