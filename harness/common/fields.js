'use strict';

/** What the fields of a record may be, by a sentence that says it: "has to be …". */
const kinds = {
  text: ['has to be text', (value) => typeof value === 'string' && value !== ''],
  flag: ['has to be true or false', (value) => typeof value === 'boolean'],
  count: ['has to be a whole number from 1 up', (value) => Number.isInteger(value) && value > 0],
  function: ['has to be a function', (value) => typeof value === 'function'],
  texts: [
    'has to be a list of texts',
    isListOf((value) => typeof value === 'string' && value !== ''),
  ],
  oneOf: (known) => [`has to be one of ${known.join(', ')}`, (value) => known.includes(value)],
  someOf: (known) => [
    `has to be a list of one or more of ${known.join(', ')}`,
    (value) =>
      isListOf((member) => known.includes(member))(value) && value.length > 0 && isSet(value),
  ],
};

function isListOf(good) {
  return (value) => Array.isArray(value) && value.every(good);
}

function isSet(list) {
  return new Set(list).size === list.length;
}

/**
 * What is wrong with a record that somebody has written, in words, or null.
 *
 * @param {unknown} record
 * @param {Object<string, [string, function(unknown): boolean]>} fields one of the kinds for each field there is
 * @param {string[]} optional fields that may be left out
 */
function faultIn(record, fields, optional) {
  if (typeof record !== 'object' || record === null) return 'an entry has to be an object';
  const stray = Object.keys(record).find((name) => !Object.hasOwn(fields, name));
  for (const [name, [sentence, good]] of Object.entries(fields)) {
    const leftOut = record[name] === undefined && optional.includes(name);
    if (!leftOut && !good(record[name])) return `"${name}" ${sentence}${namedIn(record[name])}`;
  }
  return stray === undefined ? null : `"${stray}" is none of its fields`;
}

/** The value that is not as it has to be, where it is short enough to help. */
function namedIn(value) {
  const text = JSON.stringify(value);
  return text !== undefined && text.length < 80 ? `, and not ${text}` : '';
}

module.exports = { faultIn, kinds };
