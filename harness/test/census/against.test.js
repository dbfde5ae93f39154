'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { contradictions, linesOf } = require('../../census/against.js');
const { mend } = require('../../census/mend.js');
const { NOT_YET, addRun, emptyCensus, releasesRun } = require('../../census/states.js');

const RULE = { id: 'a/so', level: 'must', variants: ['main', 'worker'] };
const RULES = [RULE];

/** A census of one rule, by release: what it said in both variants, or in each. One that said nothing has not run. */
function censusOf(states, runtime = 'node') {
  const census = emptyCensus(runtime, 'linux-x64-glibc');
  for (const [version, state] of Object.entries(states)) {
    census.releases.set(version, NOT_YET);
    if (state === null) continue;
    const [main, worker = main] = state.split(' ');
    const rows = Object.entries({ main, worker });
    const versions = new Map([[RULE.id, '00000001']]);
    addRun(
      census,
      version,
      rows.map(([variant, each]) => ({ rule: RULE.id, variant, state: each })),
      versions,
    );
  }
  return census;
}

const entry = (range, more = {}) => ({
  rule: RULE.id,
  runtime: 'node',
  range,
  verdicts: ['fail'],
  cause: 'node-so',
  reason: 'so',
  issue: 'unreported',
  ...more,
});
const RACE = { verdicts: ['fail', 'pass'], counts: { '10.1.0': { fail: 1, pass: 1 } } };

function linesAgainst(states, deviations) {
  const census = censusOf(states);
  return linesOf(contradictions(census, deviations, RULES), releasesRun(census));
}

const FOUR = ['10.0.0', '10.1.0', '10.2.0', '11.0.0'];
const four = (...states) => Object.fromEntries(FOUR.map((version, at) => [version, states[at]]));

describe('a census beside the recorded deviations', () => {
  it('says nothing where all is as recorded', () => {
    const states = four('pass', 'fail', 'fail', 'skip');
    assert.deepEqual(linesAgainst(states, [entry('>=10.1.0')]), []);
    assert.deepEqual(linesAgainst(states, [entry('>=10.1.0', RACE)]), []);
    assert.deepEqual(linesAgainst(four('pass', null, 'skip', 'pass'), []), []);
  });

  it('says nothing of a race that a few runs did not show', () => {
    assert.deepEqual(
      linesAgainst(four('pass', 'pass', 'pass|fail', 'pass'), [entry('*', RACE)]),
      [],
    );
  });

  for (const [what, states, deviations, line] of [
    [
      'a range that is too wide',
      ['pass', 'pass', 'fail', 'fail'],
      [entry('>=10.0.0')],
      'too wide: a/so (main, worker), must: pass in node 10.0.0 to 10.1.0; recorded is fail in >=10.0.0 (node-so)',
    ],
    [
      'one that is too narrow, in two places',
      ['fail', 'pass', 'fail', 'fail'],
      [entry('>=11.0.0')],
      'too narrow: a/so (main, worker), must: fail in node 10.0.0, 10.2.0; nothing is recorded',
    ],
    [
      'what is missing, of one variant',
      ['pass', 'pass', 'pass', 'pass crash'],
      [],
      'missing: a/so (worker), must: crash in node 11.0.0; nothing is recorded',
    ],
    [
      'another verdict',
      ['hang', 'fail', 'fail', 'fail'],
      [entry('*')],
      'another verdict: a/so (main, worker), must: hang in node 10.0.0; recorded is fail in * (node-so)',
    ],
    [
      'a race that is recorded as none',
      ['fail', 'pass|fail', 'fail', 'fail'],
      [entry('*')],
      'a race: a/so (main, worker), must: pass|fail in node 10.1.0; recorded is fail in * (node-so)',
    ],
    [
      'another verdict of a race',
      ['fail', 'pass|crash', 'pass', 'fail'],
      [entry('*', RACE)],
      'another verdict: a/so (main, worker), must: pass|crash in node 10.1.0; recorded is fail|pass in * (node-so)',
    ],
  ])
    it(`says ${what}`, () => assert.deepEqual(linesAgainst(four(...states), deviations), [line]));

  it('minds its own runtime', () => {
    const census = censusOf(four('fail', 'fail', 'fail', 'fail'), 'bun');
    assert.equal(contradictions(census, [entry('*')], RULES).length, 8);
  });
});

