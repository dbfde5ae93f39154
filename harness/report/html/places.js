'use strict';

const { printable } = require('../../common/printable.js');

/** Where the suite and the releases lie on the machine that ran it is nobody's business, and no use to anybody else. */
function withoutPlaces(line) {
  return printable(line, 2000)
    .replace(inFrontOf('(harness|specs|build)/[^\\s]*\\.(cjs|js|node)\\b'), '$1')
    .replace(inFrontOf("(node|bun|deno)-\\d[^\\s'/]*/"), '$1$NAPI_CONFORMANCE_CACHE/')
    .replace(inFrontOf('napi-conformance-\\w'), '$1$TMPDIR/');
}

/** A whole path up to what is asked for, behind whatever can stand before a path in a command or a message. */
function inFrontOf(what) {
  return new RegExp(`(^|[\\s'"(<\\[=,]|file://)/[^\\s'"]*?(?<=/)(?=${what})`, 'g');
}

module.exports = { withoutPlaces };
