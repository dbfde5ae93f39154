'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { damagesOf, isLow, scoreOf } = require('../../proofs/damage/damage.js');

const CALL = 'napi_call_threadsafe_function';
const events = [
  { event: 'js', name: 'begin', value: 'main' },
  { event: 'call', name: CALL, item: 1 },
  { event: 'return', name: CALL, of: 1, status: 'napi_ok' },
  { event: 'callback', name: 'call_js', item: 1, env: 'live' },
  { event: 'callback-return', name: 'call_js', of: 3 },
  { event: 'callback', name: 'call_js', item: 2, env: 'live' },
  { event: 'callback-return', name: 'call_js', of: 5 },
  { event: 'js', name: 'exit', value: 0 },
].map((event, n) => ({ n, thread: 'js', ...event }));
const RUN = { events, code: 0, signal: null, hang: null };

const ruleOf = (expect) => ({ expect, mayNotEnd: false, endsBySignal: false });
const damagesWhere = (expect) => damagesOf(ruleOf(expect), RUN).map(({ what }) => what);
const EXIT = 'exit status 7';

describe('the damage of a trace', () => {
  it('is of the exit status alone, where nothing else is asked for', () => {
    assert.deepEqual(
      damagesWhere((t, { exit }) => t.equal(exit, 0, 'ends')),
      [EXIT],
    );
  });

  it('is of the calls that are asked for: they never return, or with another status', () => {
    assert.deepEqual(
      damagesWhere((t, { statuses }) => t.deepEqual(statuses(CALL), ['napi_ok'], 'ok')),
      [`event 1 (call ${CALL}) never returns`, `event 1 (call ${CALL}) with another status`, EXIT],
    );
  });

  it('is of the callbacks of a list: left out, doubled, others, and in another order', () => {
    assert.deepEqual(
      damagesWhere((t, { items }) => t.deepEqual(items('call_js'), [1, 2], 'in order')),
      [
        'event 3 (callback call_js) left out',
        'event 3 (callback call_js) doubled',
        'event 3 (callback call_js) with another item',
        'event 5 (callback call_js) left out',
        'event 5 (callback call_js) doubled',
        'event 5 (callback call_js) with another item',
        'events 3 and 5 of js swapped',
        EXIT,
      ],
    );
  });

  it('is no other order where a list is sorted, and no other number where each is looked at', () => {
    const sorted = damagesWhere((t, { items }) =>
      t.deepEqual(
        items('call_js').sort((a, b) => a - b),
        [1, 2],
        'each',
      ),
    );
    assert.ok(!sorted.some((what) => what.includes('swapped')));
    assert.deepEqual(
      damagesWhere((t, { callbacks }) =>
        t.ok(
          callbacks('call_js').every(({ env }) => env === 'live'),
          'live',
        ),
      ),
      [
        'event 3 (callback call_js) with another env',
        'event 5 (callback call_js) with another env',
        EXIT,
      ],
    );
  });

  it('is of the order of a pair that has to be in order', () => {
    const what = damagesWhere((t, { callbacks, records, before }) =>
      t.ok(before(callbacks('call_js', { item: 2 })[0], records('exit')[0]), 'in time'),
    );
    assert.ok(what.includes('events 5 and 7 of js swapped'), what.join());
  });

  it('leaves a trace that is numbered throughout, with returns that belong to their entries', () => {
    const expect = (t, { items }) => t.deepEqual(items('call_js'), [1, 2], 'in order');
    for (const { what, run } of damagesOf(ruleOf(expect), RUN)) {
      run.events.forEach(({ n, of, name }, index) => {
        assert.equal(n, index, what);
        if (of !== undefined) assert.equal(run.events[of].name, name, what);
      });
    }
  });

  it('is a sample where many events are alike', () => {
    const many = Array.from({ length: 500 }, (_, n) => [
      { n: 2 * n + 1, thread: 'js', event: 'callback', name: 'call_js', item: n },
      { n: 2 * n + 2, thread: 'js', event: 'callback-return', name: 'call_js', of: 2 * n + 1 },
    ]).flat();
    const rule = ruleOf((t, { items }) => t.deepEqual(items('call_js'), [], 'in order'));
    const damages = damagesOf(rule, { ...RUN, events: [events[0], ...many] });
    assert.equal(damages.filter(({ what }) => what.includes('doubled')).length, 8);
  });
});

describe('the score of a rule', () => {
  it('is what its expect notices', () => {
    const strong = (t, { items, exit }) => {
      t.deepEqual(items('call_js'), [1, 2], 'in order');
      t.equal(exit, 0, 'ends');
    };
    const weak = (t, { items }) => t.ok(items('call_js').length > 0, 'some');
    assert.deepEqual(scoreOf(ruleOf(strong), RUN), { total: 8, missed: [] });
    const score = scoreOf(ruleOf(weak), RUN);
    assert.equal(score.total, 5);
    assert.equal(score.missed.length, 5);
    assert.ok(isLow(score));
  });

  it('is low below nine tenths', () => {
    assert.equal(isLow({ total: 10, missed: ['a'] }), false);
    assert.equal(isLow({ total: 10, missed: ['a', 'b'] }), true);
  });
});
