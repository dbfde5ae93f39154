'use strict';

const { el } = require('./dom.js');
const { chip } = require('./evidence.js');

const ENTRIES = [
  ['pass', 'pass', 'keeps it'],
  ['fail', 'known', 'fails'],
  ['crash', 'known', 'crashes'],
  ['hang', 'known', 'hangs'],
  ['skip', 'skip', 'could not be tried'],
  ['fail', 'open', 'outline: left open by the manual'],
  ['fail', 'alarm', 'full colour: not on record'],
];

function drawLegend() {
  return el(
    'ul.legend',
    { aria: { 'aria-label': 'Legend' } },
    ...ENTRIES.map(([verdict, kind, words]) =>
      el('li', {}, chip(verdict, kind), el('span', {}, words)),
    ),
  );
}

module.exports = { drawLegend };
