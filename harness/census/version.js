'use strict';

const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { ROOT } = require('../common/paths.js');

/** What is said about a rule, or how its processes are shared, and does not decide its verdict. */
const SAID = ['id', 'rule', 'from', 'basis', 'level', 'covers', 'catches', 'provenBy', 'unnoticed'];
const NO_MATTER = [...SAID, 'alone', 'variants', 'specFile', 'addonFile'];

/** Texts are kept as they are; a link in one is no comment. */
const TEXT = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/;
const BLANK = /(?:\s|\/\/.*|\/\*[^]*?\*\/)+/;
const TEXT_OR_BLANK = new RegExp(`(${TEXT.source})|${BLANK.source}`, 'g');

/**
 * By which a rule is told from what it was before: scenario, claims, all else in its spec that decides a verdict, and its addon with the
 * files of its own folder that it includes. Comments and line breaks, what the spec says of the rule, and what addons share do not count.
 *
 * @param {object} rule
 * @param {string} [root]
 * @returns {string} eight hexadecimal digits
 */
function versionOf(rule, root = ROOT) {
  const fields = Object.entries(rule)
    .filter(([name]) => !NO_MATTER.includes(name))
    .map(([name, value]) => `${name} ${textOf(value)}`);
  const [constants] = fs.readFileSync(rule.specFile, 'utf8').split(/^module\.exports\b/m);
  const addon = sourceOf(path.join(root, 'addons', `${rule.id}.c`));
  const parts = [constants, ...fields.sort(), addon].map(withoutComments);
  return crypto.createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 8);
}

const textOf = (value) => (typeof value === 'function' ? String(value) : JSON.stringify(value));

const withoutComments = (text) => text.replace(TEXT_OR_BLANK, (_, kept) => kept ?? ' ').trim();

/** What is not beside the addon is what all share. */
function sourceOf(file) {
  const text = fs.readFileSync(file, 'utf8');
  return text.replace(/^#include "([^"]+)"$/gm, (line, name) => {
    const other = path.join(path.dirname(file), name);
    return fs.existsSync(other) ? sourceOf(other) : line;
  });
}

module.exports = { versionOf };
