'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { ROOT } = require('../../common/paths.js');
const UsageError = require('../../common/usage-error.js');

const SOURCE = path.join(ROOT, 'addons', 'fault', 'second.c');
const TABLE = path.join(ROOT, 'specs', 'mutants.json');

/** The changes that the second implementation knows, in the order of its source. */
function mutantNames() {
  const source = fs.readFileSync(SOURCE, 'utf8');
  return [...new Set([...source.matchAll(/\bmutant\("([^"]+)"\)/g)].map(([, name]) => name))];
}

/**
 * What becomes of each mutant: the rule that has to notice it, or why none does.
 *
 * @param {{id: string}[]} rules
 * @returns {Map<string, {rule: string}|{reason: string}>}
 * @throws {UsageError} where an entry is about no mutant, or says neither or both, or names a rule that is not there
 */
function loadTable(rules, file = TABLE) {
  const { killed, survives } = JSON.parse(fs.readFileSync(file, 'utf8'));
  const names = mutantNames();
  const table = new Map();
  const add = (name, entry) => {
    if (!names.includes(name)) throw new UsageError(`${file}: there is no mutant "${name}"`);
    if (table.has(name)) throw new UsageError(`${file}: "${name}" is both killed and survives`);
    table.set(name, entry);
  };
  for (const [name, rule] of Object.entries(killed)) {
    if (!rules.some(({ id }) => id === rule))
      throw new UsageError(`${file}: "${name}": there is no rule ${rule}`);
    add(name, { rule });
  }
  for (const [name, reason] of Object.entries(survives)) {
    if (typeof reason !== 'string' || reason === '')
      throw new UsageError(`${file}: "${name}" survives without a reason`);
    add(name, { reason });
  }
  return table;
}

module.exports = { loadTable, mutantNames };
