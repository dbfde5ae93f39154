'use strict';

const { el, link } = require('./dom.js');
const { drawTrace } = require('./trace.js');

const STANDINGS = {
  quiet: '',
  known: 'known deviation',
  tolerated: 'the manual leaves this open',
  'broken rule': 'alarm: not known',
  gone: 'alarm: a recorded deviation is gone',
};

/** How a cell looks, by verdict and standing: classes of page.css. */
const lookOf = (verdict, standing) => `v-${verdict} s-${standing.replace(' ', '-')}`;
const letterOf = (verdict) => (verdict === 'skip' ? '–' : verdict[0].toUpperCase());

function chip(verdict, standing) {
  const mark = el('span', {}, letterOf(verdict));
  mark.className = `chip ${lookOf(verdict, standing)}`;
  return mark;
}

/**
 * All that is known of one cell.
 *
 * @param {object} cell as readResults gives it
 * @param {{model: object|null, differing: Set<number>|undefined, example: string, exampleHash: string|null}} trace `example` is
 *   the subject whose trace of this row is kept, where this cell's is not
 */
function drawEvidence(cell, { model, differing, example, exampleHash }) {
  const { subject, verdict, standing, reason, deviation } = cell;
  const about = el(
    'div',
    {},
    el(
      'h3',
      {},
      chip(verdict, standing),
      el('span', {}, ` ${subject.label}: `),
      el('b', {}, verdict),
      STANDINGS[standing] === '' ? null : el('span.standing', {}, STANDINGS[standing]),
    ),
    reason === '' ? null : el('p.reason', {}, reason),
    deviation === null ? null : drawDeviation(deviation, standing),
    cell.failures.length === 0 ? null : drawFailures(cell.failures),
    verdict === 'skip' ? null : drawFacts(cell),
  );
  if (verdict === 'skip') return el('section.evidence', {}, about);
  return el(
    'section.evidence',
    {},
    about,
    el(
      'div',
      {},
      el('h4', {}, 'Trace'),
      drawTraceOrWhyNot(model, { differing, example, exampleHash }),
    ),
    cell.stderr === ''
      ? null
      : el('div', {}, el('h4', {}, 'stderr, its end'), el('pre', { tabIndex: 0 }, cell.stderr)),
  );
}

function drawDeviation({ range, cause, reason, issue }, standing) {
  const known = standing === 'gone' ? 'It was recorded' : 'Known';
  return el(
    'p.deviation',
    {},
    el('b', {}, `${known} for ${range}: ${cause}. `),
    `${reason} `,
    issue === 'unreported' ? '(unreported)' : link(issue, issue.replace(/^https?:\/\//, '')),
  );
}

function drawFailures(failures) {
  return el(
    'ul.failures',
    {},
    ...failures.map(({ message, operator, expected, actual }) =>
      el(
        'li',
        {},
        el('span', {}, message),
        operator === undefined
          ? null
          : el(
              'dl',
              {},
              el('dt', {}, operator === 'notEqual' ? 'expected other than' : 'expected'),
              el('dd', {}, expected),
              el('dt', {}, 'actual'),
              el('dd', {}, actual),
            ),
      ),
    ),
  );
}

function drawFacts({ end, durationMs, rounds, command }) {
  return el(
    'dl.facts',
    {},
    el('dt', {}, 'ended with'),
    el('dd', {}, `${end}, after ${durationMs} ms`),
    ...(rounds === null ? [] : [el('dt', {}, 'rounds'), el('dd', {}, String(rounds))]),
    el('dt', {}, 'run again'),
    el('dd', {}, el('code', {}, command)),
  );
}

function drawTraceOrWhyNot(model, { differing, example, exampleHash }) {
  if (model !== null) {
    const shown = model.rows.length;
    const note =
      model.total > shown
        ? el(
            'p.note',
            {},
            `${model.total} events; ${model.total - shown} in the middle are left out.`,
          )
        : null;
    const guessed = new Set(model.lanes.filter((lane) => lane.guessed).map(({ name }) => name));
    const guess = [...guessed].map((name) =>
      el('p.note', {}, `Several threads are called ${name}; which of them made a call is a guess.`),
    );
    return el('div', {}, note, ...guess, drawTrace(model, differing));
  }
  if (exampleHash === null) return el('p.note', {}, 'It left no trace.');
  return el(
    'p.note',
    {},
    'Of the releases of a runtime that pass, the trace of the newest is kept. To compare: ',
    el('a', { href: exampleHash }, example),
  );
}

module.exports = { drawEvidence, chip, lookOf, letterOf };
