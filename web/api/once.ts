import { useState } from 'react';
import { ApiError } from './problem.js';

/** Refusals after which it may have been done, or still be under way: by the first try under this key. */
const OPEN = ['idempotency_key_reused', 'busy'];

/**
 * Whether it is for sure that nothing was done. Without an answer, or with a proxy's for a server that may still be at
 * work, nobody knows.
 */
const isRefusal = (error: unknown): boolean =>
  error instanceof ApiError && error.status >= 400 && error.status < 500 && !OPEN.includes(error.code);

/**
 * A key for one form: pressing twice does it once, also where no answer came. What was done or refused is over, and the
 * next try is something new.
 */
export function useOnce(): { key: string; over: (error?: unknown) => void } {
  const [key, setKey] = useState(() => crypto.randomUUID());
  return {
    key,
    over: (error) => {
      if (error === undefined || error === null || isRefusal(error)) setKey(crypto.randomUUID());
    },
  };
}
