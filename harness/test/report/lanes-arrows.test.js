'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { lanesOf } = require('../../text/lanes.js');
const { eventsOf, FORGOTTEN, SEND, CREATE, RELEASE } = require('../support/events-of.js');

const arrowsOf = (text, kind) =>
  lanesOf(eventsOf(text))
    .arrows.filter((arrow) => arrow.kind === kind)
    .map(({ from, to }) => [from, to]);

describe('arrows', () => {
  it('lead from a call to the delivery of its item', () => {
    assert.deepEqual(
      lanesOf(FORGOTTEN).arrows.filter(({ kind }) => kind === 'item'),
      [{ kind: 'item', from: 2, to: 12, refused: false }],
    );
  });

  it('lead to both deliveries of an item that came twice', () => {
    const text = `
      js call ${SEND} tsfn=1 item=1
      js return ${SEND} of=0 status=napi_ok
      js callback call_js tsfn=1 item=1
      js callback-return call_js of=2
      js callback call_js tsfn=1 item=1`;
    assert.deepEqual(arrowsOf(text, 'item'), [
      [0, 2],
      [0, 4],
    ]);
  });

  it('are not drawn where two calls can have sent the item', () => {
    const text = `
      a call ${SEND} tsfn=1 item=1
      b call ${SEND} tsfn=1 item=1
      js callback call_js tsfn=1 item=1`;
    assert.deepEqual(arrowsOf(text, 'item'), []);
  });

  it('tell one function from another', () => {
    const text = `
      js call ${SEND} tsfn=1 item=1
      js call ${SEND} tsfn=2 item=1
      js callback call_js tsfn=2 item=1`;
    assert.deepEqual(arrowsOf(text, 'item'), [[1, 2]]);
  });

  it('pass over a refused call, but for a refused item that was delivered all the same', () => {
    const refused = `
      js call ${SEND} tsfn=1 item=1
      js return ${SEND} of=0 status=napi_queue_full`;
    const again = `${refused}
      js call ${SEND} tsfn=1 item=1
      js return ${SEND} of=2 status=napi_ok
      js callback call_js tsfn=1 item=1`;
    assert.deepEqual(arrowsOf(again, 'item'), [[2, 4]]);
    const { arrows } = lanesOf(eventsOf(`${refused}\njs callback call_js tsfn=1 item=1`));
    assert.deepEqual(arrows, [{ kind: 'item', from: 0, to: 2, refused: true }]);
  });

  it('lead from the release of the last hold to finalize', () => {
    const text = (holds) => `
      js call ${CREATE} tsfn=1 initial_thread_count=${holds}
      js return ${CREATE} of=0 status=napi_ok
      js call ${RELEASE} tsfn=1 mode=release
      js return ${RELEASE} of=2 status=napi_ok
      a call ${RELEASE} tsfn=1 mode=release
      a return ${RELEASE} of=4 status=napi_ok
      js callback finalize tsfn=1`;
    assert.deepEqual(arrowsOf(text(2), 'end'), [[4, 6]]);
    assert.deepEqual(arrowsOf(text(3), 'end'), [], 'a hold is left: something else ended it');
  });

  it('lead from an abort to finalize, whatever holds are left', () => {
    const text = `
      js call ${CREATE} tsfn=1 initial_thread_count=5
      js return ${CREATE} of=0 status=napi_ok
      js call ${RELEASE} tsfn=1 mode=abort
      js return ${RELEASE} of=2 status=napi_ok
      js callback finalize tsfn=1`;
    assert.deepEqual(arrowsOf(text, 'end'), [[2, 4]]);
  });

  it('lead from the end of a thread to its join, where no other has its name', () => {
    assert.deepEqual(arrowsOf('a thread-end a\njs joined a', 'join'), [[0, 1]]);
    assert.deepEqual(arrowsOf('a thread-end a\na thread-end a\njs joined a', 'join'), []);
  });
});

describe('an accepted item without a delivery', () => {
  const create = (callJs) => `
    js call ${CREATE} tsfn=1 call_js=${callJs}
    js return ${CREATE} of=0 status=napi_ok
    js call ${SEND} tsfn=1 item=1
    js return ${SEND} of=2 status=napi_ok`;
  const undelivered = (text) => lanesOf(eventsOf(text)).spans.map((span) => span.undelivered);

  it('is said to be one', () => assert.deepEqual(undelivered(create('live')), [false, true]));

  it('is none where it was delivered', () =>
    assert.deepEqual(undelivered(`${create('live')}\njs callback call_js tsfn=1 item=1`), [
      false,
      false,
      false,
    ]));

  it('is not known where the function has no call_js of its own', () =>
    assert.deepEqual(undelivered(create('null')), [false, false]));
});
