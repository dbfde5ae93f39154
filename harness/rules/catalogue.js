'use strict';

const fs = require('node:fs');
const { CATALOGUE } = require('../common/paths.js');

/**
 * Every statement of the documentation, and every behaviour that other suites assert, each with a link or the suites:
 * {id, statement, from, reason}. One that no rule covers has a reason why.
 *
 * @param {object[]} rules
 * @returns {{id: string, statement: string, from: string, reason: string|undefined, rules: string[]}[]} with the rules'
 *   ids that cover each
 */
function coverage(rules) {
  return JSON.parse(fs.readFileSync(CATALOGUE, 'utf8')).map((entry) => ({
    ...entry,
    rules: rules.filter((rule) => rule.covers.includes(entry.id)).map((rule) => rule.id),
  }));
}

module.exports = { coverage };
