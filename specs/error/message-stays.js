'use strict';

module.exports = {
  rule: 'The message of the last error stays where it is, whatever is called later',
  from: 'https://nodejs.org/api/n-api.html#napi_get_last_error_info',
  basis: [
    'napi_extended_error_info: error_message is a text that describes the error',
    'napi_get_last_error_info: the message points to a statically defined string, which is safe to use later',
  ],
  napi: 1,
  perturb: true,
  covers: ['E-006'],
  catches: ['napi_get_value_double:does-nothing'],

  scenario(addon, { afterTurns }) {
    addon.first('text');
    addon.again('text');
    afterTurns(() => addon.again('text'));
  },

  expect(t, { notes, exit }) {
    const [{ bytes } = {}] = notes('at first');
    const later = notes('later');
    t.ok(bytes && bytes.length > 0, 'there is a message');
    t.equal(later.length, 2, 'it is read twice more');
    t.ok(
      later.every((read) => read.bytes === bytes),
      'it is the same text',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
