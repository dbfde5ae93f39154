'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { VERDICTS, judge } = require('../../judge/verdict.js');

const BEGIN = { n: 0, thread: 'js', event: 'js', name: 'begin', value: 'main' };
const BROKEN = {
  n: 1,
  thread: 'js',
  event: 'broken',
  call: 'napi_create_int32()',
  status: 'napi_generic_failure',
  file: 'addons/tsfn/x.c',
  line: 7,
};

const holds = (t) => t.ok(true, 'it holds');
const fails = (t) => t.equal(1, 2, 'one is two');
const RULE = { expect: holds, mayNotEnd: false, endsBySignal: false };
const RUN = { events: [BEGIN], damage: [], code: 0, signal: null, hang: null };
const HANG = { code: null, signal: 'SIGKILL', hang: 'the deadline passed' };
const CRASH = { code: null, signal: 'SIGSEGV' };

const judged = (rule, run) => judge({ ...RULE, ...rule }, { ...RUN, ...run });
const verdictOf = (rule, run) => judged(rule, run).verdict;
const messagesOf = (rule, run) => judged(rule, run).failures.map((failure) => failure.message);

describe('a verdict', () => {
  it('is one of six', () => {
    assert.deepEqual(VERDICTS, ['pass', 'fail', 'crash', 'hang', 'broken', 'skip']);
  });

  it('is pass, without failures, where every assertion holds', () => {
    assert.deepEqual(judged({}, {}), { verdict: 'pass', failures: [] });
  });

  it('is fail where an assertion does not hold, and says what was expected', () => {
    assert.deepEqual(judged({ expect: fails }, {}), {
      verdict: 'fail',
      failures: [{ message: 'one is two', operator: 'equal', expected: 2, actual: 1 }],
    });
  });

  it('is fail where one of several assertions does not hold', () => {
    const expect = (t) => [holds(t), fails(t), holds(t)];
    assert.deepEqual(messagesOf({ expect }, {}), ['one is two']);
  });

  it('is skip where the runtime lacks a function, by its name, whatever else failed', () => {
    const lacks = { n: 1, thread: 'js', event: 'lacks', name: 'napi_object_seal' };
    assert.deepEqual(judged({ expect: fails }, { events: [BEGIN, lacks], code: 70 }), {
      verdict: 'skip',
      failures: [],
      reason: 'this runtime lacks napi_object_seal',
    });
  });

  it('is fail where nothing is asserted', () => {
    assert.deepEqual(judged({ expect() {} }, {}), {
      verdict: 'fail',
      failures: [{ message: 'the rule asserts something' }],
    });
  });

  it('is skip where nothing failed, and the spec says that the subject never came to it', () => {
    const untried = ({ trace }) => (trace.length === 1 ? 'nothing came' : null);
    assert.deepEqual(judged({ expect: holds, untried }, {}), {
      verdict: 'skip',
      failures: [],
      reason: 'the subject never came to it: nothing came',
    });
    assert.equal(judged({ expect: fails, untried }, {}).verdict, 'fail');
    assert.equal(judged({ expect: holds, untried: () => null }, {}).verdict, 'pass');
  });

  it('is fail where expect throws, and names the error', () => {
    const expect = (t) => {
      holds(t);
      throw new TypeError('no such event');
    };
    assert.equal(verdictOf({ expect }, {}), 'fail');
    assert.match(messagesOf({ expect }, {}).join('\n'), /no such event/);
  });

  it('is fail where the trace is damaged, though every assertion holds', () => {
    const run = { damage: ['event 3 is missing'] };
    assert.equal(verdictOf({}, run), 'fail');
    assert.match(messagesOf({}, run).join('\n'), /event 3 is missing/);
  });

  it('is crash where a signal ended the process, and names the signal', () => {
    assert.equal(verdictOf({}, CRASH), 'crash');
    assert.match(messagesOf({}, CRASH)[0], /SIGSEGV/);
  });

  it('is hang where the process never ended, and says how that was found', () => {
    assert.equal(verdictOf({}, HANG), 'hang');
    assert.match(messagesOf({}, HANG)[0], /the deadline passed/);
  });

  it('is broken where a set-up call failed, and names call, status, file and line', () => {
    const run = { events: [BEGIN, BROKEN], code: 1 };
    assert.equal(verdictOf({}, run), 'broken');
    const [message] = messagesOf({}, run);
    for (const part of ['napi_create_int32()', 'napi_generic_failure', 'addons/tsfn/x.c:7'])
      assert.ok(message.includes(part), `${message} includes ${part}`);
  });

  it('is broken where the scenario never began', () => {
    assert.equal(verdictOf({}, { events: [] }), 'broken');
    assert.equal(verdictOf({}, { events: [{ ...BEGIN, name: 'worker exit' }] }), 'broken');
    assert.equal(verdictOf({}, { events: [{ ...BEGIN, event: 'note' }] }), 'broken');
  });
});

