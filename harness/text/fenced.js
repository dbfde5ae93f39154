'use strict';

/**
 * A block of code in Markdown that nothing within it can end.
 *
 * @param {string[]} lines
 * @param {string} [language]
 * @returns {string[]}
 */
function fenced(lines, language = '') {
  const runs = lines.join('\n').match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(2, ...runs.map((run) => run.length)) + 1);
  return [`${fence}${language}`, ...lines, fence];
}

module.exports = { fenced };
