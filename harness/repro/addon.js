'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { readAddon } = require('./c-inline.js');
const { fillComment, makeStatic } = require('./c-text.js');
const { unitsOf } = require('./c-units.js');

const addons = path.join(__dirname, '..', '..', 'addons');
/** In the order in which a reader wants them; each of the second list may use all of the first. */
const HEADERS = ['seam/trace.h', 'support/thread.h', 'seam/seam.h', 'support/conformance.h'];
const SOURCES = ['support/conformance.c', 'seam/seam.c', 'support/thread.c', 'seam/trace.c'];

/**
 * A rule's addon as one C file that needs nothing but Node-API's headers: what the addon is written with, the addon, and what
 * records its calls, each of them without what this addon does not use. The faults of the seam are left out.
 *
 * @param {{id: string, rule: string, from: string}} rule
 * @returns {string}
 */
function addonSource(rule) {
  const { body, napiVersion, pastTheSeam } = readAddon(fileOf(rule));
  const redirected = pastTheSeam ? [] : redirections();
  const headers = HEADERS.map(readUnits);
  const sources = SOURCES.map(readUnits);

  const words = unitsOf(body).flatMap((unit) => unit.references);
  const above = closure(words, [redirected, ...headers].flat());
  const all = closure([...words, ...wordsOf(above)], [...headers, ...sources].flat());
  const files = [...headers, ...sources].filter((units) => units.some((unit) => all.has(unit)));
  const isThere = (unit) =>
    all.has(unit) || (unit.kind === 'group' && /^#include/m.test(unit.code));
  const below = files
    .flat()
    .filter((unit) => isThere(unit) && !above.has(unit))
    .filter((unit, index, units) => !isNeedless(unit, index, units));
  const redirects = redirected.filter((unit) => above.has(unit));
  return [
    fillComment(introduction(rule, redirects.length > 0)),
    definitions(napiVersion),
    includes(files.flat()),
    '',
    print(headers.flat().filter((unit) => above.has(unit))),
    ...(redirects.length === 0
      ? []
      : [
          '/* Each call of these is recorded: the part below the addon has the functions. */',
          ...redirects.map((unit) => unit.code),
          '',
        ]),
    '/* The addon. */',
    '',
    body,
    '',
    '/* What the addon was written with: how its calls and callbacks are recorded. */',
    '',
    ...redirects.map((unit) => `#undef ${unit.names[0]}`),
    ...(redirects.length === 0 ? [] : ['']),
    print(below).trimEnd(),
    '',
  ].join('\n');
}

/** What of that is the addon itself. */
function addonBody(rule) {
  return readAddon(fileOf(rule)).body;
}

const fileOf = ({ id }) => path.join(addons, `${id}.c`);

/** The seam's macros: napi_call_threadsafe_function is seam_call, and so on. */
function redirections() {
  const header = fs.readFileSync(path.join(addons, 'seam/seam.h'), 'utf8');
  const units = unitsOf(header.match(/^#define napi_\w+ seam_\w+\n/gm).join(''));
  return units.map((unit) => ({ ...unit, file: 'seam/seam.h' }));
}

function readUnits(file) {
  const text = fs.readFileSync(path.join(addons, file), 'utf8');
  const functions = new Map(
    redirections().map(({ references: [, real, ours] }) => [ours.replace('seam_', 'fault_'), real]),
  );
  const units = unitsOf(
    text.replace(/\bfault_\w+(?=\()/g, (called) => functions.get(called) ?? called),
  );
  return units
    .filter(({ code }) => !/^#(ifndef|define) (SEAM_ITSELF|NAPI_VERSION)\b/.test(code))
    .map((unit) => ({ ...unit, file }));
}

/** Those units that the addon's words lead to, in one step or many. What no header names is for its own file alone. */
function closure(words, units) {
  const common = new Set(
    units.filter((unit) => unit.file.endsWith('.h')).flatMap((unit) => unit.names),
  );
  const found = new Set();
  const follow = (word, file) => {
    const named = units.filter(
      (unit) => unit.names.includes(word) && (common.has(word) || unit.file === file),
    );
    for (const unit of named.filter((other) => !found.has(other))) {
      found.add(unit);
      unit.references.forEach((other) => follow(other, unit.file));
    }
  };
  words.forEach((word) => follow(word, null));
  return found;
}

const wordsOf = (units) => [...units].flatMap((unit) => unit.references);

/** A prototype whose function is not used before it is defined. */
function isNeedless(unit, index, units) {
  if (unit.kind !== 'prototype') return false;
  const [name] = unit.names;
  const user = units.findIndex((other, at) => at !== index && other.references.includes(name));
  return user !== -1 && units[user].names.includes(name);
}

function includes(units) {
  const lines = units.filter((unit) => unit.kind === 'include').map((unit) => unit.code);
  return [...new Set(['#include <node_api.h>', ...lines.sort()])].join('\n');
}

function definitions(napiVersion) {
  return `#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* what C99 alone does not have: nanosleep() and syscall() */
#endif
#define NAPI_VERSION ${napiVersion} /* never that of the Node that builds: behaviour depends on it */`;
}

function introduction({ rule, from }, recorded) {
  const how = recorded
    ? 'Each call of the thread-safe function API, and each callback that it leads to, is'
    : 'What matters is';
  return [
    `${rule}.`,
    from,
    '',
    `The addon is plain Node-API code. MUST(call) is set-up: anything but napi_ok ends the process there and then. All other calls are what the rule is about, and nothing is decided here. ${how} written to the file that CONFORMANCE_TRACE names, a line each, and judged by repro.js.`,
  ];
}

function print(units) {
  const text = units
    .filter((unit) => unit.kind !== 'include')
    .map((unit) => {
      const lines = [unit.comment, makeStatic(unit)].filter((part) => part !== '').join('\n');
      // A body stands alone; what is a line or two stays together with its like.
      return lines.includes('\n') ? `\n${lines}\n` : lines;
    });
  return `${text
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

module.exports = { addonBody, addonSource };
