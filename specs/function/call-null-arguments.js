'use strict';

// The manual calls neither of them optional, and names no status.
module.exports = {
  rule: 'napi_call_function refuses a NULL function, and NULL arguments of which there is one, and calls nothing',
  from: 'https://nodejs.org/api/n-api.html#napi_call_function',
  level: 'should',
  napi: 1,
  covers: ['V-300', 'V-301'],
  catches: ['napi_call_function:does-nothing', 'napi_call_function:other-status'],

  scenario(addon, { record }) {
    const called = () => record('called', true);
    addon.without_function(called);
    addon.without_arguments(called);
  },

  expect(t, { statuses, recorded, exit }) {
    ['function', 'arguments'].forEach((missing, i) => {
      const status = statuses('napi_call_function')[i];
      const refused = status !== undefined && status !== 'napi_ok' && status !== 'did not return';
      t.ok(refused, `without ${missing} it does not return napi_ok`);
    });
    t.deepEqual(recorded('called'), [], 'nothing is called');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
