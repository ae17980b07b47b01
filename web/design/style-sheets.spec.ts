import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '..');
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);

/** The class that each rule begins with: what it is about. */
function subjects(css: string): string[] {
  return [...css.replace(/\/\*.*?\*\/|\([^()]*\)/gs, '').matchAll(/([^{}]+)\{/g)]
    .flatMap(([, selectors = '']) => selectors.split(','))
    .flatMap((selector) => /^\s*\.([a-z][\w-]*)/.exec(selector)?.[1] ?? []);
}

describe('style sheets', () => {
  it('give each class in one place: they come with their pages and stay, so that a second one would change other pages', () => {
    const homes = new Map<string, Set<string>>();
    for (const sheet of sheets)
      for (const name of subjects(readFileSync(join(folder, sheet), 'utf8')))
        homes.set(name, (homes.get(name) ?? new Set()).add(sheet));
    const shared = [...homes].filter(([, files]) => files.size > 1);
    expect(homes.size).toBeGreaterThan(200);
    expect(shared.map(([name, files]) => `${name}: ${[...files].join(', ')}`)).toEqual([]);
  });
});
