import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist/', 'dist-bench/', 'data/', 'node_modules/', 'web/api/schema.d.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 300 }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only main.ts and cli/main.ts hand it on.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: ['node:process', 'process'].map((name) => ({
            name,
            importNames: ['env'],
            message: 'Only main.ts and cli/main.ts hand it on, as process.env.',
          })),
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name="URL"][property.name="canParse"]',
          message: 'parsedUrl, which says why.',
        },
        { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels.' },
        {
          selector: 'SpreadElement > ObjectExpression',
          message: 'A literal needs no spreading: let lines break.',
        },
        {
          selector: 'SpreadElement > ArrayExpression',
          message: 'A literal needs no spreading: let lines break.',
        },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_$' }],
      // Nest calls controller methods by what its decorators noted, never unbound.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/main.ts', 'src/cli/main.ts', 'test/**/*.ts', 'web/test/**/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // The limit is a program of its own; servers.ts hands its own environment on to those that it starts.
    files: ['bench/limit/server.ts', 'bench/servers.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['web/**/*.{ts,tsx}'],
    extends: [hooks.configs.flat.recommended],
  },
  {
    // All addresses stand on one page, to be read as a table (screens.md).
    files: ['web/routes.tsx'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Vite reads the default export of its configuration.
    files: ['web/vite.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['test/**/*.ts', 'src/**/*.spec.ts', 'web/**/*.spec.{ts,tsx}', 'web/test/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 400 }],
      // Answers are read field by field; the contract check has looked at their form before.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    // Hands on what Node has and a document of jsdom lacks.
    files: ['web/test/document.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['fetch', 'Request', 'Response', 'Headers', 'BroadcastChannel', 'structuredClone'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: { process: 'readonly', module: 'writable', console: 'readonly' } },
  },
);
