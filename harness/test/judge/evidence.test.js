'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { evidenceOf } = require('../../judge/evidence.js');

const CALL = 'napi_call_threadsafe_function';
const RELEASE = 'napi_release_threadsafe_function';

// Two threads: the calls of "producer" and the callbacks of "js" are interleaved, and the last call never returns.
const EVENTS = [
  { event: 'js', name: 'begin', value: 'main' },
  { event: 'call', name: CALL, thread: 'producer', tsfn: 1, item: 1 },
  { event: 'callback', name: 'call_js', tsfn: 1, item: 1, env: 'live' },
  { event: 'return', name: CALL, thread: 'producer', of: 1, status: 'napi_ok' },
  { event: 'note', name: 'inside' },
  { event: 'callback-return', name: 'call_js', of: 2 },
  { event: 'call', name: CALL, thread: 'producer', tsfn: 2, item: 2 },
  { event: 'return', name: CALL, thread: 'producer', of: 6, status: 'napi_closing' },
  { event: 'thread-end', name: 'producer', thread: 'producer' },
  { event: 'joined', name: 'producer' },
  { event: 'callback', name: 'call_js', tsfn: 1, item: 2, env: 'null' },
  { event: 'js', name: 'value', value: [1] },
  { event: 'call', name: RELEASE, tsfn: 1 },
  { event: 'thread-start', name: 'late', thread: 'late' },
].map((members, n) => ({ n, thread: 'js', ...members }));

const evidence = evidenceOf({ events: EVENTS, code: 3, signal: null });
const nothing = evidenceOf({ events: [], code: null, signal: 'SIGSEGV' });

