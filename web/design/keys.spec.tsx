import { act, renderHook } from '@testing-library/react';
import { isForPage, useKeysOfPage, usePageKeys } from './keys.js';

const save = [{ keys: 'Alt+S', does: 'saves' }];
const both = [
  { keys: 'Alt+B', does: 'decides' },
  { keys: 'Alt+A', does: 'promises' },
];

describe('keys of a page', () => {
  it('are shown while it is there', () => {
    const all = renderHook(() => usePageKeys());
    expect(all.result.current).toEqual([]);
    const one = renderHook(() => useKeysOfPage(save));
    const other = renderHook(() => useKeysOfPage(both));
    expect(all.result.current.map(({ keys }) => keys)).toEqual(['Alt+S', 'Alt+B', 'Alt+A']);
    act(() => one.unmount());
    expect(all.result.current).toEqual(both);
    act(() => other.unmount());
    expect(all.result.current).toEqual([]);
  });

  it.each([
    ['<button>', true],
    ['<input>', false],
    ['<textarea>', false],
    ['<select>', false],
  ])('pressed in %s counts: %s', (html, counts) => {
    document.body.innerHTML = html;
    const heard: boolean[] = [];
    const hear = (event: KeyboardEvent) => heard.push(isForPage(event));
    addEventListener('keydown', hear);
    document.body.firstElementChild?.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
    removeEventListener('keydown', hear);
    expect(heard).toEqual([counts]);
  });

  it('do not count below a dialog', () => {
    document.body.innerHTML = '<dialog open></dialog><button></button>';
    const event = new KeyboardEvent('keydown', { key: '/', bubbles: true });
    document.querySelector('button')?.dispatchEvent(event);
    expect(isForPage(event)).toBe(false);
    document.body.innerHTML = '';
  });
});
