import { QueryClient } from '@tanstack/react-query';
import { BY_LINK, session } from './client.js';
import { newest } from './newest.js';
import { ApiError, NoAnswerError } from './problem.js';

/** Asked again by itself: no answer, and a server that is busy. What it refuses it refuses again. */
const passes = (error: Error) =>
  error instanceof NoAnswerError ||
  (error instanceof ApiError && (error.status === 503 || error.status === 429));

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 2_000,
      structuralSharing: newest,
      networkMode: 'always',
      retry: (tries, error) => tries < 2 && passes(error),
      // What a screen shows of a refusal, it shows itself.
      throwOnError: false,
    },
    mutations: { networkMode: 'always' },
  },
});

/** What needs no account, and is read also while one is signed out. */
const ofNobody: readonly unknown[] = ['alliance', BY_LINK];

// What one account could read is gone for the next, whatever page it leaves from.
session.subscribe(() => {
  if (session.state === 'signed-out')
    queries.removeQueries({ predicate: ({ queryKey }) => !ofNobody.includes(queryKey[0]) });
});
