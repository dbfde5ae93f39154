'use strict';

const SPANS = ['call', 'return', 'callback', 'callback-return'];

/**
 * What an event is about, in a few words: "call item 3 blocking". Statuses are not among them.
 *
 * @param {object} event
 * @param {boolean} several whether the trace has more than one thread-safe function
 */
function wordsOf({ event, name = '', value, tsfn, ...rest }, several) {
  if (event === 'lacks') return `lacks ${name}`;
  if (event === 'thread-start') return 'starts';
  if (event === 'thread-end') return 'ends';
  if (event === 'joined') return `has joined ${name}`;
  if (event === 'js' || event === 'note') {
    const what = value ?? rest.status ?? null;
    return what === null ? name : `${name}: ${text(what)}`;
  }
  const words = [SPANS.includes(event) ? shortName(name) : `${event} ${name}`.trim()];
  if (several && tsfn !== undefined) words.push(`#${text(tsfn)}`);
  if (value !== undefined) rest.value = value;
  for (const [key, member] of Object.entries(rest)) {
    if (['n', 'thread', 'of', 'from'].includes(key)) continue;
    // What a call returned stands behind it; what a callback is told is an argument.
    if (key === 'status' && event !== 'callback') continue;
    if (key === 'results') continue;
    if (key === 'env' && member === 'null') words.push('without env');
    else if (key === 'mode') words.push(text(member));
    else if (key === 'item' || ![null, 'live', 'null'].includes(member))
      words.push(`${key} ${text(member)}`);
  }
  return words.join(' ');
}

const text = (member) => (typeof member === 'string' ? member : JSON.stringify(member));

/**
 * What a call has written, but for values and handles that are just there.
 *
 * @param {object|undefined} results a subject may put anything in their place
 * @returns {string[]}
 */
function resultWords(results) {
  if (typeof results !== 'object' || results === null) return [];
  return Object.entries(results)
    .filter(([, member]) => member !== 'live')
    .map(([key, member]) => `${key} = ${text(member)}`);
}

/** "call" for napi_call_threadsafe_function; any other name is left as it is. */
function shortName(name) {
  return /^napi_\w+_threadsafe_function/.test(name)
    ? name.replace(/^napi_/, '').replace('_threadsafe_function', '')
    : name;
}

module.exports = { resultWords, wordsOf };
