// Lints the committed openapi.json: structure, and that every operation says what it does with an example.
import { createConfig, formatProblems, lint } from '@redocly/openapi-core';

const config = await createConfig({
  extends: ['recommended-strict'],
  rules: {
    // The type of a problem is a URN; there is no licence to link to.
    'info-license-strict': 'off',
    // Signing in and health answer no 4xx of their own kind in every case.
    'operation-4xx-response': 'error',
    'operation-summary': 'error',
    'operation-description': 'error',
    'parameter-description': 'error',
    'tag-description': 'error',
    'no-unused-components': 'error',
    'security-defined': 'off',
    'no-server-example.com': 'off',
    'no-ambiguous-paths': 'off',
  },
});
const problems = await lint({ ref: 'openapi.json', config });
formatProblems(problems, { totals: { errors: 0, warnings: 0, ignored: 0 }, version: '2' });
if (problems.length > 0) {
  process.stderr.write(`openapi.json: ${problems.length} problems\n`);
  process.exit(1);
}
process.stderr.write('openapi.json is fine\n');
