'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { reasonToSkip } = require('../../judge/verdict.js');

describe('a rule is skipped', () => {
  const rule = { napi: 5, needs: ['gc'] };
  const runtime = { napi: 9, abilities: ['gc', 'worker', 'worker_exit_event'] };
  const reason = (change, variant = { worker: false }) =>
    reasonToSkip(rule, variant, { ...runtime, ...change });

  it('never where version and abilities suffice', () => {
    assert.equal(reason({}), null);
    assert.equal(reason({}, { worker: true, end: 'natural' }), null);
    assert.equal(reason({ abilities: ['gc', 'worker'] }, { worker: true, end: 'terminate' }), null);
    assert.equal(reason({ napi: 5, abilities: ['gc'] }), null);
  });

  it('where the Node-API version is too old, with both versions in the reason', () => {
    assert.match(reason({ napi: 4 }), /\b5\b.*\b4\b/);
  });

  it('where an ability is lacking, with its name in the reason', () => {
    assert.match(reason({ abilities: ['worker'] }), /"gc"/);
    assert.match(reason({ abilities: ['gc'] }, { worker: true, end: 'terminate' }), /"worker"/);
    for (const end of ['natural', 'exit', 'throw'])
      assert.match(
        reason({ abilities: ['gc', 'worker'] }, { worker: true, end }),
        /"worker_exit_event"/,
      );
  });

  it('where it needs a flag that only some releases of Node have', () => {
    const nodeFlag = { flag: '--a-flag', since: '>=24' };
    const flagged = (name, version) =>
      reasonToSkip({ ...rule, nodeFlag }, { worker: false }, { ...runtime, name, version });
    for (const version of ['24.0.0', '26.1.0', '27.0.0-nightly2026'])
      assert.equal(flagged('node', version), null);
    assert.match(flagged('node', '22.1.0'), /--a-flag/);
    assert.match(flagged('bun', '24.0.0'), /--a-flag/);
  });
});
