'use strict';

module.exports = {
  rule: 'What a constructor callback has made lives until it returns, without a handle scope of its own: 100 objects, and collections',
  from: 'https://nodejs.org/api/n-api.html#napi_callback',
  basis: [
    'napi_callback: a handle scope in the callback is not necessary',
    'Object lifetime management: handles live as long as the native method',
  ],
  napi: 1,
  needs: ['gc'],
  covers: ['VN88'],
  catches: ['constructor:lost'],

  scenario(addon, { record, gc }) {
    const Abc = addon.define();
    const made = new Abc(() => {
      for (let i = 0; i < 5; i++) gc();
    });
    const numbers = [];
    for (let i = 0; i < 100; i++) numbers.push((made[i] || {}).number);
    record('numbers', numbers);
  },

  expect(t, { recorded, exit }) {
    const [numbers = []] = recorded('numbers');
    t.equal(numbers.length, 100, 'all are asked for');
    t.ok(
      numbers.every((number, i) => number === i),
      'each has its number',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
