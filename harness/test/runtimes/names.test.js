'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { hasRelease, isNamed, pick } = require('../../runtimes/releases.js');
const { runCli } = require('../support/cli.js');

const RULE = 'tsfn/queue-full';

describe('a name of releases', () => {
  const bun = ['1.0.36', '1.1.0', '1.1.45', '1.2.23', '1.3.9', '1.3.14', '1.4.5'];
  const node = ['10.16.0', '10.24.1', '11.15.0', '18.0.0', '18.20.8', '20.20.2'];

  it('that is of a label is that label and what answered', async () => {
    const run = await runCli(['run', RULE, '--runtime', `mine=${process.execPath}`]);
    assert.match(run.stdout, new RegExp(`^# ${RULE} on mine node ${process.versions.node}: `, 'm'));
  });

  it('is told from a path', () => {
    for (const text of ['node@18', 'bun@1.1-1.4', 'deno@all', 'node@>=18 <20'])
      assert.equal(isNamed(text), true, text);
    for (const text of ['node', './node@18', 'nod@18', 'node@', 'mine=node@18'])
      assert.equal(isNamed(text), false, text);
  });

  it('is the newest of a range', () => {
    assert.deepEqual(pick(node, '18', 'node'), ['18.20.8']);
    assert.deepEqual(pick(node, '>=10 <18', 'node'), ['11.15.0']);
    assert.deepEqual(pick(bun, '1.3.9', 'bun'), ['1.3.9']);
  });

  it('is the newest of each line, by majors or minors', () => {
    assert.deepEqual(pick(node, '10-18', 'node'), ['10.24.1', '11.15.0', '18.20.8']);
    assert.deepEqual(pick(bun.toReversed(), '1.2-1.3', 'bun'), ['1.2.23', '1.3.14']);
    assert.deepEqual(pick(node, '18-10', 'node'), []);
  });

  it('is the newest of all lines that count', () => {
    assert.deepEqual(pick(node, 'all', 'node'), ['10.24.1', '11.15.0', '18.20.8', '20.20.2']);
    assert.deepEqual(pick(bun, 'all', 'bun'), ['1.1.45', '1.2.23', '1.3.14', '1.4.5']);
    assert.deepEqual(pick(['1.46.3', '2.0.6', '2.10.0', '2.9.6'], 'all', 'deno'), [
      '2.0.6',
      '2.9.6',
      '2.10.0',
    ]);
  });

  it('is nothing else', () => {
    for (const text of ['newest', '18-', '-18', '1.1-2', '18.x.y.z'])
      assert.equal(pick(node, text, 'node'), null, text);
    assert.deepEqual(pick(node, '99', 'node'), []);
  });

  it('has the releases among it that it means', () => {
    for (const [name, fits] of [
      ['node@10', true],
      ['node@>=10 <11', true],
      ['node@8-10', true],
      ['node@all', true],
      ['node@10.24', true],
      ['node@11-18', false],
      ['node@18', false],
      ['bun@all', false],
      ['node@10.24.0', false],
      ['node', false],
    ])
      assert.equal(hasRelease(name, { runtime: 'node', version: '10.24.1' }), fits, name);
  });
});
