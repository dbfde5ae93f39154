'use strict';

const js = require('@eslint/js');
const globals = require('globals');

const constantsOnly = {
  selector:
    'Program > :not(ExpressionStatement[directive], VariableDeclaration[kind="const"], ExpressionStatement[expression.type="AssignmentExpression"])',
  message: 'A spec has only constants at its top level: its halves run in two processes.',
};

const noRequire = {
  selector: 'CallExpression[callee.name="require"], ImportExpression',
  message: 'A spec requires nothing: what it needs comes as an argument.',
};

const newerThanNode10 = {
  selector:
    'CallExpression[callee.property.name=/^(allSettled|any|at|findLast|findLastIndex|flat|flatMap|fromEntries|hasOwn|matchAll|replaceAll|toReversed|toSorted|with)$/]',
  message: 'This runs on Node 10, in a subject or in a repro, which does not have that function.',
};

module.exports = [
  { ignores: ['build/', 'node_modules/', 'prebuilds/'] },
  js.configs.recommended,
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: { ecmaVersion: 2024, sourceType: 'commonjs', globals: globals.node },
    rules: {
      strict: ['error', 'global'],
      'prefer-const': 'error',
      'no-var': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['harness/report/html/page/*.js', 'harness/test/page/*.test.js'],
    languageOptions: { globals: { ...globals.commonjs, ...globals.browser } },
  },
  {
    files: [
      'specs/**/*.js',
      'harness/explore/model/*.js',
      'harness/explore/values/{calls,expected,judge,memory,outcomes,properties,reads}.js',
      'harness/explore/split.js',
      'harness/subject/*.{js,cjs}',
      'harness/runtimes/adapters.js',
      'harness/judge/evidence.js',
      'harness/processes/idle.js',
      'harness/judge/judge.js',
      'harness/judge/numbering.js',
      'harness/repro/{abilities,child,runner,show}.js',
    ],
    languageOptions: { ecmaVersion: 2018, globals: { ...globals.commonjs, process: 'readonly' } },
    rules: {
      'no-unused-vars': ['error', { caughtErrors: 'none' }],
      'no-restricted-syntax': ['error', newerThanNode10],
    },
  },
  {
    files: [
      'harness/subject/abilities.js',
      'harness/subject/{probe,programs,tools}.js',
      'harness/repro/{abilities,child,runner}.js',
    ],
    languageOptions: {
      globals: {
        Bun: 'readonly',
        console: 'readonly',
        __dirname: 'readonly',
        __filename: 'readonly',
        global: 'readonly',
        globalThis: 'readonly',
        setImmediate: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Promise: 'readonly',
      },
    },
  },
  {
    files: ['harness/subject/{build-value,run-values}.js', 'harness/explore/values/*.js'],
    languageOptions: {
      globals: { BigInt: 'readonly', BigInt64Array: 'readonly', Promise: 'readonly' },
    },
  },
  {
    files: ['specs/**/*.js'],
    languageOptions: {
      globals: {
        require: 'off',
        setImmediate: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        Promise: 'readonly',
      },
    },
    rules: { 'no-restricted-syntax': ['error', constantsOnly, noRequire, newerThanNode10] },
  },
];
