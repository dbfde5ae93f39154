'use strict';

module.exports = {
  rule: 'Where Init returns NULL, the object that it was passed is what the addon exports',
  from: 'https://nodejs.org/api/n-api.html#module-registration',
  basis: ['Module registration: where Init returns NULL, the parameter exports is exported'],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['C-044'],
  catches: ['napi_set_named_property:does-nothing'],

  scenario(addon, { record }) {
    record('exported', Object.assign({}, addon));
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('exported'), [{ answer: 42 }], 'it has what Init added');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
