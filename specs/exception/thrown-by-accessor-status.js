'use strict';

const RUN_JAVASCRIPT = [
  'napi_get_named_property',
  'napi_set_named_property',
  'napi_has_named_property',
  'napi_get_property_names',
  'napi_coerce_to_string',
  'napi_instanceof',
];

// The manual has the status of another error come first, where there is one; Node has it so for some.
module.exports = {
  rule: 'A getter, a setter, a trap or a conversion that throws makes the function that ran it return napi_pending_exception',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'may',
  napi: 1,
  covers: ['E-041'],
  catches: RUN_JAVASCRIPT.map((name) => `${name}:other-status`),

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

  expect(t, { statuses, exit }) {
    for (const name of RUN_JAVASCRIPT)
      t.deepEqual(
        statuses(name),
        ['napi_pending_exception'],
        `${name} returns napi_pending_exception`,
      );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
