'use strict';

const { reportJson } = require('../../report/json.js');
const { planOf } = require('../../report/plan.js');
const { TAP } = require('./forgeries.js');

const RUNTIME = {
  name: 'node',
  version: '20.0.0',
  napi: 9,
  abilities: ['gc'],
  label: 'node 20.0.0',
  command: ['/bin/node', '--expose-gc'],
};

const DEVIATION = {
  rule: 'tsfn/queue-full',
  runtime: 'node',
  range: '20',
  verdicts: ['fail'],
  cause: 'node-full-queue-says-ok',
  reason: 'It says ok.',
  issue: 'unreported',
};

const FAILURE = {
  message: 'the third call finds the queue full',
  operator: 'equal',
  expected: 'napi_queue_full',
  actual: 'napi_ok',
};

/** What text may be there in a row that some program has put together with ill intent. */
const NASTY = [
  TAP,
  ']]>--><failure/></testcase><!-- &amp; "\' <script>alert(1)</script>',
  '</pre></details>\n\n# forged\n\n- [x](javascript:y) ![i](//e.org/i) @everyone #1 |a|b|\n```\n~~~\n`',
  '\0\x08\x1b[31m\x9b2J\ud800 \udfff\ufffe\uffff\u2028\u202e\u{1fffe}',
  '__proto__',
].join('\n');

/** A result as the observer makes it. */
function resultOf(change = {}) {
  const { runtime, verdict = 'pass', ...rest } = change;
  const release = { ...RUNTIME, ...runtime };
  if (runtime?.version !== undefined && runtime.label === undefined)
    release.label = `${release.name} ${release.version}`;
  return {
    rule: 'tsfn/queue-full',
    variant: 'main',
    level: 'must',
    runtime: release,
    command: [...release.command, 'subject.js', 'it'],
    verdict,
    counts: { [verdict]: 1 },
    together: null,
    reason: verdict === 'skip' ? 'needs Node-API 10, this runtime has 9' : null,
    deviation: null,
    failures: ['pass', 'skip'].includes(verdict) ? [] : [FAILURE],
    rounds: null,
    durationMs: 61,
    exit: { code: 0, signal: null },
    stderr: '',
    trace: [{ n: 0, thread: 'js', event: 'js', name: 'begin', value: 'main' }],
    others: [],
    ...rest,
  };
}

/** One that has ill text wherever a reader lets text in. */
function nastyResult(change = {}) {
  return resultOf({
    verdict: 'fail',
    command: [NASTY],
    failures: [{ message: NASTY, operator: 'equal', expected: NASTY, actual: { [NASTY]: NASTY } }],
    exit: { code: null, signal: NASTY },
    stderr: NASTY,
    trace: [{ n: 0, thread: NASTY, event: NASTY, name: NASTY, [NASTY]: NASTY }],
    ...change,
  });
}

/** Results of several runtimes, two of them alarms. */
const CELLS = [
  ...['1.4.5', '1.10.0', '1.4.10'].map((version) => ({ runtime: { name: 'bun', version } })),
  { runtime: { version: '20.0.0' }, variant: 'worker' },
  { runtime: { version: '20.0.0' }, variant: 'main-exit', verdict: 'hang' },
  { runtime: { version: '20.0.0' }, rule: 'tsfn/acquire', verdict: 'skip' },
  { runtime: { version: '20.0.0', label: 'mine' }, verdict: 'fail' },
].map(resultOf);

/** The text of a file of results, which has all that there should be, unless it is said what more there should be. */
function jsonOf(results, { planned = results, shards = ['1/1'] } = {}) {
  const parts = [];
  reportJson(results, { plan: planOf(planned), shards }, (text) => parts.push(text));
  return parts.join('');
}

module.exports = { CELLS, DEVIATION, jsonOf, NASTY, nastyResult, resultOf };
