'use strict';

/**
 * The calls of a function in C source.
 *
 * @param {string} source
 * @param {string} name
 * @returns {string[][]} the arguments of each, as they are written
 */
function callsOf(source, name) {
  const starts = [...source.matchAll(new RegExp(`\\b${name}\\(`, 'g'))];
  return starts.map(({ 0: { length }, index }) => argumentsAt(source, index + length));
}

function argumentsAt(source, start) {
  const list = [''];
  let depth = 0;
  let quoted = false;
  for (let at = start; at < source.length; at++) {
    const character = source[at];
    if (character === '"' && source[at - 1] !== '\\') quoted = !quoted;
    else if (!quoted && '([{'.includes(character)) depth += 1;
    else if (!quoted && ')]}'.includes(character)) depth -= 1;
    if (depth < 0) break;
    if (!quoted && depth === 0 && character === ',') list.push('');
    else list[list.length - 1] += character;
  }
  return list.map((argument) => argument.trim());
}

module.exports = { callsOf };
