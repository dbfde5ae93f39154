'use strict';

const { el } = require('./dom.js');
const { kindOf } = require('./summary.js');

const areaOf = (rule) => (rule.includes('/') ? rule.slice(0, rule.lastIndexOf('/')) : 'other');

const CHOICES = {
  '': 'any verdict',
  'kind alarm': 'alarms',
  'kind known': 'known deviations',
  'kind open': 'left open',
  'verdict fail': 'fail',
  'verdict crash': 'crash',
  'verdict hang': 'hang',
  'verdict broken': 'broken',
  'verdict skip': 'skip',
  'verdict pass': 'pass',
};

/**
 * The row of filters.
 *
 * @param {object} results
 * @param {function(boolean[])} onChange gets for each row whether it is shown
 * @returns {{element: HTMLElement, apply: function(), focus: function(), setText: function(string)}}
 */
function makeFilters(results, onChange) {
  const { rows } = results;
  const change = { on: { input: apply } };
  const text = el('input', {
    ...{ type: 'search', id: 'filter', placeholder: 'Filter rules', spellcheck: false, ...change },
    aria: { 'aria-label': 'Filter rules by text', 'aria-keyshortcuts': '/' },
  });
  const areas = [...new Set(rows.map(({ rule }) => areaOf(rule)))];
  const area = choice('area', 'Area', {
    '': 'any area',
    ...Object.fromEntries(areas.map((a) => [a, a])),
  });
  const verdict = choice('verdict', 'Verdict', CHOICES);
  const differ = el('input', { type: 'checkbox', id: 'differ', ...change });
  const count = el('output', {});
  const texts = rows.map(({ rule, variant, level, sentence }, row) =>
    [rule, variant, level, sentence, ...causesIn(row)].join(' ').toLowerCase(),
  );

  function causesIn(row) {
    const deviations = results.subjects.map((_, column) => results.deviationAt(row, column));
    return new Set(deviations.flatMap((deviation) => deviation?.cause ?? []));
  }

  function choice(id, label, options) {
    const entries = Object.entries(options);
    return el(
      'select',
      { id, ...change, aria: { 'aria-label': label } },
      ...entries.map(([value, words]) => el('option', { value }, words)),
    );
  }

  function apply() {
    const words = text.value.toLowerCase().split(/\s+/).filter(Boolean);
    const [by, wanted] = verdict.value.split(' ');
    const shown = rows.map(
      ({ rule }, row) =>
        words.every((word) => texts[row].includes(word)) &&
        (area.value === '' || areaOf(rule) === area.value) &&
        (verdict.value === '' || cellsOf(row).some((cell) => cell[by] === wanted)) &&
        (!differ.checked || differs(row)),
    );
    count.textContent = `${shown.filter(Boolean).length} of ${rows.length}`;
    onChange(shown);
  }

  function cellsOf(row) {
    return results.subjects
      .map((_, column) => ({
        verdict: results.verdictAt(row, column),
        standing: results.standingAt(row, column),
      }))
      .filter((cell) => cell.verdict !== null)
      .map((cell) => ({ ...cell, kind: kindOf(cell.verdict, cell.standing) }));
  }

  /** A skip says nothing of a runtime's ways. */
  function differs(row) {
    const verdicts = cellsOf(row).map((cell) => cell.verdict);
    return new Set(verdicts.filter((one) => one !== 'skip')).size > 1;
  }

  const element = el(
    'form.filters',
    { on: { submit: (event) => event.preventDefault() }, aria: { role: 'search' } },
    ...[text, areas.length > 1 ? area : null, verdict],
    el('label', { htmlFor: 'differ' }, differ, ' runtimes differ'),
    count,
  );
  return {
    element,
    apply,
    focus: () => text.select(),
    setText(value) {
      text.value = value;
      apply();
    },
  };
}

module.exports = { makeFilters, areaOf };
