import { act, renderHook } from '@testing-library/react';
import { useOnce } from './once.js';
import { ApiError, NoAnswerError } from './problem.js';

const refused = (status: number, code = 'unknown') =>
  new ApiError({ status, code, title: '', detail: '', requestId: null });

/** Whether the next try has another key. */
function isAnother(error?: unknown): boolean {
  const { result } = renderHook(useOnce);
  const { key } = result.current;
  act(() => result.current.over(error));
  return result.current.key !== key;
}

describe('the key of a form', () => {
  it.each([undefined, null, refused(422, 'content_invalid'), refused(412, 'version_stale')])(
    'is another one after what was done or refused (%#)',
    (error) => expect(isAnother(error)).toBe(true),
  );

  it.each([
    new NoAnswerError('gone'),
    new Error('fault'),
    refused(502),
    refused(504),
    refused(422, 'idempotency_key_reused'),
    refused(409, 'busy'),
  ])('stays where it may have been done (%#)', (error) => expect(isAnother(error)).toBe(false));
});
