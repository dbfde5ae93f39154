'use strict';

const { addressOf } = require('./address.js');
const { answerSections } = require('./answer-groups.js');
const { newestOf } = require('./columns.js');
const { el, link } = require('./dom.js');
const { chip, letterOf, lookOf } = require('./evidence.js');
const { sinceWords } = require('./history.js');
const { numberOf, releaseTitle } = require('./names.js');
const { COUNTS, viewLink } = require('./summary.js');

const HEADINGS = {
  breaks: (title, rules) => `${title} breaks ${rules}`,
  alarms: (title, rules) => `${title} does not do as recorded with ${rules}`,
  open: (title, rules) => `${title} goes its own way with ${rules} that the manual leaves open`,
  keeps: (title, rules) => `${title} keeps ${rules}`,
  skips: (title, rules) => `${rules} could not be tried on ${title}`,
};

/**
 * What a release breaks (or keeps, or skips): a line for each rule, under its cause, under the release since which it is so.
 *
 * @param {object} results as readResults gives them
 * @param {object} views as readViews gives them
 * @param {{onChoose: function(object), onOpen: function(number, number)}} handlers get the view to show instead, the cell to open
 * @returns {{head: HTMLElement, element: HTMLElement, show: function({name: string, column: number}, boolean[]), title: function,
 *   empty: function, begin: function, focus: function}}
 */