describe('evidence', () => {
  it('shows the trace and how the process ended as they are', () => {
    assert.equal(evidence.trace, EVENTS);
    assert.deepEqual([evidence.exit, evidence.signal], [3, null]);
    assert.deepEqual([nothing.exit, nothing.signal], [null, 'SIGSEGV']);
  });

  it('makes a span of an entry and its return', () => {
    const [first] = evidence.calls(CALL);
    assert.deepEqual(first, { ...EVENTS[1], end: 3, status: 'napi_ok' });
    const [back] = evidence.callbacks('call_js');
    assert.equal(back.end, 5);
    assert.equal(back.env, 'live');
  });

  it('has what a call wrote, and keeps the status that a callback was told', () => {
    const events = [
      { event: 'call', name: 'napi_get_value_int32' },
      {
        event: 'return',
        name: 'napi_get_value_int32',
        of: 0,
        status: 'napi_ok',
        results: { result: 5 },
      },
      { event: 'callback', name: 'complete', status: 'napi_cancelled' },
      { event: 'callback-return', name: 'complete', of: 2 },
    ].map((each, n) => ({ n, thread: 'js', ...each }));
    const { calls, callbacks } = evidenceOf({ events, code: 0, signal: null });
    assert.deepEqual(calls('napi_get_value_int32')[0].results, { result: 5 });
    assert.equal(callbacks('complete')[0].status, 'napi_cancelled');
    assert.equal(callbacks('complete')[0].end, 3);
  });

  it('makes a span without end and status of an entry that never returned', () => {
    const [release] = evidence.calls(RELEASE);
    assert.deepEqual([release.end, release.status], [undefined, undefined]);
  });

  it('leaves the events themselves unchanged', () => {
    assert.equal('end' in EVENTS[1], false);
    assert.equal('status' in EVENTS[1], false);
  });

  it('keeps calls and callbacks apart, each in the order of their entries', () => {
    assert.deepEqual(
      evidence.calls(CALL).map((span) => span.n),
      [1, 6],
    );
    assert.deepEqual(
      evidence.callbacks('call_js').map((span) => span.n),
      [2, 10],
    );
    assert.deepEqual(evidence.calls('call_js'), []);
    assert.deepEqual(evidence.callbacks(CALL), []);
  });

  it('selects by the members that are named', () => {
    assert.equal(evidence.calls(CALL, { tsfn: 2 })[0].n, 6);
    assert.equal(evidence.calls(CALL, { status: 'napi_closing', thread: 'producer' })[0].n, 6);
    assert.deepEqual(evidence.calls(CALL, { tsfn: '2' }), []);
    assert.deepEqual(evidence.calls(CALL, { tsfn: 2, item: 1 }), []);
    assert.deepEqual(evidence.items('call_js', { env: 'null' }), [2]);
  });

  it('selects by a member that must be lacking', () => {
    assert.equal(evidence.callbacks('call_js', { end: undefined })[0].n, 10);
  });

  it('names the statuses, and says so where a call did not return', () => {
    assert.deepEqual(evidence.statuses(CALL), ['napi_ok', 'napi_closing']);
    assert.deepEqual(evidence.statuses(CALL, { tsfn: 1 }), ['napi_ok']);
    assert.deepEqual(evidence.statuses(RELEASE), ['did not return']);
    assert.deepEqual(evidence.statuses('napi_ref_threadsafe_function'), []);
  });

  it('lists items, notes, joins, threads and what JavaScript recorded', () => {
    assert.deepEqual(evidence.items('call_js'), [1, 2]);
    assert.deepEqual(evidence.notes('inside'), [EVENTS[4]]);
    assert.deepEqual(evidence.joins('producer'), [EVENTS[9]]);
    assert.deepEqual(evidence.threadEnds('producer'), [EVENTS[8]]);
    assert.deepEqual(evidence.threadStarts('late'), [EVENTS[13]]);
    assert.deepEqual(evidence.recorded('value'), [[1]]);
    assert.deepEqual(evidence.records('begin', { value: 'main' }), [EVENTS[0]]);
    assert.deepEqual(evidence.records('begin', { value: 'worker' }), []);
  });

  it('names the thread that the environment lives on, and the moment something returned', () => {
    const { calls, loopThread, returnOf } = evidence;
    assert.equal(loopThread, 'js');
    assert.deepEqual(returnOf(calls(CALL)[0]), { n: 3 });
    assert.equal(returnOf(calls(RELEASE)[0]), undefined);
    assert.equal(returnOf(undefined), undefined);
  });

  it('is empty for an empty trace', () => {
    assert.equal(nothing.loopThread, undefined);
    assert.deepEqual(nothing.statuses(CALL), []);
    assert.deepEqual(nothing.items('call_js'), []);
    assert.deepEqual(nothing.recorded('begin'), []);
    assert.equal(nothing.before(nothing.calls(CALL)[0], nothing.notes('inside')[0]), false);
  });

  it('survives returns that belong to nothing, or to something else', () => {
    const { statuses } = evidenceOf({
      events: [
        { n: 0, thread: 'js', event: 'return', name: CALL, of: 9, status: 'napi_ok' },
        { n: 1, thread: 'js', event: 'return', name: CALL, status: 'napi_ok' },
        { n: 2, thread: 'js', event: 'call', name: CALL },
        { n: 3, thread: 'js', event: 'return', name: CALL, of: { n: 2 }, status: 'napi_ok' },
      ],
      code: 0,
      signal: null,
    });
    assert.deepEqual(statuses(CALL), ['did not return']);
  });
});

describe('before(a, b)', () => {
  const { before, calls, callbacks, notes, joins } = evidence;
  const [first, second] = calls(CALL);
  const [release] = calls(RELEASE);
  const [inside] = notes('inside');

  it('holds where the whole of a came before b began', () => {
    assert.equal(before(first, second), true);
    assert.equal(before(first, inside), true);
    assert.equal(before(inside, joins('producer')[0]), true);
    assert.equal(before(inside, release), true);
  });

  it('does not hold where they overlap, or the other way round', () => {
    const [callback] = callbacks('call_js');
    assert.equal(before(first, callback), false);
    assert.equal(before(callback, inside), false);
    assert.equal(before(second, first), false);
    assert.equal(before(first, first), false);
    assert.equal(before(inside, inside), false);
  });

  it('does not hold for a span that never returned, but for what came before it', () => {
    const later = evidence.threadStarts('late')[0];
    assert.equal(before(release, later), false);
    assert.equal(before(second, release), true);
  });

  it('does not hold where one of the two never happened', () => {
    assert.equal(before(undefined, release), false);
    assert.equal(before(first, undefined), false);
    assert.equal(before(undefined, undefined), false);
  });
});
