'use strict';

module.exports = {
  rule: 'A function made in C is visible to scripts only where it was set: the global object gets nothing',
  from: 'https://nodejs.org/api/n-api.html#napi_create_function',
  basis: [
    'napi_create_function: the new function is not visible from script, unless it is set as a property',
  ],
  napi: 1,
  covers: ['V-281'],
  catches: ['napi_create_function:does-nothing', 'napi_create_function:result-changed'],

  scenario(addon, { record }) {
    const globalObject = Function('return this')();
    const names = () => Object.getOwnPropertyNames(globalObject).sort();
    const before = names();
    record('made', typeof addon.make(7));
    const after = names();
    record(
      'added',
      after.filter((name) => !before.includes(name)),
    );
    record('nm', Function('return typeof nm')());
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('made'), ['function'], 'it is made');
    t.deepEqual(recorded('added'), [[]], 'the global object has no property more');
    t.deepEqual(recorded('nm'), ['undefined'], 'its name stands for nothing in a script');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
