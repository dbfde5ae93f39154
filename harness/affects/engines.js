'use strict';

const fs = require('node:fs');
const path = require('node:path');
const semver = require('semver');
const UsageError = require('../common/usage-error.js');

const RUNTIMES = ['node', 'bun', 'deno'];

/**
 * The releases that matter to an addon: those that are given, or those that the nearest package.json names in `engines`, or all of Node.
 *
 * @param {string[]} given each a semver range of Node, or with a name before it, as in "bun >=1.2"
 * @param {string} folder where to look for the package.json, and above it
 * @returns {{engines: Object<string, string>, from: string}} `from` says where they come from
 * @throws {UsageError} for what is no range
 */
function enginesOf(given, folder) {
  if (given.length > 0) return { engines: Object.fromEntries(given.map(parse)), from: '--engines' };
  const found = nearest(folder);
  const file = found === null ? null : path.relative('', found);
  const { name: owner, engines: wanted } = file === null ? {} : read(file);
  const engines = Object.fromEntries(
    Object.entries(wanted ?? {}).filter(
      ([name, range]) => RUNTIMES.includes(name) && isRange(range),
    ),
  );
  // The name says more than a path that may lead through half of the machine.
  const from = typeof owner === 'string' ? `engines of ${owner}` : `engines in ${file}`;
  if (Object.keys(engines).length > 0) return { engines, from };
  const lacking = file === null ? 'there is no package.json' : `${file} has no engines`;
  return { engines: { node: '*' }, from: lacking };
}

const isRange = (text) => typeof text === 'string' && semver.validRange(text) !== null;

function parse(text) {
  const [, name = 'node', range] = /^\s*(?:([a-z]+)(?:@|\s+))?(.*?)\s*$/s.exec(text);
  if (!RUNTIMES.includes(name) || range === '' || !isRange(range))
    throw new UsageError(
      `--engines ${text}: it has to be a semver range of Node, as in '>=18', or of ${RUNTIMES.join(', ')} by name, as in 'bun >=1.2'`,
    );
  return [name, range];
}

function nearest(folder) {
  const file = path.join(folder, 'package.json');
  if (fs.existsSync(file)) return file;
  const above = path.dirname(folder);
  return above === folder ? null : nearest(above);
}

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) ?? {};
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read (${error.message.split('\n')[0]}); --engines '>=18' does without it`,
    );
  }
}

module.exports = { enginesOf };
