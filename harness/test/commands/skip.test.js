'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { reasonToSkip } = require('../../judge/verdict.js');

describe('a rule is skipped', () => {
  const rule = { napi: 5, needs: ['gc'], listens: [] };
  const runtime = { napi: 9, abilities: ['gc', 'worker', 'worker_terminate'] };
  const reason = (change, variant = { worker: false }, listens = []) =>
    reasonToSkip({ ...rule, listens }, variant, { ...runtime, ...change });

  it('never where version and abilities suffice', () => {
    assert.equal(reason({}), null);
    assert.equal(reason({}, { worker: true, end: 'natural' }), null);
    assert.equal(reason({}, { worker: true, end: 'terminate' }), null);
    assert.equal(reason({ napi: 5, abilities: ['gc'] }), null);
  });

  it('where the Node-API version is too old, with both versions in the reason', () => {
    assert.match(reason({ napi: 4 }), /\b5\b.*\b4\b/);
  });

  it('where an ability is lacking, with its name in the reason', () => {
    assert.match(reason({ abilities: ['worker'] }), /"gc"/);
    assert.match(reason({ abilities: ['gc'] }, { worker: true, end: 'terminate' }), /"worker"/);
    assert.match(
      reason({ abilities: ['gc', 'worker'] }, { worker: true, end: 'terminate' }),
      /"worker_terminate"/,
    );
  });

  it('where it listens to the end of a worker, and the runtime does not tell of that end', () => {
    const events = { natural: '', exit: '_after_exit', terminate: '_after_terminate' };
    for (const [end, after] of Object.entries(events)) {
      const variant = { worker: true, end };
      assert.equal(reason({}, variant, ['exit']), null);
      assert.match(reason({}, variant, ['worker exit']), new RegExp(`"worker_exit_event${after}"`));
      const abilities = [...runtime.abilities, `worker_exit_event${after}`];
      assert.equal(reason({ abilities }, variant, ['worker exit']), null);
    }
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
