'use strict';

module.exports = {
  rule: 'Two addons in one environment have instance data of their own',
  from: 'https://nodejs.org/api/n-api.html#environment-life-cycle-apis',
  basis: ['Environment life cycle APIs: the data can be unique to each instance of the addon'],
  napi: 6,
  variants: ['main', 'worker'],
  loads: true,
  covers: ['C-008'],
  catches: [],

  scenario(load, { record }) {
    const [first, second] = [load('first.node'), load('second.node')];
    first.set(1);
    second.set(2);
    record('data', [first.get(), second.get()]);
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('data'), [[1, 2]], 'each has what it set');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
