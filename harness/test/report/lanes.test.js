'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { lanesOf } = require('../../text/lanes.js');
const { lanesText } = require('../../text/lanes-text.js');
const { eventsOf, FORGOTTEN, SEND, RELEASE } = require('../support/events-of.js');

describe('lanes', () => {
  it('has a lane for each thread, in order of first appearance', () => {
    const labels = lanesOf(FORGOTTEN).lanes.map((lane) => lane.label);
    assert.deepEqual(labels, ['js', 'producer-1', 'producer-2', 'joiner']);
  });

  it('has a row for each event', () => {
    const { rows } = lanesOf(FORGOTTEN);
    assert.deepEqual(
      rows.map(({ event }) => event),
      FORGOTTEN,
    );
  });

  it('has a bar from entry to return, with its status, and no end for one that never returned', () => {
    const bars = lanesOf(FORGOTTEN).spans.map(({ lane, from, to, status }) => [
      lane,
      from,
      to,
      status,
    ]);
    assert.deepEqual(bars, [
      [0, 0, 1, 'napi_ok'],
      [0, 2, 3, 'napi_ok'],
      [1, 5, 9, 'napi_closing'],
      [2, 7, null, undefined],
      [0, 8, 11, 'napi_ok'],
      [0, 12, 13, undefined],
    ]);
  });

  it('nests what happens inside a callback', () => {
    const { spans } = lanesOf(
      eventsOf(`
        js callback call_js tsfn=1 item=1
        js call ${RELEASE} tsfn=1
        js return ${RELEASE} of=1 status=napi_ok
        js callback-return call_js of=0
        js callback finalize tsfn=1
      `),
    );
    assert.deepEqual(
      spans.map((span) => span.depth),
      [0, 1, 0],
    );
  });

  it('ends the life of a thread with it, and that of others with the trace', () => {
    assert.deepEqual(lanesOf(FORGOTTEN).lives, [
      { lane: 0, from: 0, to: 15 },
      { lane: 1, from: 4, to: 10 },
      { lane: 2, from: 6, to: 15 },
      { lane: 3, from: 14, to: 15 },
    ]);
  });

  it('survives whatever a subject put in the place of an event', () => {
    const odd = [
      { n: 7, thread: 'js', event: 'return', of: 99 },
      { n: 7, thread: 'js', event: 'call', name: SEND, item: { a: [1] }, tsfn: {} },
      { n: 7, thread: 'js', event: 'callback', name: 'call_js', item: { a: [1] }, tsfn: {} },
      { n: 7, thread: 'other', event: 'return', of: 7 },
      { n: 7, thread: 'other', event: 'joined' },
      { n: 7, thread: '__proto__', event: 'thread-end', name: 'constructor' },
    ];
    assert.equal(lanesOf(odd).rows.length, 6);
    assert.ok(lanesText(odd).length >= 6);
    assert.deepEqual(lanesOf([]).lanes, []);
    assert.deepEqual(lanesText([]), []);
  });

  it('puts more threads than anybody can see into one lane', () => {
    const events = Array.from({ length: 500 }, (_, n) => ({ n, thread: `t${n}`, event: 'note' }));
    const { lanes } = lanesOf(events);
    assert.equal(lanes.length, 32);
    assert.equal(lanes[31].name, 'other threads');
  });
});

describe('lanes of threads with one name', () => {
  it('tells those apart that are there at the same time', () => {
    const { lanes, spans } = lanesOf(
      eventsOf(`
        p thread-start p
        p call ${SEND} tsfn=1 item=1
        p thread-start p
        p call ${SEND} tsfn=1 item=1
        p return ${SEND} of=1 status=napi_ok
        p thread-end p
      `),
    );
    assert.deepEqual(lanes, [
      { name: 'p', label: 'p (1)', guessed: false },
      { name: 'p', label: 'p (2)', guessed: false },
    ]);
    assert.deepEqual(
      spans.map(({ lane, to }) => [lane, to]),
      [
        [0, 4],
        [1, null],
      ],
    );
  });

  it('uses the lane of one that has ended again', () => {
    const text = 'p thread-start p\np thread-end p\np thread-start p\np thread-end p';
    const { lanes, lives } = lanesOf(eventsOf(text));
    assert.deepEqual(lanes, [{ name: 'p', label: 'p', guessed: false }]);
    assert.deepEqual(lives, [
      { lane: 0, from: 0, to: 1 },
      { lane: 0, from: 2, to: 3 },
    ]);
  });

  it('says where it is a guess which of them did something', () => {
    const events = eventsOf(`p thread-start p\np thread-start p\np call ${SEND} tsfn=1 item=1`);
    assert.deepEqual(
      lanesOf(events).lanes.map((lane) => lane.guessed),
      [true, true],
    );
    assert.match(lanesText(events).at(-1), /is a guess/);
  });
});