function makeAnswers(results, views, { onChoose, onOpen }) {
  const element = el('section.answers', {
    hidden: true,
    on: {
      click: (event) => {
        const cell = event.target.closest('[data-row]');
        if (cell === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onOpen(Number(cell.dataset.row), Number(cell.dataset.column));
      },
    },
  });
  const head = el('header.answer', { hidden: true });
  let items = 0;
  return {
    head,
    element,
    title: () => head.querySelector('h2').textContent,
    /** Whether the filters leave nothing of it. */
    empty: () => items === 0,
    /** To the top, where a reader and a screen reader begin. */
    begin() {
      element.scrollTop = 0;
      window.scrollTo(0, 0);
      head.querySelector('h2').focus({ preventScroll: true });
    },
    /** To a rule that was opened, or else to the first. */
    focus(cell) {
      const opened = cell && element.querySelector(`a[data-row="${cell.row}"]`);
      (opened ?? element.querySelector('li a'))?.focus();
    },
    show(view, wanted) {
      const rows = views.rows(view.column, view.name).filter((row) => wanted[row]);
      items = rows.length;
      const sections = answerSections(results, view.column, { name: view.name, rows });
      const columns = newestOf(results.subjects).ofLine.filter((column) => ofSame(column, view));
      element.style.setProperty('--columns', columns.length);
      head.replaceChildren(...drawHead(results, views, { view, rows, sections, onChoose }));
      element.replaceChildren(...drawSections(results, sections, { view, columns }));
    },
  };

  function ofSame(column, view) {
    return results.subjects[column].name === results.subjects[view.column].name;
  }
}

function drawHead(results, views, { view, rows, sections, onChoose }) {
  const { subjects } = results;
  const rules = new Set(rows.map((row) => results.rows[row].rule)).size;
  const heading = HEADINGS[view.name](releaseTitle(subjects[view.column]), numberOf(rules, 'rule'));
  const choose = el(
    'select',
    {
      id: 'release',
      aria: { 'aria-label': 'Release' },
      on: { change: ({ target }) => onChoose({ ...view, column: Number(target.value) }) },
    },
    ...subjects.map((one, column) =>
      el('option', { value: String(column), selected: column === view.column }, releaseTitle(one)),
    ),
  );
  const tabs = COUNTS.map(([name, words]) => {
    const tab = viewLink(results, name, view.column, `${words} ${views.count(view.column, name)}`);
    if (name === view.name) tab.setAttribute('aria-current', 'page');
    return tab;
  });
  return [
    el('a.back', { href: addressOf({}, results) }, '← All rules on all releases'),
    el('h2', { tabIndex: -1 }, heading),
    el('nav', { aria: { 'aria-label': 'What of which release' } }, choose, ...tabs),
    sections.length > 1 ? drawContents(sections) : '',
  ];
}

/** The answer to "since when" at a glance: how many of them since which release. */
function drawContents(sections) {
  return el(
    'ol.contents',
    {},
    ...sections.map(({ title, rules }, at) =>
      el(
        'li',
        {},
        el(
          'button',
          {
            type: 'button',
            on: { click: () => document.getElementById(`section-${at}`).scrollIntoView() },
          },
          `${title.split(',')[0]}: `,
          el('b', {}, String(rules)),
        ),
      ),
    ),
  );
}

/** Over the strips at the right: of which release each of their cells is. */
function drawReleases({ subjects }, columns) {
  return el(
    'span.strip',
    { aria: { 'aria-hidden': 'true' } },
    ...columns.map((column) => el('span', {}, subjects[column].head)),
  );
}

function drawSections(results, sections, { view, columns }) {
  const told = new Set();
  return sections.map(({ title, rules, groups }, at) =>
    el(
      'section.since',
      { id: `section-${at}` },
      el(
        'header',
        {},
        el('h3', {}, title),
        el('span.count', {}, numberOf(rules, 'rule')),
        columns.length > 1 ? drawReleases(results, columns) : null,
      ),
      ...groups.map(({ cause, items }) =>
        el(
          'div.cause',
          {},
          cause === null ? null : drawCause(cause, told),
          el('ul', {}, ...items.map((item) => drawItem(results, item, { view, columns }))),
        ),
      ),
    ),
  );
}

function drawCause({ cause, reason, issue }, told) {
  const again = told.has(cause);
  told.add(cause);
  return el(
    'p.reason',
    {},
    again ? null : el('span', {}, `${reason} `),
    el('span.id', {}, cause),
    again ? el('span.id', {}, ', as above') : null,
    again
      ? null
      : el('span.issue', {}, issue === 'unreported' ? 'unreported' : link(issue, shorten(issue))),
  );
}

const shorten = (issue) =>
  issue.replace(/^https?:\/\/(github\.com\/)?/, '').replace(/\/(issues|pull)\/(\d+)$/, '#$2');

function drawItem(results, { rule, rows, verdict, since }, { view, columns }) {
  const { column } = view;
  const [row] = rows;
  const { sentence, level } = results.rows[row];
  const places = rows.map((one) => results.rows[one].variant);
  const facts = [places.join() === 'main' ? '' : places.join(', '), level === 'must' ? '' : level];
  const data = (at) => ({ row: String(row), column: String(at) });
  return el(
    'li',
    {},
    chip(verdict, results.kindAt(row, column)),
    el(
      'p',
      {},
      el(
        'a',
        {
          href: addressOf({ view, cell: { row, column, other: -1 } }, results),
          data: data(column),
        },
        sentence ?? rule,
      ),
      sentence === null ? null : el('span.rule', {}, rule),
      ...facts.filter(Boolean).map((words) => el('span.fact', {}, words)),
    ),
    el('span.when', {}, verdict === 'skip' ? '' : sinceWords(since)),
    columns.length > 1
      ? el(
          'span.strip',
          { aria: { 'aria-hidden': 'true' } },
          ...columns.map((at) => drawStripCell(results, row, at, data(at))),
        )
      : null,
  );
}

function drawStripCell({ subjects, verdictAt, kindAt }, row, column, data) {
  const verdict = verdictAt(row, column);
  if (verdict === null) return el('i.none');
  const cell = el('i', { title: `${subjects[column].label}: ${verdict}`, data }, letterOf(verdict));
  cell.className = lookOf(verdict, kindAt(row, column));
  return cell;
}

module.exports = { makeAnswers };
