'use strict';

const { wrap } = require('../text/wrap.js');

/**
 * A function for people: its parameters, those in brackets that may be left out, and the rules about all of it.
 *
 * @param {object} entry one of those of coverageOf
 * @param {number} width of a line
 * @returns {string[]} lines
 */
function functionLines(
  { name, from, parameters, optional, statuses, rules, leftOut, expected, holes },
  width,
) {
  const list = parameters.map((each) => (Object.hasOwn(optional, each) ? `[${each}]` : each));
  const parts = [
    ['rules', 'rules', rules],
    ...Object.keys(optional).map((each) => [
      each,
      `without ${each} (${optional[each]})`,
      leftOut[each],
    ]),
    ...Object.keys(statuses).map((each) => [each, `${each} (${statuses[each]})`, expected[each]]),
  ];
  return [
    `${name}(${list.join(', ')})`,
    `  ${from}`,
    ...parts.flatMap(([what, title, ids]) => {
      const count = ids.length === 0 ? 'none' : String(ids.length);
      return [
        ...wrap(`${title}: ${count}`, width - 2, '  '),
        ...wrap(
          ids.length === 0 ? (holes[what] ?? 'no reason so far') : ids.join(' '),
          width - 4,
          '    ',
        ),
      ];
    }),
  ];
}

/** How much there is of each, and what is left. */
function totalsLine(functions) {
  const sum = (count) => functions.reduce((total, entry) => total + count(entry), 0);
  const size = (object) => Object.keys(object).length;
  const holes = sum(({ missing }) => missing.length);
  return [
    `${functions.length} functions`,
    `${sum(({ parameters }) => parameters.length)} parameters`,
    `${sum(({ optional }) => size(optional))} of them optional`,
    `${sum(({ statuses }) => size(statuses))} statuses that the manual names beside napi_ok`,
    `${holes} of all that without a rule`,
  ].join(', ');
}

module.exports = { functionLines, totalsLine };
