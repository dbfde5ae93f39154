'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { after, before, describe, it } = require('node:test');
const { watchFlips } = require('../../proofs/soak/flips.js');

const RUNTIME = { label: 'node 20.0.0', name: 'node', version: '20.0.0', napi: 8 };
const row = (rule, verdict, deviation = null) => ({
  rule,
  variant: 'main',
  runtime: RUNTIME,
  verdict,
  deviation,
  trace: [],
  others: [],
});
const RACE = { verdicts: ['hang', 'pass'] };

describe('what watches for flips', () => {
  let folder;
  before(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'flips-'))));
  after(() => fs.rmSync(folder, { recursive: true }));

  function watched(rows) {
    const lines = [];
    const own = fs.mkdtempSync(path.join(folder, 'rows-'));
    const watch = watchFlips(own, (text) => lines.push(JSON.parse(text)));
    rows.forEach(watch.add);
    return { ...watch.count(), lines: lines.map(({ rule, verdict }) => `${rule} ${verdict}`) };
  }

  it('counts nothing where each cell says the same each time', () => {
    const rows = [row('a', 'pass'), row('b', 'fail'), row('a', 'pass'), row('b', 'fail')];
    assert.deepEqual(watched(rows), { runs: 4, flips: [], racy: [], lines: [] });
  });

  it('counts a cell that does not, with each verdict, and writes both rows', () => {
    const rows = [row('a', 'pass'), row('b', 'pass'), row('a', 'fail'), row('a', 'pass')];
    assert.deepEqual(watched(rows), {
      runs: 4,
      flips: [{ cell: 'node 20.0.0: a (main)', counts: { pass: 2, fail: 1 } }],
      racy: [],
      lines: ['a pass', 'a fail'],
    });
  });

  it('tells the variants and runtimes of a rule apart', () => {
    const worker = { ...row('a', 'fail'), variant: 'worker' };
    const other = { ...row('a', 'hang'), runtime: { ...RUNTIME, label: 'node 21.0.0' } };
    assert.deepEqual(watched([row('a', 'pass'), worker, other]).flips, []);
  });

  it('counts apart what is recorded as racy', () => {
    const rows = [row('a', 'pass', RACE), row('a', 'hang', RACE)];
    assert.deepEqual(watched(rows), {
      runs: 2,
      flips: [],
      racy: [{ cell: 'node 20.0.0: a (main)', counts: { pass: 1, hang: 1 } }],
      lines: [],
    });
  });

  it('counts a verdict that the record of a race does not name as a flip', () => {
    const rows = [row('a', 'pass', RACE), row('a', 'crash', RACE)];
    assert.equal(watched(rows).flips.length, 1);
    const fixed = { verdicts: ['fail'] };
    assert.equal(watched([row('a', 'fail', fixed), row('a', 'pass', fixed)]).flips.length, 1);
  });

  it('writes no more than a few rows of a cell that flips all the time', () => {
    const rows = Array.from({ length: 50 }, (_, at) => row('a', at % 2 ? 'pass' : 'fail'));
    assert.equal(watched(rows).lines.length, 7);
  });
});
