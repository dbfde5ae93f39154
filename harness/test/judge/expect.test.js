'use strict';

const assert = require('node:assert/strict');
const { before, describe, it } = require('node:test');
const { isLow, scoreOf } = require('../../proofs/damage/damage.js');
const { askedOf } = require('../../proofs/damage/what-expect-reads.js');
const { evidenceOf } = require('../../judge/evidence.js');
const { loadRules } = require('../../rules/rules.js');
const { judge } = require('../../judge/verdict.js');
const { runCli } = require('../support/cli.js');

const RULES = loadRules();
const CELLS = RULES.flatMap((rule) => rule.variants.map((variant) => ({ rule, variant })));
const nameOf = ({ rule, variant }) => `${rule.id} (${variant})`;

/** Makes the assertions of a rule alone, and gives the messages of those that did not hold, and what was thrown. */
function assertionsOf(rule, run) {
  const failures = [];
  const check = (holds) => (actual, expected, message) => {
    if (!holds(actual, expected)) failures.push(message);
  };
  const same = (a, b) => {
    try {
      assert.deepStrictEqual(a, b);
      return true;
    } catch {
      return false;
    }
  };
  const t = {
    equal: check(Object.is),
    notEqual: check((a, b) => !Object.is(a, b)),
    deepEqual: check(same),
    ok: (value, message) => check(Boolean)(value, true, message),
  };
  let thrown = null;
  try {
    rule.expect(t, evidenceOf(run));
  } catch (error) {
    thrown = error;
  }
  return { failures, thrown };
}

/**
 * Where to cut a trace so that half of what the rule asks for is left: half of the events, not of the lines. In a race most of the
 * lines may come after the last event that the rule is about.
 */
function middleOf(rule, { trace, exit }) {
  const { members, needed } = askedOf(rule, { events: trace, ...exit });
  const hasEnd = (n) => members.get(n)?.has('status') || members.get(n)?.has('end');
  const asked = trace.filter(
    ({ n, of }) => needed.has(of ?? n) && (of === undefined || hasEnd(of)),
  );
  return asked[Math.floor(asked.length / 2)]?.n ?? 0;
}

describe('every expect', () => {
  const nothing = {
    'an empty trace and status 0': { events: [], code: 0, signal: null },
    'an empty trace and a crash': { events: [], code: null, signal: 'SIGSEGV' },
    'an empty trace and a hang': { events: [], code: null, signal: 'SIGKILL' },
  };
  for (const [what, run] of Object.entries(nothing)) {
    it(`fails, and does not throw, on ${what}`, () => {
      const results = CELLS.map((cell) => ({ cell, ...assertionsOf(cell.rule, run) }));
      const offending = results.filter(({ failures, thrown }) => failures.length === 0 || thrown);
      assert.deepEqual(
        offending.map(({ cell, thrown }) => `${nameOf(cell)}: ${thrown ?? 'nothing fails'}`),
        [],
      );
    });
  }

  it('says what holds, in the message of each assertion', () => {
    for (const { rule } of CELLS) {
      const { failures } = assertionsOf(rule, nothing['an empty trace and status 0']);
      for (const message of failures) assert.equal(typeof message, 'string', rule.id);
      assert.equal(new Set(failures).size, failures.length, `${rule.id} says nothing twice`);
    }
  });
});

describe('every expect, on the traces of this Node,', () => {
  let passed = [];
  let total = 0;

  before(async () => {
    const run = await runCli(['run', '--format', 'json']);
    assert.ok([0, 1].includes(run.status), run.stderr);
    const { results } = JSON.parse(run.stdout);
    total = results.length;
    passed = results
      .filter(({ verdict }) => verdict === 'pass')
      .map((result) => ({ ...result, rule: RULES.find(({ id }) => id === result.rule) }));
  });

  const judgedOn = ({ rule, exit }, events, change) =>
    judge(rule, { events, damage: [], ...exit, hang: null, ...change });

  it('has most of them to be tried on', () => {
    assert.equal(total, CELLS.length);
    assert.ok(passed.length > total / 2, `${passed.length} of ${total} pass`);
  });

  it('passes once more on the same trace', () => {
    for (const cell of passed) {
      const hang = cell.exit.signal === 'SIGKILL' ? 'as recorded' : null;
      assert.equal(judgedOn(cell, cell.trace, { hang }).verdict, 'pass', nameOf(cell));
    }
  });

  it('does not pass on the first half of what it asks for, though the process ended well', () => {
    const offending = passed.filter((cell) => {
      const half = cell.trace.slice(0, middleOf(cell.rule, cell));
      return judgedOn(cell, half, { code: 0, signal: null }).verdict === 'pass';
    });
    assert.deepEqual(offending.map(nameOf), []);
  });

  it('notices nine tenths of the damage to it, or the spec says what it does not, and why', () => {
    const scores = passed.map((cell) => {
      const hang = cell.exit.signal === 'SIGKILL' ? 'as recorded' : null;
      return { cell, ...scoreOf(cell.rule, { events: cell.trace, ...cell.exit, hang }) };
    });
    const low = scores.filter((score) => isLow(score) && score.cell.rule.unnoticed === undefined);
    assert.deepEqual(
      low.map(({ cell, missed }) => `${nameOf(cell)}: ${missed}`),
      [],
    );
  });
});
