import { codeFor } from './sector-code.js';

it.each([
  ['Social economy', 'social_economy'],
  ['Gemeinnützige Träger', 'gemeinnuetzige_traeger'],
  ['  Crafts & trades (2) ', 'crafts_trades'],
  ['Café', 'cafe'],
  ['2030', ''],
])('a sector called %j begins with the code %j', (name, code) => {
  expect(codeFor(name)).toBe(code);
});
