'use strict';

const SPANS = ['call', 'return', 'callback', 'callback-return'];

/**
 * What an event is about, in a few words: "call item 3 blocking". Statuses are not among them.
 *
 * @param {object} event
 * @param {boolean} several whether the trace has more than one thread-safe function
 */
function wordsOf({ event, name = '', value, tsfn, ...rest }, several) {
  if (event === 'thread-start') return 'starts';
  if (event === 'thread-end') return 'ends';
  if (event === 'joined') return `has joined ${name}`;
  const text = (member) => (typeof member === 'string' ? member : JSON.stringify(member));
  if (event === 'js' || event === 'note') {
    const what = value ?? rest.status ?? null;
    return what === null ? name : `${name}: ${text(what)}`;
  }
  const words = [SPANS.includes(event) ? shortName(name) : `${event} ${name}`.trim()];
  if (several && tsfn !== undefined) words.push(`#${text(tsfn)}`);
  for (const [key, member] of Object.entries(rest)) {
    if (['n', 'thread', 'of', 'status'].includes(key)) continue;
    if (key === 'env' && member === 'null') words.push('without env');
    else if (key === 'mode') words.push(text(member));
    else if (key === 'item' || ![null, 'live', 'null'].includes(member))
      words.push(`${key} ${text(member)}`);
  }
  return words.join(' ');
}

/** "call" for napi_call_threadsafe_function; any other name is left as it is. */
function shortName(name) {
  return /^napi_\w+_threadsafe_function/.test(name)
    ? name.replace(/^napi_/, '').replace('_threadsafe_function', '')
    : name;
}

module.exports = { wordsOf };
