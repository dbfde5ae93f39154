'use strict';

// Which thread it runs on is left open, and so is whether that is before the end of the environment.
module.exports = {
  rule: 'The finalizer of an external SharedArrayBuffer runs once, with its memory and hint, and without an environment',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_external_sharedarraybuffer',
  level: 'should',
  napi: 9,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-088', 'F-147'],
  catches: [
    'finalize:lost',
    'finalize:twice',
    'finalize:wrong-data',
    'finalize:wrong-hint',
    'node_api_create_external_sharedarraybuffer:does-nothing',
    'node_api_create_external_sharedarraybuffer:other-status',
  ],
  unnoticed:
    'one finalizer more or less, or one that does not return: a stack may hold an object, so that most are asked for',

  scenario(addon, { record, collect }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.create();
    })();
    collect(() => record('collected'));
  },

  expect(t, { callbacks, statuses, recorded, exit }) {
    const finalized = callbacks('finalize');
    const hints = finalized.map(({ hint }) => hint);
    t.deepEqual(
      statuses('node_api_create_external_sharedarraybuffer'),
      new Array(20).fill('napi_ok'),
      '20 are created',
    );
    t.equal(recorded('collected').length, 1, 'there are 20 collections');
    t.ok(finalized.length >= 15, '15 of 20 are finalized');
    t.equal(new Set(hints).size, hints.length, 'none twice');
    t.ok(
      finalized.every(({ data, hint }) => data === 'pointer' && hint > 100 && hint <= 120),
      'each with its memory and hint',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
