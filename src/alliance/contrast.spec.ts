import { contrastWithWhite, LEAST_CONTRAST } from './contrast.js';

it.each([
  ['#ffffff', 1],
  ['#000000', 21],
  ['#ff0000', 3.998],
  ['#0000ff', 8.592],
  ['#008000', 5.138],
  // The lightest grey that suffices, and the next.
  ['#767676', 4.542],
  ['#777777', 4.478],
])('white text on %s has a contrast of %d', (colour, ratio) => {
  expect(contrastWithWhite(colour)).toBeCloseTo(ratio, 2);
  expect(contrastWithWhite(colour) >= LEAST_CONTRAST).toBe(ratio >= 4.5);
});
