'use strict';

// The manual has an error there.
module.exports = {
  rule: "napi_fatal_exception raises 'uncaughtException' with a value that is no error, too",
  from: 'https://nodejs.org/api/n-api.html#napi_fatal_exception',
  level: 'should',
  napi: 3,
  covers: ['E-031', 'Z05'],
  catches: ['napi_fatal_exception:does-nothing'],

  scenario(addon, { record, afterTurns }) {
    const values = [42, 'text', true, {}, Symbol('thrown')];
    let heard = [];
    process.on('uncaughtException', (error) => heard.push(error));
    const next = () => {
      const value = values.shift();
      heard = [];
      addon.run(value);
      afterTurns(() => {
        record(
          'heard',
          heard.map((error) => error === value),
        );
        if (values.length > 0) next();
      });
    };
    next();
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('heard'), Array(5).fill([true]), 'the listener gets each of them once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