describe('what mends the recorded deviations', () => {
  const mended = (states, deviations) => mend(deviations, censusOf(states), RULES);
  const rangesOf = (states, deviations) =>
    mended(states, deviations).deviations.map(({ range, variants }) => [range, variants]);

  it('leaves them where they are right', () => {
    const deviations = [entry('>=10.1.0 <11')];
    const result = mended(four('pass', 'fail', 'fail', 'pass'), deviations);
    assert.deepEqual(result, { deviations, mended: [] });
    assert.equal(result.deviations, deviations);
  });

  for (const [what, states, range, wanted] of [
    ['takes off what passes at the beginning', 'pass fail fail fail', '*', '>=10.1.0'],
    ['takes off what passes at the end', 'fail fail pass pass', '>=10.0.0', '>=10.0.0 <10.2.0'],
    ['takes off a line', 'fail fail fail pass', '*', '>=10.0.0 <11'],
    ['takes off the end of a line', 'fail fail pass fail', '*', '>=10.0.0 <10.2.0 || >=11.0.0'],
    ['adds what fails before', 'fail fail fail fail', '>=10.2.0', '>=10.0.0'],
    ['adds what fails behind', 'fail fail fail pass', '<10.1.0', '>=10.0.0 <11'],
    [
      'takes what has not run for what is around it',
      'fail null fail pass',
      '10.0.0',
      '>=10.0.0 <11',
    ],
    ['leaves what has not run where it was', 'pass null fail fail', '*', '>=10.1.0'],
  ])
    it(what, () => {
      const list = states.split(' ').map((state) => (state === 'null' ? null : state));
      assert.deepEqual(rangesOf(four(...list), [entry(range)]), [[wanted, undefined]]);
    });

  it('leaves to another entry what that one has', () => {
    const other = entry('10.1.0', { verdicts: ['hang'], cause: 'node-thus' });
    assert.deepEqual(rangesOf(four('fail', null, 'fail', 'pass'), [entry('10.0.0'), other]), [
      ['>=10.0.0 <10.1.0 || >=10.2.0 <11', undefined],
      ['10.1.0', undefined],
    ]);
  });

  it('mends a variant by itself', () => {
    const states = four('pass fail', 'fail', 'fail', 'fail');
    assert.deepEqual(rangesOf(states, [entry('>=10.0.0')]), [
      ['>=10.0.0', ['worker']],
      ['>=10.1.0', ['main']],
    ]);
  });

  it('tells what it has mended', () => {
    const { mended: list } = mended(four('pass', 'fail', 'fail', 'fail'), [entry('*')]);
    assert.deepEqual(
      list.map(({ kind, variant, release }) => [kind, variant, release]),
      [
        ['wide', 'main', '10.0.0'],
        ['wide', 'worker', '10.0.0'],
      ],
    );
  });

  for (const [what, states, deviations] of [
    ['what passes amid what fails', 'fail pass fail fail', [entry('*')]],
    ['what fails amid what passes', 'fail pass fail pass', [entry('<10.1.0')]],
    ['an entry that nothing shows', 'pass pass pass pass', [entry('*')]],
    ['another verdict', 'fail fail hang hang', [entry('<10.2.0')]],
    ['a race', 'fail pass|fail fail fail', [entry('*')]],
    ['what nothing is recorded of', 'fail fail fail fail', []],
    ['a recorded race', 'fail fail fail pass', [entry('10.1.0', RACE)]],
    [
      'what fails between two causes',
      'fail fail fail pass',
      [entry('10.0.0'), entry('10.2.0', { cause: 'node-thus' })],
    ],
  ])
    it(`leaves to a person ${what}`, () => {
      const result = mended(four(...states.split(' ')), deviations);
      assert.deepEqual(result, { deviations, mended: [] });
    });
});
