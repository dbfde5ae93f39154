'use strict';

// The manual has the feature turned off by that macro, which changes types alone in the headers that there are: what the runtime gets is
// the experimental version. No runtime that goes by it can keep the sentence, so it is left open.
module.exports = {
  rule: 'An addon that is built experimental, and opts out of basic finalizers, can create an object in a finalizer',
  from: 'https://nodejs.org/api/n-api.html#node_api_basic_finalize',
  level: 'may',
  napi: 9,
  needs: ['gc'],
  covers: ['D-077'],
  provenBy: 'node@26.10.0',
  unnoticed:
    'one finalizer more or less, or one that does not return: a stack may hold an object, so that most are asked for',

  scenario(addon, { record, collect }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.wrap({});
    })();
    collect(() => record('collected'));
  },

  expect(t, { statuses, exit }) {
    const created = statuses('napi_create_object');
    t.ok(created.length >= 15, 'the finalizers of 15 objects of 20 do');
    t.ok(
      created.every((status) => status === 'napi_ok'),
      'with napi_ok',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
