'use strict';

// The manual has finalizers after the collection for all but experimental addons, and does not speak of an exception that one leaves.
module.exports = {
  rule: 'An exception that the finalizer of an object leaves is not thrown in the JavaScript that asks for a collection',
  from: 'https://nodejs.org/api/n-api.html#napi_finalize',
  level: 'should',
  napi: 1,
  needs: ['gc'],
  covers: ['D-083', 'E-013'],
  catches: ['finalize:late', 'finalize:lost'],
  provenBy: 'node@14.6.0',

  scenario(addon, { record, gc }) {
    process.on('uncaughtException', () => {});
    (() => {
      for (let i = 0; i < 20; i++) addon.wrap({});
    })();
    const caught = [];
    let turns = 20;
    const turn = () => {
      try {
        gc();
      } catch (error) {
        caught.push(error.code);
      }
      if (--turns > 0) return setImmediate(turn);
      addon.finish();
      record('caught', caught);
    };
    setImmediate(turn);
  },

  expect(t, { statuses, recorded, exit }) {
    t.ok(
      statuses('napi_throw_error').length >= 15,
      'the finalizers of 15 objects of 20 throw within 20 collections',
    );
    t.deepEqual(recorded('caught'), [[]], 'nothing is thrown there');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
