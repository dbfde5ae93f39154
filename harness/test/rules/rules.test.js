'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const { ROOT } = require('../../common/paths.js');
const { coverage } = require('../../rules/catalogue.js');
const { loadRules, selectIds } = require('../../rules/rules.js');
const { freshFolder } = require('../support/folder.js');
const { assertUsageError } = require('../support/usage-error.js');

const rules = loadRules();
const ids = rules.map((rule) => rule.id);

function namesBelow(folder, extension) {
  return fs
    .readdirSync(path.join(ROOT, folder), { recursive: true })
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length).split(path.sep).join('/'))
    .filter((name) => !/^(bench|calls|explore|fault|seam|support|test|trace)\//.test(name))
    .sort();
}

describe('the rules of the suite', () => {
  it('are found by reading the folder, and sorted by their ids', () => {
    assert.ok(ids.length > 0);
    assert.deepEqual(ids, namesBelow('specs', '.js'));
  });

  it('have file names of their own, whatever the chapter: the build puts all addons into one folder as well', () => {
    const names = ids.map((id) => path.basename(id));
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
  });

  it('have an addon each, of the same name in the same place, and no addon is without its rule', () => {
    assert.deepEqual(namesBelow('addons', '.c'), ids);
  });

  it('are listed in binding.gyp, each exactly once, beside "support" and the addon of programs', () => {
    const text = fs.readFileSync(path.join(ROOT, 'binding.gyp'), 'utf8').replace(/#.*$/gm, '');
    const targets = [...text.matchAll(/["']target_name["']\s*:\s*["']([^"']+)["']/g)].map(
      ([, name]) => name,
    );
    assert.deepEqual(
      targets.sort(),
      [
        'explore/programs',
        'explore/programs-version-10',
        'explore/values',
        'explore/values-version-10',
        'support',
        ...ids,
      ].sort(),
    );
  });

  it('rest on a section of the manual each', () => {
    for (const { id, from } of rules)
      assert.match(from, /^https:\/\/nodejs\.org\/api\/[a-z_-]+\.html#[\w-]+$/, id);
  });

  it('say one sentence each, and no two say the same', () => {
    for (const { id, rule } of rules) assert.match(rule, /^\S.*[^\s.]$/, id);
    assert.equal(new Set(rules.map(({ rule }) => rule)).size, rules.length);
  });

  it('name each of their variants once', () => {
    for (const { id, variants } of rules)
      assert.deepEqual([...new Set(variants)], variants, `${id} has no variant twice`);
  });

  it('leave no statement of the catalogue without a rule or a reason, and give none both', () => {
    for (const { id, rules: covering, reason } of coverage(rules))
      assert.equal(covering.length > 0, reason === undefined, id);
  });

  it('cover statements that the catalogue has', () => {
    const statements = coverage(rules).map(({ id }) => id);
    assert.equal(new Set(statements).size, statements.length, 'no statement is there twice');
    for (const { id, covers } of rules)
      for (const statement of covers)
        assert.ok(statements.includes(statement), `${id} covers ${statement}`);
  });
});

describe('the rules that are selected', () => {
  const some = ['async-work/cancel', 'tsfn/queue-full', 'tsfn/ref', 'tsfn/ref-twice', 'tsfnx/a'];
  const select = (...words) => selectIds(some, words);

  it('are all where no word is said', () => {
    assert.deepEqual(select(), some);
  });

  it('are one where it is its id, and not those that begin with it', () => {
    assert.deepEqual(select('tsfn/ref'), ['tsfn/ref']);
  });

  it('are those of a folder, with or without a slash at its end', () => {
    assert.deepEqual(select('tsfn'), ['tsfn/queue-full', 'tsfn/ref', 'tsfn/ref-twice']);
    assert.deepEqual(select('tsfn/'), select('tsfn'));
  });

  it('are those that a glob fits', () => {
    assert.deepEqual(select('tsfn/ref*'), ['tsfn/ref', 'tsfn/ref-twice']);
    assert.deepEqual(select('*/{cancel,a}'), ['async-work/cancel', 'tsfnx/a']);
    assert.deepEqual(select('**'), some);
  });

  it('come once each and in their own order, whatever the words', () => {
    assert.deepEqual(select('tsfn/ref', 'async-work', 'tsfn/ref*', 'tsfn/ref'), [
      'async-work/cancel',
      'tsfn/ref',
      'tsfn/ref-twice',
    ]);
  });

  it('have to be there for each single word', () => {
    for (const word of ['nothing', 'tsf', 'tsfn/ref/x', '../specs', '(', '[', '!(**)'])
      assertUsageError(() => select('tsfn', word), word);
  });

  it('are none for an empty word', () => {
    assertUsageError(() => select(''));
  });
});

describe('a spec', () => {
  const GOOD = {
    rule: `'A sentence'`,
    from: `'https://nodejs.org/api/n-api.html#napi_ok'`,
    basis: `['napi_ok: it is all right']`,
    napi: '4',
    scenario: '() => {}',
    expect: '() => {}',
  };
  const sourceOf = (fields) =>
    `module.exports = {${Object.entries(fields).map(([key, value]) => `${key}: ${value},`)}};`.replaceAll(
      ',,',
      ',',
    );
  const load = (t, source) => loadRules([], freshFolder(t, { 'area/faulty.js': source }));

  it('is known by its place, and has defaults for what it leaves out', (t) => {
    const [rule, ...more] = load(t, sourceOf(GOOD));
    assert.equal(more.length, 0);
    assert.equal(rule.id, 'area/faulty');
    assert.deepEqual([rule.level, rule.needs, rule.variants], ['must', [], ['main']]);
    assert.deepEqual([rule.mayNotEnd, rule.endsBySignal], [false, false]);
    assert.match(rule.addonFile, /area[\\/]faulty\.node$/);
  });

  const faults = {
    rule: ['undefined', '7', `''`],
    from: ['undefined', `'somewhere'`],
    basis: ['undefined', '[]', `'napi_ok: as text'`, `['without a section']`, `['napi_ok:']`],
    napi: ['undefined', `'4'`, '4.5', '0'],
    scenario: ['undefined', `'run'`],
    expect: ['undefined', 'null'],
    level: [`'can'`, 'null'],
    variants: [`['main', 'moon']`, `['constructor']`, `'main'`, '[]', `['main', 'main']`],
    needs: [`'gc'`, `['gcc']`],
    catches: [`'queue-full-is-ignored'`],
    covers: [`'some-statement'`],
    perturb: ['1'],
    loads: [`'yes'`],
    workersAtOnce: ['0', `'two'`],
    nodeFlag: [`'--a-flag'`, `{ flag: '--a-flag' }`, `{ flag: '--a-flag', since: 'late' }`],
    afterWorker: ['true'],
    mayNotEnd: [`'yes'`],
    endsBySignal: ['1'],
    asserts: ['true'],
  };
  for (const [field, values] of Object.entries(faults)) {
    for (const value of values) {
      it(`whose "${field}" is ${value} is refused by that name`, (t) => {
        const source = sourceOf({ ...GOOD, [field]: value });
        assertUsageError(() => load(t, source), 'faulty.js', field === 'variants' ? '' : field);
      });
    }
  }

  it('of another level than must needs no "basis"', (t) => {
    const { basis, ...rest } = GOOD;
    for (const level of ['should', 'may']) {
      const [rule] = load(t, sourceOf({ ...rest, level: `'${level}'` }));
      assert.deepEqual([rule.level, rule.basis], [level, []]);
    }
    assertUsageError(() => load(t, sourceOf({ ...rest, level: `'should'`, basis: '[]' })), 'basis');
    assert.ok(basis);
  });

  it('that is no object, or cannot be loaded, is refused by its name', (t) => {
    for (const source of [
      'module.exports = null;',
      'module.exports = 7;',
      '',
      'a syntax error',
      `throw new Error('two\\nlines');`,
      `require('./nothing-there.js');`,
    ])
      assertUsageError(() => load(t, source), 'faulty.js');
  });
});
