import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../api/client.js';
import { datePollStateWords } from '../../src/words/date-poll-words.js';
import { codeIn, textIn } from '../design/search-values.js';
import { useList } from '../design/useList.js';

export type DatePoll = Schema<'DatePollResponse'>;
export type Respondent = Schema<'RespondentResponse'>;
export type Said = Schema<'DateAnswerRequest'>['answer'];

const POLLS = 'date-polls';

/** What the address of the list asks for. */
export interface DatePollSearch {
  group?: string;
  state?: keyof typeof datePollStateWords;
}
export const datePollSearch = ({ group, state }: Record<string, unknown>): DatePollSearch => ({
  group: textIn(group),
  state: codeIn(datePollStateWords, state),
});

export function useDatePolls({ group, state }: DatePollSearch) {
  const asked = { steeringGroup: group && [group], state: state && [state] };
  return useList([POLLS, 'list', asked], (cursor) =>
    api.GET('/api/v1/date-polls', {
      params: {
        query: {
          ...(group !== undefined && { steeringGroup: [group] }),
          ...(state !== undefined && { state: [state] }),
          cursor,
          limit: 100,
        },
      },
    }),
  );
}

export const datePollQuery = (id: string) =>
  queryOptions({
    queryKey: [POLLS, id],
    queryFn: () => answer(api.GET('/api/v1/date-polls/{id}', { params: { path: { id } } })),
  });

/** What was answered, chosen or asked is read anew everywhere. */
export const forgetPolls = (client: QueryClient) => client.invalidateQueries({ queryKey: [POLLS] });
