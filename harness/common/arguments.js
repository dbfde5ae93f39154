'use strict';

const { parseArgs } = require('node:util');

/**
 * parseArgs, which takes a negative number for an option that it does not know, and says "ambiguous" where it should have been the
 * value of the one before it: here it is that value, and whoever reads it says what is wrong with it.
 */
function parseWords(config) {
  const { args = process.argv.slice(2), options = {} } = config;
  const joined = [];
  for (const word of args) {
    const before = /^--([\w-]+)$/.exec(joined.at(-1));
    const takesValue = before !== null && options[before[1]]?.type === 'string';
    if (takesValue && /^-\d/.test(word)) joined.push(`${joined.pop()}=${word}`);
    else joined.push(word);
  }
  return parseArgs({ ...config, args: joined });
}

module.exports = { parseWords };
