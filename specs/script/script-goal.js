'use strict';

// The text, and what it comes to, or the error.
const TABLE = [
  ['return 1', 'SyntaxError'],
  ['import "fs"', 'SyntaxError'],
  ['export default 1', 'SyntaxError'],
  ['var await = 3; await', 3],
  ['with ({ inside: 4 }) inside', 4],
  ['"use strict"; with ({ inside: 4 }) inside', 'SyntaxError'],
  ['"use strict"; (function () { return typeof this; })()', 'undefined'],
  ['010', 8],
  ['<!-- a comment\n9', 9],
];

// The manual has "a string of JavaScript code", with var and this of a Script of ECMAScript; it does not name the goal.
module.exports = {
  rule: 'A script is parsed as a Script of sloppy code, not as a module and not as a function: return, import, export, await, with, "use strict", octal numbers, comments of HTML',
  from: 'https://nodejs.org/api/n-api.html#napi_run_script',
  level: 'should',
  napi: 1,
  covers: ['V-436'],
  catches: ['napi_run_script:does-nothing', 'napi_run_script:result-changed'],

  scenario(addon, { record }) {
    TABLE.forEach(([source]) => {
      try {
        record('outcome', addon.run(source));
      } catch (error) {
        record('outcome', error.constructor.name);
      }
    });
  },

  expect(t, { recorded, exit }) {
    TABLE.forEach(([source, expected], i) =>
      t.equal(recorded('outcome')[i], expected, `${JSON.stringify(source)}: ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
