'use strict';

const fs = require('node:fs');
const path = require('node:path');

/**
 * An addon's source as one text: another C file that it includes stands in its place, and of what its own macros choose between,
 * only what they chose is left. conformance.h and the version it is told are left out.
 *
 * @param {string} file
 * @returns {{body: string, napiVersion: string, pastTheSeam: boolean, recordsAll: boolean}} `pastTheSeam`: its calls are not
 *   recorded; `recordsAll`: not those of thread-safe functions alone
 */
function readAddon(file) {
  const whole = included(file);
  const source = chosen(whole.split('\n')).join('\n');
  return {
    recordsAll: /^#define RECORDS_ALL$/m.test(whole),
    body: source.replace(/^#define (SEAM_ITSELF|NAPI_VERSION)\b.*\n+/gm, '').trim(),
    napiVersion: /^#define NAPI_VERSION (\w+)/m.exec(source)?.[1] ?? '8',
    pastTheSeam: /^#define SEAM_ITSELF\b/m.test(source),
  };
}

function included(file) {
  return fs
    .readFileSync(file, 'utf8')
    .replace(/^#include "conformance\.h"\n\n?/m, '')
    .replace(/^#include "conformance-all\.h"\n\n?/m, '#define RECORDS_ALL\n')
    .replace(/^#include "([^"]+\.c)"\n/gm, (_, other) =>
      included(path.join(path.dirname(file), other)),
    );
}

/** Macros of an addon are words in capitals; those of a platform begin with an underscore, and are left alone. */
function chosen(lines) {
  const defined = new Set();
  const conditions = [];
  const result = [];
  for (const line of lines) {
    const [, directive, name] = /^#(\w+)\s*(\w*)/.exec(line) ?? [];
    if (/^if/.test(directive)) {
      const own = /^ifn?def$/.test(directive) && /^[A-Z]/.test(name);
      conditions.push({ own, holds: !own || defined.has(name) === (directive === 'ifdef') });
      if (own) continue;
    }
    const condition = conditions.at(-1);
    if (directive === 'else' && condition.own) condition.holds = !condition.holds;
    if (directive === 'endif') conditions.pop();
    if (/^(else|endif)$/.test(directive) && condition.own) continue;
    if (!conditions.every(({ holds }) => holds)) continue;
    if (directive === 'define') defined.add(name);
    // A macro without a value was there to be asked for, which has been done.
    if (!/^#define (?!SEAM_ITSELF)\w+$/.test(line)) result.push(line);
  }
  return result;
}

module.exports = { readAddon };
