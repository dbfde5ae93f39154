'use strict';

const TITLES = { node: 'Node', bun: 'Bun', deno: 'Deno', electron: 'Electron' };

/** How runtimes and releases are called in a sentence. */
const runtimeTitle = (name) => (Object.hasOwn(TITLES, name) ? TITLES[name] : name);
const releaseTitle = ({ name, version, label }) =>
  label === `${name} ${version}` ? `${runtimeTitle(name)} ${version}` : label;

const numberOf = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** a, b and c */
const inWords = (names) =>
  [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');

module.exports = { inWords, numberOf, releaseTitle, runtimeTitle };
