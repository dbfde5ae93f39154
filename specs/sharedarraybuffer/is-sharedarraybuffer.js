'use strict';

const KINDS = ['a SharedArrayBuffer', 'an empty one'];
const OTHERS = [
  'an ArrayBuffer',
  'a view of a shared one',
  'an object',
  'an array',
  'null',
  'undefined',
];

// The function is experimental: it may change.
module.exports = {
  rule: 'node_api_is_sharedarraybuffer is true for SharedArrayBuffers alone: not for an ArrayBuffer, a view, an object, an array, null, undefined',
  from: 'https://nodejs.org/api/n-api.html#node_api_is_sharedarraybuffer',
  level: 'should',
  napi: 1,
  catches: [
    'node_api_is_sharedarraybuffer:does-nothing',
    'node_api_is_sharedarraybuffer:other-status',
    'node_api_is_sharedarraybuffer:result-changed',
  ],
  covers: ['V-390', 'VN155', 'F-157'],

  scenario(addon) {
    const shared = new SharedArrayBuffer(4);
    [shared, new SharedArrayBuffer(0)].forEach((each) => addon.run(each));
    const others = [new ArrayBuffer(4), new Uint8Array(shared), {}, [1], null, undefined];
    others.forEach((each) => addon.run(each));
  },

  expect(t, { calls, exit }) {
    const told = calls('node_api_is_sharedarraybuffer').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    KINDS.forEach((what, i) => t.deepEqual(told[i], ['napi_ok', true], `${what}: true`));
    OTHERS.forEach((what, i) =>
      t.deepEqual(told[KINDS.length + i], ['napi_ok', false], `${what}: false`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
