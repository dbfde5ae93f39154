'use strict';

const { VALUE_OPERATIONS } = require('./expected.js');

/** Which calls were judged, and with what end. */
function valueCoverage() {
  const seen = new Set();
  return {
    visit: ({ name, ok }) => seen.add(`${name} ${ok}`),
    addPairs() {},
    told: () =>
      `${seen.size} of ${2 * Object.keys(VALUE_OPERATIONS).length} pairs of a call and whether it can be done`,
  };
}

module.exports = { valueCoverage };
