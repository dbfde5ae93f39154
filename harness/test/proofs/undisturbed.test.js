'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { compare, firstDifference, outcomeOf } = require('../../proofs/undisturbed/outcome.js');
const { eventsOf } = require('../support/events-of.js');

const ended = (code, text) => outcomeOf({ exit: { code, signal: null }, trace: eventsOf(text) });

const WATCHED = ended(
  0,
  `js js begin
   js call napi_call_threadsafe_function item=1
   js return napi_call_threadsafe_function of=1 status=napi_ok
   js callback call_js item=1 env=live
   js js ran
   js callback-return call_js of=3`,
);
const BARE = `js call napi_call_threadsafe_function item=1
   js return napi_call_threadsafe_function of=0 status=napi_ok
   js callback call_js item=1 env=live
   js callback-return call_js of=2`;

describe('a recorded run and a bare one', () => {
  it('are the same where only what JavaScript recorded differs', () => {
    assert.equal(compare([WATCHED], [ended(0, BARE)]), 'same');
  });

  it('differ where the process ends otherwise', () => {
    const bare = ended(1, BARE);
    assert.equal(compare([WATCHED], [bare]), 'different');
    assert.equal(firstDifference(WATCHED, bare), 'ends with status 0, bare with status 1');
  });

  it('differ where C saw something else, which is named', () => {
    const bare = ended(0, BARE.replace('env=live', 'env=null'));
    assert.equal(compare([WATCHED], [bare]), 'different');
    assert.match(firstDifference(WATCHED, bare), /^js: event 2 is .*"live".* bare .*"null"/);
    const short = ended(0, BARE.split('\n').slice(0, 2).join('\n'));
    assert.equal(compare([WATCHED], [short]), 'different');
    assert.match(firstDifference(WATCHED, short), /bare missing$/);
  });

  it('vary where the same kinds of events come in other numbers', () => {
    const twice = ended(0, `${BARE}\n js callback call_js item=2 env=live`);
    assert.equal(compare([WATCHED], [twice]), 'varies');
  });

  it('do not hide in more runs: one that is never like a bare one differs', () => {
    const bare = ended(1, BARE);
    assert.equal(compare([WATCHED, WATCHED, WATCHED], [bare, bare, bare]), 'different');
    assert.equal(compare([WATCHED, bare], [bare, bare]), 'same');
  });
});
