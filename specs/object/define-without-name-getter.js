'use strict';

// That one of them is given is the duty of the caller.
module.exports = {
  rule: 'A descriptor of a getter that has neither utf8name nor name is refused',
  from: 'https://nodejs.org/api/n-api.html#napi_property_descriptor',
  level: 'may',
  napi: 1,
  covers: ['V-212'],
  provenBy: 'node@26.10.0',

  scenario(addon, { outcomeOf }) {
    outcomeOf(() => addon.run({}));
  },

  expect(t, { statuses, exit }) {
    const returned = statuses('napi_define_properties');
    t.ok(
      returned.length === 1 && !['did not return', 'napi_ok'].includes(returned[0]),
      'it is not reported as defined',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
