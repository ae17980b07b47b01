// Lints the committed openapi.json: every rule that redocly recommends, and that operations and parameters say what they do.
import { createConfig, formatProblems, lint } from '@redocly/openapi-core';

const config = await createConfig({
  extends: ['recommended-strict'],
  rules: { 'operation-description': 'error', 'parameter-description': 'error' },
});
const problems = await lint({ ref: 'openapi.json', config });
formatProblems(problems, { totals: { errors: 0, warnings: 0, ignored: 0 }, version: '2' });
if (problems.length > 0) {
  process.stderr.write(`openapi.json: ${problems.length} problems\n`);
  process.exit(1);
}
process.stderr.write('openapi.json is fine\n');
