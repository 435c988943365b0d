// What the linter holds: the import table, no cycles, no clock or chance in the engine, no escape hatch in the types.
import next from 'eslint-config-next';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { houseRule } from './tools/house-rule.mjs';

const engineBans = [
  'process',
  'fetch',
  'setTimeout',
  'setInterval',
  'performance',
  'crypto',
  'window',
  'document',
  'globalThis',
];

const config = [
  {
    ignores: [
      'node_modules/',
      '.next/',
      '.build/',
      'generated/',
      'data/',
      'next-env.d.ts',
      'public/',
      'test-results/',
    ],
  },
  ...next,
  ...tseslint.configs.strict.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    plugins: { house: { rules: { imports: houseRule } }, 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'house/imports': 'error',
      'import-x/no-cycle': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    ignores: ['next-env.d.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      // Types state the contract here; an interface where a type would do is a matter of habit, not of safety.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    // What people read goes through the catalogue (words/); signs and the product's name are no words. What is hidden in
    // an expression is found by tools/in-place.test.ts.
    files: ['components/**/*.tsx', 'app/**/*.tsx'],
    ignores: ['**/*.test.tsx', '**/testing/**'],
    rules: {
      'react/jsx-no-literals': [
        'error',
        {
          allowedStrings: [
            'Scorebox',
            '●',
            '★',
            '✓',
            '·',
            ':',
            '/',
            '(',
            ')',
            '=',
            '×',
            '&',
            '&nbsp;',
            '*',
            ',',
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'JSXAttribute[name.name=/^(aria-label|alt|title|label|legend|hint|lead|description|placeholder|spoken|note)$/] > Literal[value=/^[A-Z][a-z]/]',
          message: 'What people read is a message of the catalogue (words/).',
        },
      ],
    },
  },
  {
    files: ['engine/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...engineBans.map((name) => ({ name, message: 'The engine knows no world.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The engine knows no clock.' },
        { object: 'Math', property: 'random', message: 'The engine knows no chance.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The engine knows no clock.',
        },
      ],
    },
  },
  {
    files: ['engine/**/*.test.ts', 'engine/**/*.property.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
];

export default config;
