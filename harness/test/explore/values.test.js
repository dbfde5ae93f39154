'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { valueRefusals } = require('../../explore/values/judge.js');

/**
 * The trace of a program of one call on 1, a function that throws what it gets, and an object.
 *
 * @param {object} what `name` and operands of the call; its status and results, the words of what it makes, and those of its exception
 */
function kindsOf({ call, status = 'napi_ok', results, made, thrown, keeps = false, pends }) {
  const [name] = call;
  const inputs = [['number', '1'], ['throws'], ['object', [['a', ['number', '3']]]]];
  const words = ['1', 'a function', '{a: 3}', ...(made === undefined ? [] : [made])];
  const events = [
    { event: 'note', name: 'call', value: 0 },
    { event: 'call', name: `napi_${name}` },
    { event: 'return', of: 1, status, ...(results && { results }) },
    ...(pends === undefined
      ? []
      : [
          { event: 'call', name: 'napi_is_exception_pending' },
          { event: 'return', of: 3, status: 'napi_ok', results: { result: pends } },
        ]),
    { event: 'note', name: 'values-end' },
    { event: 'js', name: 'slots', value: words },
    ...(thrown === undefined ? [] : [{ event: 'js', name: 'thrown', value: [0, thrown] }]),
    { event: 'js', name: 'values told', value: null },
  ].map((event, n) => ({ n, thread: 'js', ...event }));
  const program = { napi: 8, keeps, inputs, calls: [call] };
  return valueRefusals(events, program).map(({ kind }) => kind);
}

const FAILED = 'napi_number_expected';

describe('the model of values', () => {
  it('has ECMAScript say what a call returns', () => {
    const call = ['get_value_double', 0, 0, 0, 0];
    assert.deepEqual(kindsOf({ call, results: { result: 1 } }), []);
    assert.deepEqual(kindsOf({ call, results: { result: 2 } }), ['get_value_double differs']);
    assert.deepEqual(kindsOf({ call, status: FAILED }), ['get_value_double fails']);
    const other = ['get_value_double', 2, 0, 0, 0];
    assert.deepEqual(kindsOf({ call: other, status: FAILED }), []);
    assert.deepEqual(kindsOf({ call: other, results: { result: 0 } }), [
      'get_value_double says ok',
    ]);
  });

  it('looks at what was made', () => {
    const call = ['get_named_property', 2, 0, 1, 0];
    assert.deepEqual(kindsOf({ call, made: '3' }), []);
    assert.deepEqual(kindsOf({ call, made: 'undefined' }), ['get_named_property makes another']);
  });

  it('wants the exception that was thrown, and none where all is well', () => {
    const call = ['call_function', 1, 2, 0, 1];
    const status = 'napi_pending_exception';
    const made = 'undefined';
    assert.deepEqual(kindsOf({ call, status, made, thrown: '{a: 3}' }), []);
    assert.deepEqual(kindsOf({ call, status, made }), ['call_function exception lost']);
    assert.deepEqual(kindsOf({ call, status, made, thrown: '5' }), [
      'call_function exception differs',
    ]);
    assert.deepEqual(kindsOf({ call, status: FAILED, made, thrown: '{a: 3}' }), [
      'call_function status',
    ]);
    assert.deepEqual(
      kindsOf({ call: ['typeof', 0, 0, 0, 0], results: { result: 'number' }, thrown: '5' }),
      ['typeof ok with exception'],
    );
  });

  it('asks whether an exception has stayed, where it is to stay', () => {
    const whole = { call: ['throw', 0, 0, 0, 0], keeps: true };
    assert.deepEqual(kindsOf({ ...whole, pends: true }), []);
    assert.deepEqual(kindsOf({ ...whole, pends: false }), ['throw exception lost']);
  });
});
