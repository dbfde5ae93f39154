'use strict';

module.exports = {
  rule: 'The finalizer of a wrap does not run as long as there is a strong reference to its object, and runs when that was deleted',
  from: 'https://nodejs.org/api/n-api.html#references-to-values-with-a-lifespan-longer-than-that-of-the-native-method',
  basis: [
    'References to values with a lifespan longer than that of the native method: any count above zero prevents that the value is collected',
    'References to values with a lifespan longer than that of the native method: once deleted a reference no longer prevents that its object is collected',
    'napi_wrap: the finalizer can free the native object when the JavaScript object was collected',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-033'],
  catches: ['finalize:at-once', 'finalize:late', 'finalize:lost', 'napi_wrap:does-nothing'],
  unnoticed:
    'one finalizer more or less, or one that does not return: a stack may hold an object, so that most are asked for',

  scenario(addon, { record, collect }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.wrap({});
    })();
    collect(() => {
      record('kept');
      addon.let_go();
      collect(() => record('let go'));
    });
  },

  expect(t, { callbacks, records, before, exit }) {
    const finalized = callbacks('finalize');
    const [kept] = records('kept');
    const [letGo] = records('let go');
    t.ok(
      finalized.every((f) => before(kept, f)),
      'none runs in the 20 collections before the references are deleted',
    );
    t.ok(
      finalized.filter((f) => before(f, letGo)).length >= 15,
      'those of 15 objects of 20 run in the 20 collections after',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
