'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const { describe, it } = require('node:test');
const { makeSetting } = require('../support/census.js');

const RULE = 'tsfn/queue-full';
const CAUSE = { id: 'node-so', reason: 'so', issue: 'unreported' };

describe('the deviations beside a census', { concurrency: 2 }, () => {
  const entry = (range, verdicts) => ({
    rule: RULE,
    runtime: 'node',
    range,
    verdicts,
    cause: CAUSE.id,
  });
  const census = (states) =>
    [
      'platform linux-x64-glibc',
      ...['24.0.0', '24.1.0', '25.0.0'].map((version) => `release ${version}`),
      `${RULE} main 00000000: ${states}`,
      '',
    ].join('\n');
  const setting = (t, states, ...deviations) => {
    const made = makeSetting(t, { deviations: { causes: [CAUSE], deviations } });
    fs.mkdirSync(made.at('census'));
    fs.writeFileSync(made.at('census', 'node.txt'), census(states));
    const record = () => JSON.parse(fs.readFileSync(made.at('deviations.json'), 'utf8'));
    return { ...made, record };
  };

  it('are told where they are not as it says', async (t) => {
    const { run, record } = setting(t, '24.0.0 pass, 24.1.0 hang', entry('*', ['hang']));
    const { status, stdout } = await run(['--check']);
    assert.equal(status, 1);
    assert.equal(
      stdout,
      'too wide: tsfn/queue-full (main), must: pass in node 24.0.0; recorded is hang in * (node-so)\n3 releases have run; 1 not as recorded\n',
    );
    assert.equal(record().deviations[0].range, '*');
    assert.equal((await run(['--check', 'tsfn/queue-unlimited'])).status, 0);
  });

  it('are mended where it is clear how, and the rest is told', async (t) => {
    const { run, record } = setting(t, '24.0.0 pass, 24.1.0 hang', entry('*', ['hang']));
    const { status, stdout } = await run(['--write']);
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^mended: too wide: .*\n3 releases have run; 1 mended, 0 not as recorded\n$/,
    );
    assert.equal(record().deviations[0].range, '>=24.1.0');
    assert.equal((await run(['--check'])).status, 0);
    const other = setting(t, '24.0.0 fail, 24.1.0 hang', entry('*', ['hang']));
    const before = fs.readFileSync(other.at('deviations.json'), 'utf8');
    const told = await other.run(['--write']);
    assert.equal(told.status, 1);
    assert.match(told.stdout, /^another verdict: .*fail in node 24\.0\.0/);
    assert.equal(fs.readFileSync(other.at('deviations.json'), 'utf8'), before);
  });
});
