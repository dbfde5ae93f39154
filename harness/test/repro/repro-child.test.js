'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { endOf } = require('../../repro/child.js');

describe('how the process of a scenario ended', () => {
  it('is a signal where Deno tells it by a status', () => {
    assert.deepEqual(endOf('deno', 137, null), { code: null, signal: 'SIGKILL' });
    assert.deepEqual(endOf('deno', 139, null), { code: null, signal: 'SIGSEGV' });
  });

  it('is else what the runtime says', () => {
    for (const end of [
      { name: 'deno', code: 0, signal: null },
      { name: 'deno', code: 1, signal: null },
      { name: 'deno', code: 255, signal: null },
      { name: 'deno', code: null, signal: 'SIGKILL' },
      { name: 'node', code: 137, signal: null },
    ]) {
      const { name, code, signal } = end;
      assert.deepEqual(endOf(name, code, signal), { code, signal });
    }
  });
});
