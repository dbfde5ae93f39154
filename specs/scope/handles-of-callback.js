'use strict';

module.exports = {
  rule: 'The handles of a native function keep their objects alive until it returns',
  from: 'https://nodejs.org/api/n-api.html#object-lifetime-management',
  basis: [
    'Object lifetime management: by default handles stay valid, and their objects live, as long as the call of the native method',
  ],
  napi: 1,
  needs: ['gc'],
  perturb: true,
  covers: ['D-001'],
  catches: ['napi_create_uint32:result-changed'],

  scenario(addon, { record, gc }) {
    const objects = addon.run(() => {
      for (let i = 0; i < 3; i++) gc();
      record('collected');
    });
    record(
      'numbers',
      objects.map(({ number }) => number),
    );
  },

  expect(t, { records, recorded, exit }) {
    t.equal(records('collected').length, 1, 'there were collections');
    t.deepEqual(
      recorded('numbers'),
      [Array.from({ length: 50 }, (_, number) => number)],
      'each object is there, with what it had',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
