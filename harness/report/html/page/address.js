'use strict';

const { VIEWS } = require('./kinds.js');

/**
 * The address says all that the page shows: `#rule:variant@release` a cell, with `&release` another beside it, and behind a `?` what
 * the rules are filtered by, as in `#?breaks=bun@1.4.5&text=abort`.
 */

const TEXTS = ['text', 'area', 'verdict', 'columns'];
const NOTHING = {
  cell: null,
  view: null,
  differ: false,
  text: '',
  area: '',
  verdict: '',
  columns: '',
};

/** A release as it is named on the command line, where it has no label of its own. */
const nameOf = ({ name, version, label }) =>
  label === `${name} ${version}` ? `${name}@${version}` : label;

const encode = (text) => encodeURIComponent(text).replace(/%(2F|40|2C)/g, decodeURIComponent);

const cellAddress = ({ rule, variant }, subject, other) =>
  `${[rule, variant].map(encodeURIComponent).join(':').replaceAll('%2F', '/')}@${[subject, other]
    .filter(Boolean)
    .map(({ label }) => encodeURIComponent(label))
    .join('&')}`;

/** @returns {string} beginning with `#` */
function addressOf(state, { rows, subjects }) {
  const { cell, view, differ } = { ...NOTHING, ...state };
  const query = [
    ...(view === null ? [] : [[view.name, nameOf(subjects[view.column])]]),
    ...TEXTS.map((name) => [name, state[name] ?? '']).filter(([, value]) => value !== ''),
    ...(differ ? [['differ', 'yes']] : []),
  ].map(([name, value]) => `${name}=${encode(value)}`);
  const place =
    cell === null ? '' : cellAddress(rows[cell.row], subjects[cell.column], subjects[cell.other]);
  return `#${place}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

/** What an address asks for; what it names and is not there is passed over. */
function stateOf(hash, results) {
  const [place, ...rest] = hash.split('?');
  const query = new Map();
  for (const pair of rest.join('?').split('&')) {
    const [name, ...value] = pair.split('=');
    query.set(name, decode(value.join('=')) ?? '');
  }
  const texts = Object.fromEntries(TEXTS.map((name) => [name, query.get(name) ?? '']));
  const differ = query.get('differ') === 'yes';
  return { ...texts, differ, view: viewIn(query, results), cell: cellAt(place, results) };
}

function viewIn(query, { subjects }) {
  for (const name of Object.keys(VIEWS)) {
    const wanted = query.get(name);
    if (wanted === undefined) continue;
    const exact = subjects.findIndex((one) => [nameOf(one), one.label].includes(wanted));
    // A runtime alone means its newest release.
    const column = exact === -1 ? subjects.findIndex((one) => one.name === wanted) : exact;
    if (column !== -1) return { name, column };
  }
  return null;
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The place that an address names: {row, column, other}, `other` -1 where it names one cell, or null where it names none. */
function cellAt(hash, { rows, subjects, verdictAt }) {
  const words = /^#([^:@&]*):([^:@&]*)@([^@&]*)(?:&([^@&]*))?$/.exec(hash)?.slice(1);
  const [rule, variant, label, otherLabel] = (words ?? []).map((word) => word && decode(word));
  const row = rows.findIndex((one) => one.rule === rule && one.variant === variant);
  const column = subjects.findIndex((one) => one.label === label);
  if (row === -1 || column === -1 || verdictAt(row, column) === null) return null;
  const other = subjects.findIndex((one) => one.label === otherLabel);
  return { row, column, other: verdictAt(row, other) === null ? -1 : other };
}

module.exports = { addressOf, stateOf };
