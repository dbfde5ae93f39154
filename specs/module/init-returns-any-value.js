'use strict';

module.exports = {
  rule: 'Whatever value Init returns is what the addon exports',
  from: 'https://nodejs.org/api/n-api.html#module-registration',
  basis: [
    'Module registration: what Init returns is taken for the exports of the module, which can be anything',
    'Module registration: an addon may be loaded several times',
  ],
  napi: 1,
  loads: true,
  covers: ['C-043'],
  catches: ['napi_get_named_property:does-nothing', 'napi_get_named_property:result-changed'],

  scenario(load, { record }) {
    const values = { string: 'text', number: 7, zero: 0, true: true, false: false, null: null };
    const all = Object.assign({ symbol: Symbol('s'), array: [1], object: {} }, values);
    for (const [name, value] of Object.entries(all)) {
      global.wanted = value;
      record(load() === value ? 'exported' : 'something else', name);
    }
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(
      recorded('exported').sort(),
      ['array', 'false', 'null', 'number', 'object', 'string', 'symbol', 'true', 'zero'],
      'require() gives each of them',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ calls }) {
    return calls('napi_get_named_property').length < 2 ? 'it could be loaded once only' : null;
  },
};
