'use strict';

// The manual has addons loaded several times; that it comes to that where require() has forgotten one is Node's.
module.exports = {
  rule: 'Init runs again where an addon is loaded again in its environment, and what it exports is new',
  from: 'https://nodejs.org/api/n-api.html#module-registration',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker'],
  loads: true,
  covers: ['C-052', 'C-050', 'C-061'],
  catches: [],

  scenario(load, { record }) {
    const first = load();
    const second = load();
    record('new', first !== second && first.run !== second.run);
    record('answers', [first.run(), second.run()]);
  },

  expect(t, { notes, recorded, exit }) {
    t.deepEqual(
      notes('load').map(({ value }) => value),
      [1, 2],
      'Init runs twice, in one library',
    );
    t.deepEqual(recorded('new'), [true], 'the exports are new');
    t.deepEqual(recorded('answers'), [[42, 42]], 'and both work');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
