import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../api/client.js';
import { PAGE, useList } from '../design/useList.js';
import type { MailSearch } from './mail-search.js';

export type Mail = Schema<'MailResponse'>;
export type Bounce = Schema<'BounceResponse'>;

export const useMails = ({ state, kind, meetingId, q }: MailSearch) =>
  useList(['mails', 'list', state, kind, meetingId, q], (cursor) =>
    api.GET('/api/v1/mails', {
      params: {
        query: {
          state: state && [state],
          kind: kind && [kind],
          meetingId: meetingId === undefined ? undefined : [meetingId],
          q,
          cursor,
          limit: PAGE,
        },
      },
    }),
  );

export const mailQuery = (id: string) =>
  queryOptions({
    queryKey: ['mails', id],
    queryFn: () => answer(api.GET('/api/v1/mails/{id}', { params: { path: { id } } })),
  });

/** Whether mail leaves this installation. */
export const mailSettingsQuery = queryOptions({
  queryKey: ['mails', 'settings'],
  queryFn: () => answer(api.GET('/api/v1/mail-settings')),
});

export const sendAgain = (id: string) =>
  answer(api.POST('/api/v1/mails/{id}/sending', { params: { path: { id } } }));

export const useBounces = (q: string | undefined) =>
  useList(['mails', 'bounces', q], (cursor) =>
    api.GET('/api/v1/bounces', { params: { query: { q, cursor, limit: PAGE } } }),
  );

/** Mail goes to the address of this mail again. */
export const clearAddress = (id: string) =>
  answer(api.DELETE('/api/v1/bounces/{id}', { params: { path: { id } } }));
