'use strict';

const COUNTS = [100, 1000, 5000];

module.exports = {
  rule: 'Many arguments of napi_call_function arrive in order: 100, 1000, 5000',
  from: 'https://nodejs.org/api/n-api.html#napi_call_function',
  basis: ['napi_call_function: argc elements of argv are passed as arguments'],
  napi: 1,
  needs: ['gc'],
  covers: ['V-305', 'VN105'],
  catches: ['napi_call_function:does-nothing'],

  scenario(addon, { record, gc }) {
    const tell = (...rest) =>
      record('arrived', [rest.length, rest.every((each, i) => each === i + 0.5)]);
    COUNTS.forEach((count) => addon.call(tell, count, () => gc()));
  },

  expect(t, { recorded, exit }) {
    COUNTS.forEach((count, i) =>
      t.deepEqual(recorded('arrived')[i], [count, true], `${count} arrive in order`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
