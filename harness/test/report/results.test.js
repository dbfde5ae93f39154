'use strict';

const assert = require('node:assert/strict');
const path = require('node:path');
const { describe, it } = require('node:test');
const { loadResults } = require('../../report/results.js');
const UsageError = require('../../common/usage-error.js');
const { freshFolder } = require('../support/folder.js');
const { CELLS, DEVIATION, jsonOf, NASTY, nastyResult, resultOf } = require('../support/results.js');

/** What a terminal obeys, and what some reader takes for the end of a line. */
const UNSAFE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const HEAD = { suite: '0.1.0', shards: ['1/1'], planned: [] };

function runOf(result) {
  const { verdict, reason, failures, rounds, durationMs, exit, stderr, trace } = result;
  return { verdict, reason, failures, rounds, durationMs, exit, stderr, trace };
}

describe('a file of results', () => {
  const load = (t, text) => loadResults(path.join(freshFolder(t, { 'r.json': text }), 'r.json'));

  it('is read as it was written', (t) => {
    const racy = { verdict: 'hang', counts: { pass: 1, hang: 2 }, others: [runOf(resultOf())] };
    for (const rows of [[], CELLS, [resultOf({ ...racy, stderr: 'a\nb' })]])
      assert.deepEqual(load(t, jsonOf(rows)).rows, rows);
  });

  it('is read in another layout too', (t) => {
    const laidOut = JSON.stringify(JSON.parse(jsonOf(CELLS)), null, 2);
    assert.deepEqual(load(t, laidOut).rows, CELLS);
    assert.deepEqual(load(t, JSON.stringify(JSON.parse(jsonOf(CELLS)))).rows, CELLS);
  });

  it('has no text that a terminal obeys, once it is read, but for stderr', (t) => {
    const text = JSON.stringify({ ...HEAD, results: [nastyResult()] });
    const [{ stderr, ...rest }] = load(t, text).rows;
    assert.equal(stderr, NASTY);
    assert.doesNotMatch(JSON.stringify(rest), UNSAFE);
    for (const [text] of JSON.stringify(rest).matchAll(/"(?:[^"\\]|\\.)*"/g))
      assert.doesNotMatch(JSON.parse(text), UNSAFE);
  });

  it('is written without an unsafe character, and without a loss', () => {
    const text = jsonOf([nastyResult()]);
    assert.doesNotMatch(text, UNSAFE);
    assert.equal(JSON.parse(text).results[0].stderr, NASTY);
  });

  const row = (change) => JSON.stringify({ ...HEAD, results: [{ ...resultOf(), ...change }] });
  const wrong = [
    ['no JSON', 'TAP version 13', 'cannot be read'],
    ['nothing', '', 'cannot be read'],
    ['null', 'null', 'no file of results'],
    ['a list', '[]', 'no file of results'],
    ['results that are no list', '{"results":{}}', 'no file of results'],
    ['a row that is none', JSON.stringify({ ...HEAD, results: [3] }), 'result 1'],
    ['no word of what there should be', '{"results":[]}', 'which cells there should be'],
    ['no shard', JSON.stringify({ ...HEAD, shards: ['3/2'], results: [] }), '"shards"'],
    ['a plan that is none', JSON.stringify({ ...HEAD, planned: [3], results: [] }), '"planned"'],
    [
      'a plan with markup',
      JSON.stringify({
        ...HEAD,
        planned: [{ runtimes: [], cells: { '<b>': ['main'] } }],
        results: [],
      }),
      '"planned"',
    ],
    ['a cut-off file', jsonOf(CELLS).slice(0, -20), 'cannot be read'],
    ['a rule that is a path', row({ rule: '/etc/passwd' }), '"rule"'],
    ['a rule with markup', row({ rule: '<b>' }), '"rule"'],
    ['a verdict that is none', row({ verdict: 'PASS' }), '"verdict"'],
    ['a variant that is none', row({ variant: 'constructor' }), '"variant"'],
    ['a level that is none', row({ level: 'shall' }), '"level"'],
    ['no runtime', row({ runtime: null }), '"runtime"'],
    ['a label with markup', row({ runtime: { ...resultOf().runtime, label: '`|`' } }), '"label"'],
    [
      'a version that is none',
      row({ runtime: { ...resultOf().runtime, version: '20' } }),
      '"version"',
    ],
    ['a deviation that is none', row({ deviation: { reason: 'so' } }), '"deviation"'],
    [
      'an issue that is code',
      row({ deviation: { ...DEVIATION, issue: 'javascript:x' } }),
      '"issue"',
    ],
    ['a trace of something else', row({ trace: [{ n: 0 }] }), '"trace"'],
    [
      'an event with an odd name',
      row({ trace: [{ n: 0, thread: '', event: '', name: {} }] }),
      '"trace"',
    ],
    ['counts without the verdict', row({ counts: { fail: 1 } }), '"counts"'],
    ['counts that are none', row({ counts: { pass: 0 } }), '"counts"'],
    ['a field too many', row({ more: 1 }), '"more"'],
    ['another run that is none', row({ others: [{}] }), '"others"'],
    ['a negative duration', row({ durationMs: -1 }), '"durationMs"'],
  ];
  for (const [what, text, word] of wrong) {
    it(`is refused if it has ${what}`, (t) => {
      assert.throws(
        () => load(t, text),
        (error) => error instanceof UsageError && error.message.includes(word),
      );
    });
  }
});
