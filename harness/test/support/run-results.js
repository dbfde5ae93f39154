'use strict';

const { FORGOTTEN } = require('./events-of.js');

/** Results as a run makes them, for the tests of reports. */

const runtimeOf = (name, version, napi = 10) => ({
  ...{ name, version, napi, label: `${name} ${version}`, abilities: [] },
  command: [`/home/someone/cache/${name}-${version}/bin/${name}`],
});

const SUITE = '/home/someone/suite';

function resultOf(runtime, rule, more = {}) {
  const variant = more.variant ?? 'main';
  const command = [
    ...runtime.command,
    `${SUITE}/harness/subject/subject.js`,
    `${SUITE}/specs/${rule}.js`,
    `${SUITE}/build/Release/${rule}.node`,
    variant,
  ];
  return {
    ...{ rule, variant, level: 'must', runtime, command, verdict: 'pass', reason: null },
    ...{ together: null, deviation: null, failures: [], rounds: null, durationMs: 30 },
    ...{ exit: { code: 0, signal: null }, stderr: '', trace: [] },
    ...more,
  };
}

const failure = { message: 'it holds', operator: 'equal', expected: 1, actual: 2 };
const deviation = {
  ...{ range: '>=1', verdicts: ['fail', 'hang'], cause: 'node-forgets', reason: 'It forgets.' },
  issue: 'https://example.org/issues/1',
};

/** A passing trace beside FORGOTTEN: both producers wake. */
const WOKEN = [
  ...FORGOTTEN.slice(0, 11),
  { n: 11, thread: 'producer-2', event: 'return', of: 7, status: 'napi_closing' },
  { n: 12, thread: 'producer-2', event: 'thread-end', name: 'producer-2' },
];

/** Three runtimes, four rules, every standing. */
function sampleResults() {
  const [node20, node26, bun] = [
    runtimeOf('node', '20.20.2', 9),
    runtimeOf('node', '26.10.0'),
    runtimeOf('bun', '1.4.5'),
  ];
  const hang = { verdict: 'hang', failures: [failure], exit: { code: null, signal: 'SIGKILL' } };
  return [
    resultOf(node20, 'tsfn/wakes', { trace: WOKEN }),
    resultOf(node26, 'tsfn/wakes', { ...hang, trace: FORGOTTEN, deviation }),
    resultOf(bun, 'tsfn/wakes', { trace: WOKEN }),
    resultOf(node20, 'tsfn/counts', { rounds: 7 }),
    resultOf(node26, 'tsfn/counts'),
    resultOf(bun, 'tsfn/counts', { verdict: 'fail', failures: [failure], stderr: 'one\ntwo' }),
    resultOf(node20, 'tsfn/counts', { variant: 'worker', verdict: 'skip', reason: 'no worker' }),
    resultOf(node26, 'tsfn/counts', { variant: 'worker', deviation }),
    resultOf(bun, 'tsfn/counts', { variant: 'worker', verdict: 'crash', failures: [failure] }),
    resultOf(node20, 'env/ends', { level: 'should' }),
    resultOf(node26, 'env/ends', { level: 'should' }),
    resultOf(bun, 'env/ends', { level: 'should', verdict: 'fail', failures: [failure] }),
  ];
}

const sampleRules = [
  {
    ...{ id: 'tsfn/wakes', rule: 'An abort wakes every producer', napi: 4 },
    from: 'https://nodejs.org/api/n-api.html#wakes',
  },
];

module.exports = { runtimeOf, resultOf, sampleResults, sampleRules, FORGOTTEN, WOKEN };
