'use strict';

const { kindOfColumns, newestOf } = require('./columns.js');
const { el } = require('./dom.js');

const areaOf = (rule) => (rule.includes('/') ? rule.slice(0, rule.lastIndexOf('/')) : 'other');

const CHOICES = {
  '': 'any verdict',
  alarm: 'alarms',
  known: 'known breaches',
  open: 'left open',
  fail: 'fail',
  crash: 'crash',
  hang: 'hang',
  broken: 'broken',
  skip: 'skip',
  pass: 'pass',
};

const COLUMNS = {
  newest: 'newest releases',
  lines: 'newest of each line',
  all: 'all releases',
};

/**
 * The row of filters.
 *
 * @param {object} results
 * @param {function(object)} onChange gets what was chosen: some of {text, area, verdict, differ, columns}
 * @returns {{element: HTMLElement, focus: function(), shown: function(object, number[]): boolean[], show: function(object)}} `shown` tells for each row
 *   whether a state of the page shows it in these columns
 */
function makeFilters(results, onChange) {
  const { rows, subjects } = results;
  const text = el('input', {
    ...{ type: 'search', id: 'filter', placeholder: 'Filter rules', spellcheck: false },
    aria: { 'aria-label': 'Filter rules by text', 'aria-keyshortcuts': '/' },
    on: { input: () => onChange({ text: text.value }) },
  });
  const areas = [...new Set(rows.map(({ rule }) => areaOf(rule)))];
  const area = choice('area', 'Chapter', {
    '': 'any chapter',
    ...Object.fromEntries(areas.map((a) => [a, a])),
  });
  const verdict = choice('verdict', 'Verdict', CHOICES);
  const columns = choice('columns', 'Columns', COLUMNS);
  const differ = el('input', {
    ...{ type: 'checkbox', id: 'differ' },
    on: { input: () => onChange({ differ: differ.checked }) },
  });
  const differLabel = el('label', { htmlFor: 'differ' }, differ, ' runtimes differ');
  const count = el('output', {});
  const texts = rows.map(({ rule, variant, level, sentence }, row) =>
    [rule, variant, level, sentence, ...causesIn(row)].join(' ').toLowerCase(),
  );

  function causesIn(row) {
    const deviations = subjects.map((_, column) => results.deviationAt(row, column));
    return new Set(deviations.flatMap((deviation) => deviation?.cause ?? []));
  }

  function choice(id, label, options) {
    const select = el(
      'select',
      {
        id,
        on: { input: () => onChange({ [id]: select.value }) },
        aria: { 'aria-label': label },
      },
      ...Object.entries(options).map(([value, words]) => el('option', { value }, words)),
    );
    return select;
  }

  function shown(state, within) {
    const words = state.text.toLowerCase().split(/\s+/).filter(Boolean);
    // In the list of a release, its own verdicts have been asked for already.
    const cells = state.view === null;
    return rows.map(
      ({ rule }, row) =>
        words.every((word) => texts[row].includes(word)) &&
        (state.area === '' || areaOf(rule) === state.area) &&
        (!cells || state.verdict === '' || verdictsOf(row, within).has(state.verdict)) &&
        (!cells || !state.differ || differs(row, within)),
    );
  }

  function verdictsOf(row, within) {
    const of = (column) => [results.verdictAt(row, column), results.kindAt(row, column)];
    const found = new Set(within.flatMap(of));
    if (found.has('gone')) found.add('alarm');
    return found;
  }

  /** A skip says nothing of a runtime's ways. */
  function differs(row, within) {
    const verdicts = within.map((column) => results.verdictAt(row, column));
    return new Set(verdicts.filter((one) => one !== null && one !== 'skip')).size > 1;
  }

  function show(state, wanted, within) {
    if (text.value !== state.text) text.value = state.text;
    area.value = state.area;
    verdict.value = state.verdict;
    columns.value = kindOfColumns(subjects, within);
    differ.checked = state.differ;
    for (const part of [verdict, columns, differLabel, count]) part.hidden = state.view !== null;
    const rules = (of) => new Set(of.map(({ rule }) => rule)).size;
    count.textContent = `${rules(rows.filter((_, row) => wanted[row]))} of ${rules(rows)} rules`;
  }

  const { ofRuntime, ofLine } = newestOf(subjects);
  if (ofLine.length === subjects.length) columns.lastChild.remove();
  const element = el(
    'form.filters',
    { on: { submit: (event) => event.preventDefault() }, aria: { role: 'search' } },
    ...[text, areas.length > 1 ? area : null, verdict],
    ofRuntime.length < subjects.length ? columns : null,
    ...[differLabel, count],
  );
  return { element, focus: () => text.select(), shown, show };
}

module.exports = { makeFilters, areaOf };
