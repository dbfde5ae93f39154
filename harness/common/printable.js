'use strict';

const { stripVTControlCharacters } = require('node:util');

/**
 * What a subject wrote, made safe to print: no escape codes, no other control characters, and no line that a reader of TAP or a
 * terminal could take for one of ours, since the callers put a prefix before each.
 *
 * @param {string} text
 * @param {number} [most] lines, the last ones
 * @returns {string[]}
 */
function printableLines(text, most = 20) {
  const lines = text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/).map((line) => printable(line));
  while (lines.length > 0 && lines[lines.length - 1] === '') lines.pop();
  return lines.slice(-most);
}

/** One line of it, cut off where it is too long. */
function printable(text, longest = 400) {
  if (text.length <= longest && /^[\x20-\x7e]*$/.test(text)) return text;
  // Cut first: what looks for escape codes goes back over the text for each of its characters.
  return stripVTControlCharacters(text.slice(0, 2 * longest))
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (c) =>
      c === '\t' ? ' ' : `\\u${c.codePointAt(0).toString(16).padStart(4, '0')}`,
    )
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '');
}

module.exports = { printable, printableLines };
