'use strict';

const { el, link } = require('./dom.js');
const { drawTrace } = require('./trace.js');

/** What a cell counts as, in words behind its verdict. */
const WORDS = {
  pass: '',
  skip: '',
  known: 'known',
  open: 'left open by the manual',
  alarm: 'alarm: not on record',
  gone: 'alarm: a recorded breach is gone',
};

/** How a cell looks, by verdict and by what it counts as: classes of page.css. */
const lookOf = (verdict, kind) => `v-${verdict} k-${kind}`;
const letterOf = (verdict) => (verdict === 'skip' ? '–' : verdict[0].toUpperCase());

function chip(verdict, kind) {
  const mark = el('span', {}, letterOf(verdict));
  mark.className = `chip ${lookOf(verdict, kind)}`;
  return mark;
}

/**
 * All that is known of one cell.
 *
 * @param {object} cell as readResults gives it
 * @param {{model: object|null, differing: Set<number>|undefined, example: string, exampleHash: string|null, since: string}} more `example`
 *   is the subject whose trace of this row is kept, where this cell's is not
 */
function drawEvidence(cell, { model, differing, example, exampleHash, since }) {
  const { subject, verdict, kind, reason, deviation } = cell;
  const about = el(
    'div',
    {},
    el(
      'h3',
      {},
      chip(verdict, kind),
      el('span', {}, ` ${subject.label}: `),
      el('b', {}, verdict),
      el('span.standing', {}, [since, WORDS[kind]].filter(Boolean).join(' · ')),
    ),
    reason === '' ? null : el('p.reason', {}, reason),
    deviation === null ? null : drawDeviation(deviation, kind),
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

function drawDeviation({ range, cause, reason, issue }, kind) {
  const known = kind === 'gone' ? 'It was recorded' : 'Known';
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
