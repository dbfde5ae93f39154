'use strict';

module.exports = {
  rule: "napi_fatal_exception raises 'uncaughtException' with the very error that it is given",
  from: 'https://nodejs.org/api/n-api.html#napi_fatal_exception',
  basis: [
    "napi_fatal_exception: it triggers an 'uncaughtException' in JavaScript",
    "napi_fatal_exception: err is the error that is passed to 'uncaughtException'",
  ],
  napi: 3,
  covers: ['E-031', 'Z05', 'F-059'],
  catches: ['napi_fatal_exception:does-nothing'],

  scenario(addon, { record, afterTurns }) {
    const values = [new Error('thrown on purpose'), new RangeError('once more')];
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
    t.deepEqual(recorded('heard'), Array(2).fill([true]), 'the listener gets each of them once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
