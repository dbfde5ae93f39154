'use strict';

const { build } = require('./build-value.js');
const { outcomeOf } = require('./words.js');

const LONGEST_WORD = 200;
const LONGEST_ARRAY = 1000;

/** A value in words, of ASCII alone: what is not is as JavaScript writes it in a text. */
function wordsOfValue(value) {
  if (Array.isArray(value) && value.length > LONGEST_ARRAY) return `an array of ${value.length}`;
  // Hooks of an engine have properties of their own there.
  if (value instanceof Promise) return 'a promise';
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return outcomeOf(() => value)
    .replace(/[^ -~]/g, escaped)
    .slice(0, LONGEST_WORD);
}

/** The words of so many fit into a line of the trace, whatever they have to escape. */
const AT_A_TIME = 3;

/** Runs a program of calls on values, and tells in words what came of it: its slots, and the exceptions that its calls left. */
function runValues(addon, { keeps, inputs, text }, record) {
  const values = inputs.map((input) => (input[0] === 'native' ? addon.native : build(input)));
  try {
    const [slots, thrown] = addon.run(text, keeps, values.length, ...values);
    for (let at = 0; at < slots.length; at += AT_A_TIME)
      record('slots', slots.slice(at, at + AT_A_TIME).map(wordsOfValue));
    thrown.forEach((value, at) => record('thrown', [at, wordsOfValue(value)]));
    record('values told');
  } catch (error) {
    record('thrown out', String(error));
  }
}

module.exports = { runValues, wordsOfValue };
