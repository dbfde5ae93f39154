'use strict';

// Node has this status for each; the manual names none.
module.exports = {
  rule: 'napi_call_function refuses a NULL function, and NULL arguments of which there is one, with napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_call_function',
  level: 'may',
  napi: 1,
  covers: ['V-300', 'V-301'],
  catches: ['napi_call_function:does-nothing', 'napi_call_function:other-status'],

  scenario(addon) {
    addon.without_function(() => 1);
    addon.without_arguments(() => 1);
  },

  expect(t, { statuses, exit }) {
    const [noFunction, noArguments] = statuses('napi_call_function');
    t.equal(noFunction, 'napi_invalid_arg', 'without function it returns napi_invalid_arg');
    t.equal(noArguments, 'napi_invalid_arg', 'without arguments it returns napi_invalid_arg');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
