'use strict';

const { el, link } = require('./dom.js');
const { inWords, numberOf, runtimeTitle } = require('./names.js');

/** The causes of what deviates as recorded, that of most cells first: {cause, reason, issue, rules, subjects, count}. */
function causesOf(results) {
  const causes = new Map();
  results.rows.forEach(({ rule }, row) => {
    results.subjects.forEach(({ name }, column) => {
      if (!['known', 'open'].includes(results.kindAt(row, column))) return;
      if (results.deviationAt(row, column) === null) return;
      const { cause, reason, issue } = results.deviationAt(row, column);
      const key = JSON.stringify([cause, reason, issue]);
      if (!causes.has(key))
        causes.set(key, { cause, reason, issue, count: 0, rules: new Set(), names: new Set() });
      const one = causes.get(key);
      one.count++;
      one.rules.add(rule);
      one.names.add(runtimeTitle(name));
    });
  });
  return [...causes.values()].sort((a, b) => b.count - a.count);
}

/** Folded, as there may be many; null where nothing is known to deviate. */
function drawCauses(results, { onChoose }) {
  const causes = causesOf(results);
  if (causes.length === 0) return null;
  return el(
    'details.causes',
    {},
    el('summary', {}, `${numberOf(causes.length, 'cause')} of known breaches`),
    el('ul', {}, ...causes.map((cause) => drawCause(cause, onChoose))),
  );
}

function drawCause({ cause, reason, issue, rules, names, count }, onChoose) {
  const where = `${numberOf(count, 'cell')} of ${numberOf(rules.size, 'rule')} on ${inWords([...names])}`;
  return el(
    'li',
    {},
    el('button', { type: 'button', on: { click: () => onChoose(cause) } }, cause),
    el('span', {}, ` ${where}: ${reason} `),
    issue === 'unreported' ? '(unreported)' : link(issue, issue.replace(/^https?:\/\//, '')),
  );
}

module.exports = { drawCauses };
