'use strict';

// The manual has finalizers run after the collection, and does not say what becomes of their exceptions.
module.exports = {
  rule: "An exception that a finalizer leaves is raised as 'uncaughtException', and not in the JavaScript that a collection interrupts",
  from: 'https://nodejs.org/api/n-api.html#napi_finalize',
  level: 'should',
  napi: 1,
  needs: ['gc'],
  covers: ['E-013'],
  catches: ['napi_throw_error:does-nothing'],

  scenario(addon, { record, gc }) {
    let collections = 20;
    let heard = false;
    process.on('uncaughtException', ({ code }) => {
      heard = true;
      record('heard', code);
    });
    addon.create();
    const turn = () => {
      try {
        gc();
      } catch (error) {
        record('gc() threw', error.message);
      }
      if (!heard && collections-- > 0) setImmediate(turn);
    };
    setImmediate(turn);
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('gc() threw'), [], 'the collection throws nothing');
    t.deepEqual(recorded('heard'), ['ON_PURPOSE'], 'the listener hears of it, once');
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ callbacks }) {
    return callbacks('finalize').length === 0 ? 'the external was not collected' : null;
  },
};
