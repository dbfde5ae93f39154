'use strict';

// That it fails follows from what was never wrapped; the manual names no status.
module.exports = {
  rule: 'The prototype of a class of wrapped instances is none of them: napi_unwrap refuses it, through an accessor too',
  from: 'https://nodejs.org/api/n-api.html#object-wrap',
  level: 'should',
  napi: 1,
  covers: ['V-265'],
  catches: [
    'constructor:lost',
    'getter:lost',
    'getter:twice',
    'napi_unwrap:does-nothing',
    'napi_unwrap:other-status',
    'napi_unwrap:written-although-failed',
  ],

  scenario(addon) {
    const Abc = addon.define();
    const made = new Abc(1);
    addon.unwrap(Abc.prototype);
    Abc.prototype.accessor;
    addon.unwrap(made);
  },

  expect(t, { calls, exit }) {
    const [direct = {}, accessor = {}, instance = {}] = calls('napi_unwrap');
    const refused = ({ status, results = {} }) =>
      status !== undefined && status !== 'napi_ok' && results.result === 'untouched';
    t.ok(refused(direct), 'the prototype is refused, and nothing written');
    t.ok(refused(accessor), 'so it is where an accessor of the prototype has it for this');
    t.equal(instance.status, 'napi_ok', 'an instance is not refused');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
