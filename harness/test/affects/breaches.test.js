'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { FUNCTIONS, betterOn, breachesFor } = require('../../affects/breaches.js');
const { enginesOf } = require('../../affects/engines.js');
const { gapsOf, spansOf, spansText } = require('../../affects/spans.js');
const { subjectsOf } = require('../../affects/subjects.js');
const { affectsText } = require('../../affects/text.js');
const { DEVIATIONS } = require('../../common/paths.js');
const { loadDeviations } = require('../../judge/deviations.js');
const { loadRules } = require('../../rules/rules.js');
const { freshFolder } = require('../support/folder.js');
const { assertUsageError } = require('../support/usage-error.js');

const ruleOf = (id, name, more = {}) => ({
  ...{ id, level: 'must', from: `https://nodejs.org/api/n-api.html#${name}`, catches: [] },
  ...{ expect() {}, ...more },
});
const RULES = [
  ruleOf('reference/a', 'napi_reference_ref'),
  ruleOf('wrap/b', 'napi_wrap'),
  ruleOf('wrap/c', 'napi_wrap', { level: 'should' }),
  ruleOf('wrap/d', 'napi_wrap', { level: 'may' }),
  ruleOf('string/e', 'napi_get_value_string_utf8', {
    catches: ['napi_get_value_string_latin1:twice', 'napi_throw:never'],
  }),
];
const entryOf = (rule, range, verdict, cause, more = {}) => ({
  ...{ rule, runtime: 'node', range, verdicts: [verdict], cause, reason: `It is ${cause}.` },
  ...{ issue: 'unreported', ...more },
});
const DEVIATIONS_HERE = [
  entryOf('reference/a', '>=10.0.0 <12.0.0', 'fail', 'old'),
  entryOf('wrap/b', '>=18.0.0', 'fail', 'open'),
  entryOf('wrap/b', '>=10.0.0 <18.5.0', 'crash', 'mended'),
  entryOf('wrap/c', '>=10.0.0', 'hang', 'unwritten'),
  entryOf('wrap/d', '>=10.0.0', 'crash', 'free'),
  entryOf('string/e', '>=10.0.0', 'fail', 'of-strings'),
  entryOf('wrap/b', '>=1.0.0', 'fail', 'of-bun', { runtime: 'bun' }),
];
const causes = (functions, engines) =>
  breachesFor(functions, engines, DEVIATIONS_HERE, RULES).map(({ cause }) => cause);

describe('the breaches that concern an addon', () => {
  it('are those of rules about the functions it uses, on the releases it is for, worst first', () => {
    assert.deepEqual(causes(['napi_wrap'], { node: '>=16' }), ['mended', 'open', 'unwritten']);
    assert.deepEqual(causes(['napi_wrap'], { node: '>=18.5' }), ['open', 'unwritten']);
    assert.deepEqual(causes(['napi_wrap'], { node: '>=20', bun: '*' }), [
      ...['of-bun', 'open', 'unwritten'],
    ]);
    assert.deepEqual(causes(['napi_reference_ref'], { node: '>=12' }), []);
    assert.deepEqual(causes([], { node: '*' }), []);
  });

  it('are there for each function of a table, and for no other that is used beside it', () => {
    assert.deepEqual(causes(['napi_get_value_string_latin1'], { node: '*' }), ['of-strings']);
    assert.deepEqual(causes(['napi_throw'], { node: '*' }), []);
  });

  it('are no matter of who uses none of the functions that the reason names', () => {
    const entry = entryOf('wrap/b', '*', 'fail', 'it', { reason: 'napi_unwrap does it.' });
    const found = (functions) => breachesFor(functions, { node: '*' }, [entry], RULES);
    assert.deepEqual(found(['napi_wrap']), []);
    assert.deepEqual(found(['napi_wrap', 'napi_unwrap'])[0].functions, ['napi_unwrap']);
  });

  it('say where they are mended, and what would be better', () => {
    const breaches = breachesFor(['napi_wrap'], { node: '>=16' }, DEVIATIONS_HERE, RULES);
    assert.deepEqual(
      breaches.map(({ range, mended }) => [range, mended]),
      [
        ['>=16.0.0 <18.5.0', ['18.5.0']],
        ['>=18.0.0', []],
        ['>=16.0.0', []],
      ],
    );
    assert.deepEqual(betterOn(breaches, 'node', '>=16'), {
      ...{ runtime: 'node', range: '>=18.5.0', gone: 1, of: 3 },
    });
    assert.equal(betterOn(breaches, 'bun', '*'), null);
  });

  it('are told in ten lines, however many there are, and none wider than the terminal', () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      entryOf('wrap/b', `<${at + 11}.0.0`, 'fail', `cause-${at}`, { reason: 'word '.repeat(90) }),
    );
    const breaches = breachesFor(['napi_wrap'], { node: '*' }, many, RULES);
    const answer = {
      addon: 'a.node',
      functions: ['napi_wrap'],
      engines: { node: '*' },
      from: 'it',
    };
    const better = [betterOn(breaches, 'node', '*')];
    const lines = affectsText({ ...answer, breaches, better }, 120)
      .trimEnd()
      .split('\n');
    assert.equal(lines.length, 10);
    for (const line of lines.slice(1)) assert.ok(line.length <= 120, line);
    assert.match(lines[8], /^and 23 more/);
    assert.match(affectsText({ ...answer, breaches: [], better: [] }), /no recorded breach/);
  });

  it('that are recorded have each a function that it is about', () => {
    const byId = new Map(loadRules().map((rule) => [rule.id, rule]));
    for (const { rule } of loadDeviations(DEVIATIONS))
      assert.ok(subjectsOf(byId.get(rule), FUNCTIONS).functions.length > 0, rule);
  });
});

