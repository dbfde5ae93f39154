'use strict';

/**
 * @param {(string|null)[]} together what was seen of a cell in each order: a verdict, "nothing", or null where it had no others
 * @param {string[]} alone its verdicts by itself
 * @returns {'same'|'twice'|'varies'|'different'} `twice` where it does not always pass together, but alone; `varies` where it
 *   does not always pass alone; `different` where it passes together alone
 */
function compare(together, alone) {
  const passes = together.includes('pass');
  if (passes && !alone.includes('pass')) return 'different';
  if (new Set(alone).size > 1) return 'varies';
  const others = together.filter((verdict) => verdict !== null && verdict !== alone[0]);
  return alone[0] === 'pass' && others.length > 0 ? 'twice' : 'same';
}

/** "pass 2, nothing 1" */
function countsIn(verdicts) {
  const names = [...new Set(verdicts)];
  return names
    .map((name) => `${name} ${verdicts.filter((each) => each === name).length}`)
    .join(', ');
}

module.exports = { compare, countsIn };
