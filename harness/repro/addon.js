'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { readAddon } = require('./c-inline.js');
const { fillComment, makeStatic } = require('./c-text.js');
const { tableUnits } = require('./c-table.js');
const { unitsOf } = require('./c-units.js');

const addons = path.join(__dirname, '..', '..', 'addons');
const RECORDING = 'recording.h';
const DEFINITIONS = `#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* what C99 alone does not have: nanosleep() and syscall() */
#endif
#if defined __cplusplus && defined __GNUC__
#pragma GCC diagnostic ignored "-Wmissing-field-initializers" /* what is left out is zero */
#endif`;

/** In the order in which a reader wants them; each of the second list may use all of the first. */
const HEADERS = [
  'trace/trace.h',
  'trace/this-thread.h',
  'trace/thread.h',
  'calls/kinds.h',
  'calls/text.h',
  'calls/record.h',
  'calls/call.h',
  'calls/callback.h',
  'calls/lookup.h',
  'seam/registration.h',
  'seam/passage.h',
  'seam/seam.h',
  'seam/all.h',
  'support/conformance.h',
];
const SOURCES = [
  'support/conformance.c',
  'seam/all.c',
  'seam/passage.c',
  'seam/registration.c',
  'seam/tsfn.c',
  'calls/callback.c',
  'calls/call.c',
  'calls/record.c',
  'calls/text.c',
  'calls/lookup.c',
  'trace/thread.c',
  'trace/trace.c',
  'trace/this-thread.c',
];

/**
 * A rule's addon as C that needs nothing but Node-API's headers: the addon by itself, and a header with what it is written with and what
 * records its calls, without what this addon does not use. The faults of the seam are left out.
 *
 * @param {{id: string, rule: string, from: string}} rule
 * @returns {{'addon.c': string, 'recording.h': string}}
 */
function addonFiles(rule) {
  const { body, napiVersion, pastTheSeam, recordsAll } = readAddon(fileOf(rule));
  const { macros, headers, sources } = support();
  const redirected = pastTheSeam ? [] : recordsAll ? [...macros.tsfn, ...macros.all] : macros.tsfn;

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
  const addon = [
    fillComment(introduction(rule, redirects.length > 0, recordsAll)),
    `#define NAPI_VERSION ${napiVersion} /* never that of the Node that builds: behaviour depends on it */`,
    `#include "${RECORDING}"`,
    '',
    body,
    '',
  ];
  const recording = [
    '/* What addon.c is written with, and what records its calls. To follow the addon, nobody needs to read it. */',
    DEFINITIONS,
    includes(files.flat()),
    '',
    print(headers.flat().filter((unit) => above.has(unit))),
    print(below).trimEnd(),
    ...(redirects.length === 0
      ? []
      : [
          '',
          '/* Each call that the addon makes of these is recorded, by the functions above. */',
          ...redirects.map((unit) => unit.code),
        ]),
    '',
  ];
  return { 'addon.c': addon.join('\n'), [RECORDING]: recording.join('\n') };
}

/** The addon as it stands in the suite. */
function addonBody(rule) {
  return readAddon(fileOf(rule)).body;
}

const fileOf = ({ id }) => path.join(addons, `${id}.c`);

let parsed = null;

/** What addons are written with, split. It is the same for all. */
function support() {
  parsed ??= {
    macros: { tsfn: redirections('seam/seam.h'), all: redirections('seam/all.h') },
    headers: HEADERS.map(readUnits),
    sources: SOURCES.map(readUnits),
  };
  return parsed;
}

const read = (file) => fs.readFileSync(path.join(addons, file), 'utf8');

/** The seam's macros: napi_call_threadsafe_function is seam_call, and so on. */
function redirections(file) {
  const units = unitsOf(
    read(file)
      .match(/^#define napi_\w+ seam_\w+\n|^#define node_api_\w+ seam_\w+\n/gm)
      .join(''),
  );
  return units.map((unit) => ({ ...unit, file }));
}

function readUnits(file) {
  const { prototypes, functions } = tableUnits(read('seam/functions.h'), read('calls/kinds.h'));
  // The macros of this one are those above.
  if (file === 'seam/all.h')
    return [...prototypes, ...ownUnits(file).filter(({ kind }) => kind === 'prototype')];
  return file === 'seam/all.c' ? [...ownUnits(file), ...functions] : ownUnits(file);
}

function ownUnits(file) {
  return unitsOf(withoutFaults(read(file)))
    .filter(({ code }) => !/^#(ifndef|define) (SEAM_ITSELF|NAPI_VERSION)\b/.test(code))
    .map((unit) => ({ ...unit, file }));
}

function withoutFaults(text) {
  const functions = new Map(
    redirections('seam/seam.h').map(({ references: [, real, ours] }) => [
      ours.replace('seam_', 'fault_'),
      real,
    ]),
  );
  return text
    .replace(/^ *fault_(before|after|left)\(&?call\);\n/gm, '')
    .replace(/^ *if \(fault_skips\(.*\)\)\n *return;\n/gm, '')
    .replaceAll('fault_deliver(', 'callback_tell(')
    .replace(/\bfault_\w+(?=\()/g, (called) => functions.get(called) ?? called);
}

/** Those units that the addon's words lead to, in one step or many. What no header names is for its own file alone. */
function closure(words, units) {
  const byName = new Map();
  const common = new Set();
  for (const unit of units) {
    for (const name of unit.names) {
      byName.set(name, [...(byName.get(name) ?? []), unit]);
      if (unit.file.endsWith('.h')) common.add(name);
    }
  }
  const found = new Set();
  const follow = (word, file) => {
    for (const unit of byName.get(word) ?? []) {
      if (found.has(unit) || !(common.has(word) || unit.file === file)) continue;
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

function introduction({ rule, from }, recorded, recordsAll) {
  const api = recordsAll ? 'Node-API' : 'the thread-safe function API';
  const how = recorded
    ? `Each call of ${api}, and each callback that it leads to, is`
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

module.exports = { addonBody, addonFiles };
