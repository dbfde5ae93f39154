'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const { builtinModules } = require('node:module');
const path = require('node:path');
const { describe, it } = require('node:test');
const { ROOT } = require('../../common/paths.js');
const { loadRules } = require('../../rules/rules.js');

/** What runs in the subject has to be understood by Node 10 and by every other runtime. */
const specs = loadRules().map((rule) => rule.specFile);
const roots = ['subject.js', 'probe.js', 'load-only.js', 'start.cjs'].map((name) =>
  path.join(ROOT, 'harness', 'subject', name),
);

function findEspree() {
  try {
    return require(require.resolve('espree', { paths: [require.resolve('eslint/package.json')] }));
  } catch {
    return null;
  }
}
const espree = findEspree();
const skip = espree === null && 'eslint, whose parser this takes, is not installed';

function* nodesOf(value) {
  if (value === null || typeof value !== 'object') return;
  if (typeof value.type === 'string') yield value;
  for (const child of Object.values(value)) yield* nodesOf(child);
}

function parse(file) {
  return espree.parse(fs.readFileSync(file, 'utf8'), {
    ecmaVersion: 2018,
    sourceType: 'commonjs',
  });
}

const TOLD = 'the spec or the addon that it was told to load';

/** What a file loads by `require`, `require.resolve`, or a function that is named for it. */
function requiresOf(file) {
  const nameOf = ({ name, object }) => name ?? object?.name ?? '';
  const calls = [...nodesOf(parse(file))].filter(
    ({ type, callee }) => type === 'CallExpression' && /^require/.test(nameOf(callee)),
  );
  return calls.map(({ arguments: [argument] }) => {
    if (argument.type !== 'Literal') return TOLD;
    const relative = argument.value.startsWith('.');
    return relative ? path.resolve(path.dirname(file), argument.value) : argument.value;
  });
}

/** Those files, and all that they load of ours. */
function withAllTheyLoad(files) {
  const all = new Set(files);
  for (const file of all)
    requiresOf(file)
      .filter(path.isAbsolute)
      .forEach((other) => all.add(other));
  return [...all];
}

describe('what runs in the subject', { skip }, () => {
  it('is ES2018', () => {
    for (const file of [...specs, ...withAllTheyLoad(roots)])
      assert.doesNotThrow(() => parse(file), file);
  });

  it('can be told from what is not', () => {
    assert.throws(() => espree.parse('a ?? b', { ecmaVersion: 2018, sourceType: 'commonjs' }));
  });

  it('loads nothing in a spec', () => {
    for (const file of specs) assert.deepEqual(requiresOf(file), [], file);
  });

  it('loads nothing that has to be installed', () => {
    for (const file of withAllTheyLoad(roots)) {
      for (const what of requiresOf(file)) {
        const good = what === TOLD || path.isAbsolute(what) || builtinModules.includes(what);
        assert.ok(good, `${file} loads ${what}`);
        assert.ok(!what.includes('node_modules'), what);
      }
    }
  });

  it('is held to ES2018 by ESLint too, file by file', { skip }, async () => {
    const { ESLint } = require('eslint');
    const eslint = new ESLint({ cwd: ROOT });
    for (const file of [...specs, ...withAllTheyLoad(roots)]) {
      const { languageOptions } = await eslint.calculateConfigForFile(file);
      assert.equal(languageOptions.ecmaVersion, 2018, file);
    }
  });
});