describe('the order of the verdicts', () => {
  it('puts broken before hang, crash and fail', () => {
    const events = [BEGIN, BROKEN];
    for (const run of [HANG, CRASH, { code: 3 }, { damage: ['a gap'] }])
      assert.equal(verdictOf({ expect: fails }, { ...run, events }), 'broken');
    for (const run of [HANG, CRASH])
      assert.equal(verdictOf({ expect: fails }, { ...run, events: [] }), 'broken');
  });

  it('puts hang before crash and fail: the signal is that of the observer', () => {
    assert.equal(verdictOf({ expect: fails }, HANG), 'hang');
  });

  it('puts crash before fail', () => {
    assert.equal(verdictOf({ expect: fails }, CRASH), 'crash');
  });

  it('lists what expect found on hang and crash as well, behind how the process ended', () => {
    for (const run of [HANG, CRASH]) {
      const messages = messagesOf({ expect: fails }, { ...run, damage: ['a gap'] });
      assert.equal(messages.length, 3);
      assert.match(messages[0], /^the process /);
      assert.equal(messages[1], 'one is two');
      assert.match(messages[2], /a gap/);
    }
  });
});

describe('a rule that may not end, or ends by a signal', () => {
  it('passes or fails by its assertions alone if it may not end and did not', () => {
    assert.equal(verdictOf({ mayNotEnd: true }, HANG), 'pass');
    assert.equal(verdictOf({ mayNotEnd: true, expect: fails }, HANG), 'fail');
  });

  it('still crashes if it may not end, and a signal ended it', () => {
    assert.equal(verdictOf({ mayNotEnd: true }, CRASH), 'crash');
  });

  it('passes or fails by its assertions alone if it ends by a signal', () => {
    assert.equal(verdictOf({ endsBySignal: true }, CRASH), 'pass');
    assert.equal(verdictOf({ endsBySignal: true, expect: fails }, CRASH), 'fail');
  });

  it('still hangs if it ends by a signal, and did not end', () => {
    assert.equal(verdictOf({ endsBySignal: true }, HANG), 'hang');
  });
});

describe('the assertions', () => {
  const nan = (t) => t.equal(NaN, NaN, 'a number is itself');
  const unlike = (t) => t.notEqual(0, -0, 'zero has a sign');
  const deep = (t) => t.deepEqual([{ a: [1] }], [{ a: [1] }], 'lists are compared by content');

  it('hold for what is the same', () => {
    for (const expect of [nan, unlike, deep]) assert.equal(verdictOf({ expect }, {}), 'pass');
  });

  it('do not hold for what only looks alike', () => {
    for (const expect of [
      (t) => t.equal(1, '1', 'no coercion'),
      (t) => t.deepEqual([1], ['1'], 'no coercion within'),
      (t) => t.deepEqual([undefined], [], 'no hole filled'),
      (t) => t.notEqual('a', 'a', 'the same text'),
      (t) => t.ok(0, 'nought'),
    ])
      assert.equal(verdictOf({ expect }, {}), 'fail');
  });

  it('see the trace, the exit status and the signal', () => {
    const expect = (t, { trace, exit, signal }) =>
      t.deepEqual([trace.length, exit, signal], [1, null, 'SIGABRT'], 'all of it is there');
    assert.equal(
      verdictOf({ expect, endsBySignal: true }, { code: null, signal: 'SIGABRT' }),
      'pass',
    );
  });
});
