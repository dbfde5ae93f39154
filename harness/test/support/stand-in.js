'use strict';

/**
 * This Node under the name and version of another runtime: node -r stand-in.js, with STAND_IN as in bun@1.4.5, or what `standIn`
 * writes. It does what this Node does, and says that it is the other one.
 */

const { STAND_IN, STAND_IN_PROGRAM } = process.env;

if (STAND_IN !== undefined) {
  const [name, version] = STAND_IN.split('@');
  Object.defineProperty(process, 'versions', { value: { ...process.versions, [name]: version } });
  // What starts itself again is this, again.
  process.execPath = STAND_IN_PROGRAM;
}

/** A program that starts this Node so, whatever flags the other one would get; one that is broken loads no addon. */
function standIn(release, broken = false) {
  return [
    '#!/bin/sh',
    'while case "$1" in run | -*) true ;; *) false ;; esac; do shift; done',
    `STAND_IN=${release} STAND_IN_PROGRAM="$0" exec '${process.execPath}' ${broken ? '--no-addons' : '--expose-gc'} -r '${__filename}' "$@"`,
    '',
  ].join('\n');
}

module.exports = { standIn };
