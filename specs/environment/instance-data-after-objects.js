'use strict';

// The manual has finalizers called independently of each other. Node goes backwards, and addons free in the last what the others use.
module.exports = {
  rule: 'Instance data that was set first is finalized after the objects that were wrapped later',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  level: 'should',
  napi: 6,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['C-013'],
  catches: ['finalize:at-once', 'finalize:out-of-order'],
  unnoticed: 'the data of the finalizers, which is another rule',

  scenario(addon, { end }) {
    global.kept = {};
    addon.run(global.kept);
    end();
  },

  expect(t, { statuses, callbacks, before, exit }) {
    const ofData = callbacks('finalize', { data: 1 });
    t.deepEqual(statuses('napi_wrap'), ['napi_ok'], 'there is an object');
    t.ok(
      callbacks('finalize', { data: 2 }).every((object) =>
        ofData.every((data) => before(object, data)),
      ),
      'the object is finalized first',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ callbacks }) {
    return callbacks('finalize').length < 2
      ? 'not both were finalized, which other rules are about'
      : null;
  },
};
