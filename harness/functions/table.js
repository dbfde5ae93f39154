'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { FUNCTIONS, ROOT } = require('../common/paths.js');

const TABLE = path.join(ROOT, 'addons', 'seam', 'functions.h');
const MANUAL = 'https://nodejs.org/api/n-api.html';

let lines = null;

/** The lines of the seam's table by function. */
function tableOfFunctions() {
  if (lines === null) {
    const found = fs.readFileSync(TABLE, 'utf8').matchAll(/^SEAM_CALL\((\w+), .*$/gm);
    lines = new Map([...found].map(([line, name]) => [name, line]));
  }
  return lines;
}

/**
 * Every function of the header: those of the seam's table, and those that are beside it. What the manual says of some stands in
 * specs/functions.json.
 *
 * @returns {{name: string, from: string, parameters: string[], optional: object, statuses: object, holes: object}[]} sorted by
 *   name. `optional` are the parameters that the manual lets a caller leave out, `statuses` those it names in the section of the
 *   function beside napi_ok, each with when; `holes` the reasons why no rule is about one of them, or about the function ("rules")
 */
function loadFunctions() {
  const { beside, manual, holes } = JSON.parse(fs.readFileSync(FUNCTIONS, 'utf8'));
  const parameters = new Map(Object.entries(beside));
  for (const [name, line] of tableOfFunctions())
    parameters.set(
      name,
      [...line.matchAll(/\(\w+, (\w+)\)/g)].map(([, parameter]) => parameter),
    );
  const functionOf = (name) => ({
    name,
    from: `${MANUAL}#${name}`,
    parameters: parameters.get(name),
    optional: {},
    statuses: {},
    ...manual[name],
    holes: holes[name] ?? {},
  });
  return [...parameters.keys()].sort().map(functionOf);
}

module.exports = { loadFunctions, tableOfFunctions };
