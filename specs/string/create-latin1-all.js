'use strict';

module.exports = {
  rule: 'Each byte of Latin-1 becomes the character of that number: 0 to 255, 80 no euro sign',
  from: 'https://nodejs.org/api/n-api.html#napi_create_string_latin1',
  basis: ['napi_create_string_latin1: creates a string from an ISO-8859-1-encoded text'],
  napi: 1,
  covers: ['V-090', 'F-042', 'VN31'],
  catches: [
    'napi_create_string_latin1:does-nothing',
    'napi_create_string_latin1:other-status',
    'napi_create_string_latin1:result-changed',
  ],

  scenario(addon, { record }) {
    const made = String(addon.run());
    record(
      'units',
      made.split('').map((character) => character.charCodeAt(0)),
    );
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_create_string_latin1'), ['napi_ok'], 'the string is created');
    const [units = []] = recorded('units');
    t.equal(units.length, 256, 'it has 256 characters');
    t.deepEqual(
      units.filter((unit, i) => unit !== i),
      [],
      'each has the number of its byte',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
