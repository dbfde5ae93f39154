'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { refusals } = require('../../explore/model/refusals.js');
const { split } = require('../../explore/split.js');
const { eventsOf } = require('../support/events-of.js');

const SHORT = /\b(create|call|acquire|release|ref|unref)\(\)/g;

/** A history in short: "js enter call() …" and "js leave 4 call() status=…"; two holds, a queue of one, a finalizer. */
function kindsOf(text, { end = 'empty', died = null, napi = 8 } = {}) {
  const whole = `
    js note step
    js enter create() tsfn=1 func=null max_queue_size=1 initial_thread_count=2 finalize=live finalize_data=7 context=3 call_js=live
    js leave 1 create() status=napi_ok
    js note step-end
    ${text}`;
  const lines = whole
    .replace(SHORT, 'napi_$1_threadsafe_function')
    .replace(/enter/g, 'call')
    .replace(/leave (\d+)/g, 'return of=$1')
    .replace(
      /\bdelivers (\w+)/g,
      'callback call_js tsfn=1 item=$1 env=live js_callback=null context=3',
    )
    .replace(
      /\bhands-back (\w+)/g,
      'callback call_js tsfn=1 item=$1 env=null js_callback=null context=3',
    )
    .replace(/\bfinalizes/g, 'callback finalize tsfn=1 env=live data=7 hint=3')
    .replace(/\bdone (\d+)/g, 'callback-return of=$1');
  const events = eventsOf(lines);
  const found = refusals(events, { end, died, napi });
  return [...new Set(found.map(({ kind }) => kind))].sort();
}

/** From 4 on: thread-1 queues an item, both release, and it comes, and the finalizer after it. */
const ORDINARY = `
  thread-1 enter call() tsfn=1 item=1 mode=nonblocking
  thread-1 leave 4 call() status=napi_ok
  thread-1 enter release() tsfn=1 mode=release
  thread-1 leave 6 release() status=napi_ok
  js note step
  js enter release() tsfn=1 mode=release
  js leave 9 release() status=napi_ok
  js note step-end
  js delivers 1
  js done 12
  js finalizes
  js done 14
  js js over`;

describe('the model of thread-safe functions', () => {
  it('allows what the manual allows', () => {
    assert.deepEqual(kindsOf(ORDINARY), []);
  });

  it('wants each item once, and the finalizer once, last, with its own data', () => {
    for (const [from, to, kind] of [
      ['js delivers 1\n  js done 12', 'js js a\n  js js b', 'item-lost'],
      ['js delivers 1', 'js delivers 2', 'item-unknown'],
      ['js js over', 'js delivers 1\n  js done 16\n  js js over', 'item-twice'],
      ['js js over', 'js finalizes\n  js done 16\n  js js over', 'finalize-twice'],
      ['js finalizes\n  js done 14', '', 'finalize-never'],
      ['data=7', 'data=8', null],
      ['js delivers 1', 'thread-1 delivers 1', 'call_js-thread'],
      ['js js over', 'js js over', null],
    ]) {
      const found = kindsOf(ORDINARY.replace(from, to));
      if (kind === null) assert.deepEqual(found, []);
      else assert.ok(found.includes(kind), `${kind}: ${found}`);
    }
  });

  it('wants the finalizer after the last hold has begun to end', () => {
    const early = ORDINARY.replace('js enter release()', 'js finalizes\n  js enter context()');
    assert.ok(kindsOf(early).includes('finalize-early'));
  });

  it('has no place in a full queue, and finds overlapping calls an order', () => {
    const second = (status, ends) => `
      js note step
      thread-1 enter call() tsfn=1 item=1 mode=nonblocking
      ${ends ? 'thread-1 leave 5 call() status=napi_ok' : 'js js nothing'}
      js enter call() tsfn=1 item=2 mode=nonblocking
      js leave 7 call() status=${status}
      ${ends ? 'js js nothing' : 'thread-1 leave 5 call() status=napi_ok'}`;
    assert.deepEqual(kindsOf(second('napi_queue_full', true)), []);
    assert.deepEqual(kindsOf(second('napi_queue_full', false)), []);
    assert.deepEqual(kindsOf(second('napi_ok', true)), ['call napi_ok open']);
    assert.deepEqual(kindsOf(second('napi_ok', false)), ['call napi_ok open']);
    assert.deepEqual(kindsOf(second('napi_closing', true)), ['call napi_closing open']);
  });

  it('closes at an abort, somewhere between its entry and its return', () => {
    const beside = (status, after) => `
      js note step
      js enter release() tsfn=1 mode=abort
      ${after ? 'js leave 5 release() status=napi_ok' : 'js js nothing'}
      thread-1 enter call() tsfn=1 item=1 mode=nonblocking
      thread-1 leave 7 call() status=${status}
      ${after ? 'js js nothing' : 'js leave 5 release() status=napi_ok'}`;
    assert.deepEqual(kindsOf(beside('napi_closing', true)), []);
    assert.deepEqual(kindsOf(beside('napi_closing', false)), []);
    assert.deepEqual(kindsOf(beside('napi_ok', false)), []);
    assert.deepEqual(kindsOf(beside('napi_ok', true)), ['call napi_ok closed']);
    assert.deepEqual(kindsOf(beside('napi_queue_full', true)), ['call napi_queue_full closed']);
  });

  it('tells a producer that sleeps for good why it should not', () => {
    const blocked = `
      thread-1 enter call() tsfn=1 item=1 mode=blocking
      js note step
      ABORT
      js note step-end`;
    const none = blocked.replace('ABORT', '');
    const abort = 'js enter release() tsfn=1 mode=abort\n js leave 6 release() status=napi_ok';
    assert.deepEqual(kindsOf(none, { died: 'hang' }), ['blocked-beside-room']);
    assert.deepEqual(kindsOf(blocked.replace('ABORT', abort), { died: 'hang' }), [
      'blocked-after-abort',
    ]);
  });

  it('lets a callback be refused what it asks for with its own exception pending', () => {
    const asks = (throws) =>
      ORDINARY.replace(
        'js delivers 1\n  js done 12',
        `js delivers 1
  js note ${throws}
  js enter unref() tsfn=1
  js leave 14 unref() status=napi_pending_exception
  js done 12`,
      ).replace('js done 14\n', 'js done 17\n');
    assert.ok(!kindsOf(asks('throws')).includes('unref napi_pending_exception open'));
    assert.ok(kindsOf(asks('goes-on')).includes('unref napi_pending_exception open'));
  });

  it('knows what version 10 has done with an exception', () => {
    const left = ORDINARY.replace('js delivers 1', 'js delivers 1\n  js note throws');
    const shifted = left
      .replace('js done 14', 'js done 15')
      .replace('done 12', 'done 12\n  js js uncaught');
    assert.deepEqual(kindsOf(left, { napi: 10 }), ['exception-not-raised']);
    assert.deepEqual(kindsOf(shifted, { napi: 10 }), []);
    assert.ok(kindsOf(shifted, { napi: 8 }).includes('exception-raised'));
  });
});

describe('the trace of many programs', () => {
  it('is that of each, with what comes late', () => {
    const events = eventsOf(`
      js js program value=1
      js call napi_create_threadsafe_function tsfn=1
      js js program value=2
      js callback finalize tsfn=1
      js callback-return of=3
      js js over`);
    const [first, second] = split(events).map((p) => p.events.map(({ n }) => n));
    assert.deepEqual(
      [first, second],
      [
        [0, 1, 3, 4],
        [2, 5],
      ],
    );
  });
});
