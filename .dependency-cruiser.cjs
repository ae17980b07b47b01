/* Imports point up this list only; what stands lower may import what stands higher. */
const layers = require('./rooms.cjs');

const later = (index) =>
  layers
    .slice(index + 1)
    .flat()
    .join('|');

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...layers.slice(0, -1).map((folders, index) => ({
      name: `${folders.join('-')}-points-up`,
      comment: 'A feature knows only what stands before it.',
      severity: 'error',
      from: { path: `^src/(${folders.join('|')})/` },
      to: { path: `^src/(${later(index)})/` },
    })),
    {
      name: 'folders-do-not-import-the-top',
      comment:
        'app, parts and start put the features together; no feature knows them (the CLI starts the whole).',
      severity: 'error',
      from: { path: '^src/(?!cli/)[^/]+/' },
      to: {
        path: '^src/(app|app\\.module|parts\\.module|start|main|entities|record-kinds|letter-kinds)\\.ts$',
      },
    },
    {
      name: 'the-application-knows-no-bench',
      comment: 'bench/ measures what there is; nothing of it is needed where the application runs.',
      severity: 'error',
      from: { path: '^(src|migrations)/' },
      to: { path: '^bench/' },
    },
    {
      name: 'the-limit-stands-alone',
      comment: 'A server of its own, which the rest of bench/ starts and asks; it takes nothing from there.',
      severity: 'error',
      from: { path: '^bench/limit/' },
      to: { path: '^bench/(?!limit/)' },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'But specs, which stand beside what they test.',
      severity: 'error',
      from: { path: '^(src|migrations|bench)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^test/' },
    },
    {
      name: 'words-are-plain-data',
      comment: 'The screens take them too, in the browser.',
      severity: 'error',
      from: { path: '^src/words/' },
      to: { pathNot: '^src/words/' },
    },
    {
      name: 'the-server-knows-no-screens',
      comment: 'It serves what was built of them.',
      severity: 'error',
      from: { path: '^(src|migrations|bench)/' },
      to: { path: '^web/' },
    },
    {
      name: 'screens-know-the-contract-and-words-alone',
      comment: 'All else goes over the API; flows start a server.',
      severity: 'error',
      from: { path: '^web/', pathNot: '^web/test/' },
      to: { path: '^(src|migrations|test|bench)/', pathNot: '^src/words/' },
    },
    {
      name: 'features-of-screens-know-no-siblings',
      comment:
        'But by links; what several use is in design/, api/ and texts/, and the shell puts them together.',
      severity: 'error',
      from: { path: '^web/(?!(?:api|design|texts|shell|test)/)([^/]+)/' },
      to: { path: '^web/[^/]+/', pathNot: '^web/(api|design|texts|$1)/' },
    },
    {
      name: 'what-screens-share-knows-no-feature',
      severity: 'error',
      from: { path: '^web/(api|design|texts)/' },
      to: { path: '^web/(?!(?:api|design|texts)/)[^/]+/' },
    },
    {
      name: 'no-unlisted-packages',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    {
      name: 'no-development-packages-at-run-time',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    // What flows take of the server's tests is looked at there.
    doNotFollow: { path: 'node_modules|^test/' },
    enhancedResolveOptions: { conditionNames: ['import', 'types', 'default'], exportsFields: ['exports'] },
  },
};
