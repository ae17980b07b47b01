import { keyOf } from './keys.js';

const event = (code: string, other: Partial<KeyboardEvent> = {}) => ({
  altKey: true,
  ctrlKey: false,
  metaKey: false,
  code,
  ...other,
});

describe('the keys of a meeting', () => {
  it('are Alt and a letter or an arrow, wherever one types', () => {
    expect(['KeyB', 'KeyA', 'KeyT', 'ArrowUp', 'ArrowDown'].map((code) => keyOf(event(code)))).toEqual([
      'decision',
      'task',
      'attendance',
      'previous',
      'next',
    ]);
    expect(keyOf(event('KeyB'))).toBe('decision');
  });

  it('are none with Ctrl (AltGr types signs with both), and no letter alone', () => {
    expect(keyOf(event('KeyB', { ctrlKey: true }))).toBeNull();
    expect(keyOf(event('KeyB', { altKey: false, key: 'b' }))).toBeNull();
    expect(keyOf(event('KeyX'))).toBeNull();
  });
});
