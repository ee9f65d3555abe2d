import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

const tests = ['test/**/*.ts', 'libs/*/{test,test-hulp}/**/*.ts', '**/*.spec.ts', '**/*.lang.ts'];

/** Imports that look alike everywhere: a lib by its name, a node module by its prefix. */
const imports = {
  paths: builtinModules.map((name) => ({ name, message: `Write node:${name}.` })),
  patterns: [{ group: ['@ontschot/*/*', '**/libs/*/src/**'], message: 'A lib is imported by its name: @ontschot/x.' }],
};

export default defineConfig(
  globalIgnores(['.cache/', 'dist/', 'node_modules/', 'coverage/', 'gegevens/', 'apps/web/public/']),
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_$' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A Nest module is a class with a decorator and nothing in it.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // An async function without await turns what is thrown into a rejection, which a port promises.
      '@typescript-eslint/require-await': 'off',
      // Text is taken apart by code point, and checked for control characters, on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      'no-restricted-imports': ['error', imports],
    },
  },
  {
    // Money is whole eurocents: a float has no business in the ledger.
    files: ['libs/**/*.ts', 'apps/**/*.ts', 'apps/**/*.tsx'],
    ignores: tests,
    rules: {
      'max-lines': ['error', 250],
      'no-restricted-globals': ['error', 'parseFloat'],
      'no-restricted-properties': [
        'error',
        { property: 'toFixed', message: 'Amounts are whole eurocents.' },
        { object: 'Number', property: 'parseFloat', message: 'Amounts are whole eurocents.' },
      ],
    },
  },
  {
    // What the command prints is what it is for.
    files: ['apps/cli/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // Tests look into answers of unknown shape, and hand over methods to spy on.
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        URL: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
      },
    },
  },
);
