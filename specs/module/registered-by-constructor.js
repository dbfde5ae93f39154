'use strict';

// The manual no longer has napi_module_register, which the header calls deprecated; addons that were built with it are still about.
module.exports = {
  rule: 'An addon that registers itself when its library is opened can be loaded',
  from: 'https://nodejs.org/api/n-api.html#module-registration',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['C-049', 'E08', 'E10', 'F-114'],
  catches: ['napi_set_named_property:does-nothing'],

  scenario(addon, { record }) {
    record('answer', addon.answer);
  },

  expect(t, { notes, calls, recorded, before, loopThread, exit }) {
    const [registered] = calls('napi_module_register');
    t.ok(before(registered, notes('Init')[0]), 'it registers itself before Init runs');
    t.deepEqual(
      notes('Init').map(({ thread }) => thread),
      loopThread === 'worker' ? ['js', 'worker'] : ['js'],
      'which it does in each environment',
    );
    t.deepEqual(recorded('answer'), [42], 'require() gives what Init exports');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