describe('spans of releases', () => {
  const textOf = (ranges, within) => spansText(spansOf(ranges, within));
  it('are what several ranges have in common with another', () => {
    assert.equal(textOf(['>=10 <12.0.0', '>=12.0.0 <14.0.0'], '>=11'), '>=11.0.0 <14.0.0');
    assert.equal(textOf(['>=12.1.0 <13.0.0 || >=14.0.0'], '*'), '>=12.1.0 <13.0.0 || >=14.0.0');
    assert.equal(textOf(['1.2.3', '>=2.0.0 <=2.1.0'], '*'), '>=1.2.3 <1.2.4 || >=2.0.0 <2.1.1');
    assert.equal(textOf(['<12.0.0'], '>=12'), '');
    assert.equal(textOf(['>=10.0.0'], '^18 || ^20'), '>=18.0.0 <19.0.0 || >=20.0.0 <21.0.0');
  });

  it('are mended where they end, but not where those end that matter', () => {
    const [first, second] = spansOf(['>=10.0.0 <20.5.0'], '^18.0.0 || ^20.0.0');
    assert.deepEqual([first.mended, second.mended], [false, true]);
  });

  it('have gaps behind them', () => {
    assert.equal(
      spansText(gapsOf(spansOf(['<12.0.0', '>=13.0.0 <13.5.0'], '*'))),
      '>=12.0.0 <13.0.0 || >=13.5.0',
    );
  });
});

describe('the releases that matter', () => {
  it('are given, or in the nearest package.json, or all of Node', (t) => {
    const engines = { node: '>=18', npm: '>=9', bun: '>=1.2' };
    const folder = freshFolder(t, { 'package.json': JSON.stringify({ engines }), 'a/b/x': '' });
    assert.deepEqual(enginesOf([], `${folder}/a/b`).engines, { node: '>=18', bun: '>=1.2' });
    assert.deepEqual(enginesOf(['>=20', 'bun@^1.4', 'deno >=2'], folder).engines, {
      ...{ node: '>=20', bun: '^1.4', deno: '>=2' },
    });
    assert.deepEqual(enginesOf([], freshFolder(t, { 'package.json': '{}' })).engines, {
      node: '*',
    });
  });

  it('are refused in one line where they mean nothing', (t) => {
    for (const text of ['many', 'npm >=1', '', 'bun'])
      assertUsageError(() => enginesOf([text], '.'), '--engines', '>=18');
    assertUsageError(() => enginesOf([], freshFolder(t, { 'package.json': '{' })), 'package.json');
  });
});
