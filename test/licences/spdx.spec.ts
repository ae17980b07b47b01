import { isAllowed } from '../../scripts/spdx.mjs';

const allowed = ['MIT', 'Apache-2.0', 'OFL-1.1'];
const allows = (licence: string) => allowed.includes(licence);

describe('an expression of licences', () => {
  it.each([
    ['MIT', true],
    ['GPL-3.0-only', false],
    ['(MIT OR GPL-3.0-only)', true],
    ['(GPL-3.0-only OR MIT)', true],
    ['MIT AND OFL-1.1', true],
    ['MIT AND GPL-3.0-only', false],
    // AND binds more than OR does.
    ['GPL-3.0-only OR MIT AND Apache-2.0', true],
    ['GPL-3.0-only AND MIT OR GPL-2.0-only', false],
    ['(GPL-3.0-only OR MIT) AND (Apache-2.0 OR BSD-4-Clause)', true],
    ['Apache-2.0 WITH LLVM-exception', false],
  ])('%s is allowed: %s', (expression, result) => {
    expect(isAllowed(expression, allows)).toBe(result);
  });

  it.each(['', 'MIT OR', '(MIT', 'MIT)', 'MIT Apache-2.0', 'SEE LICENSE IN LICENSE.md', 'MIT/X11'])(
    '%j is none, and nothing is guessed',
    (expression) => {
      expect(() => isAllowed(expression, allows)).toThrow('not an expression');
    },
  );
});
