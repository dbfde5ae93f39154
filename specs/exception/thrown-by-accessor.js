'use strict';

const RUN_JAVASCRIPT = [
  'napi_get_named_property',
  'napi_set_named_property',
  'napi_has_named_property',
  'napi_get_property_names',
  'napi_coerce_to_string',
  'napi_instanceof',
];

module.exports = {
  rule: 'What a getter, a setter, a trap or a conversion throws makes the function that ran it fail, and reaches the caller',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  basis: [
    'Return values: napi_ok where no uncaught JavaScript exception was thrown, else another status',
    'Exceptions: a pending exception is thrown when the native function returns to JavaScript',
  ],
  napi: 1,
  covers: ['E-041'],
  catches: RUN_JAVASCRIPT.map((name) => `${name}:does-nothing`),

  scenario(addon, { record }) {
    const fail = () => {
      throw new Error('thrown on purpose');
    };
    const accessors = { get: fail, set: fail };
    const attempt = (run) => {
      try {
        run();
        record('caught', 'nothing');
      } catch (error) {
        record('caught', error.message);
      }
    };
    attempt(() => addon.get(Object.defineProperty({}, 'key', accessors)));
    attempt(() => addon.set(Object.defineProperty({}, 'key', accessors)));
    attempt(() => addon.has(new Proxy({}, { has: fail })));
    attempt(() => addon.keys(new Proxy({}, { ownKeys: fail })));
    attempt(() => addon.text({ toString: fail }));
    attempt(() =>
      addon.is(
        {},
        Object.defineProperty(() => {}, Symbol.hasInstance, { value: fail }),
      ),
    );
  },

  expect(t, { statuses, recorded, exit }) {
    for (const name of RUN_JAVASCRIPT) {
      const [status = 'not called'] = statuses(name);
      t.ok(/^napi_(?!ok$)/.test(status), `${name} does not return napi_ok`);
    }
    t.deepEqual(
      recorded('caught'),
      Array(6).fill('thrown on purpose'),
      'the caller gets each exception',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
