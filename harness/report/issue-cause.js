'use strict';

const { standingOf } = require('../judge/deviations.js');
const { addonBody } = require('../repro/addon.js');

/** What an issue says of a cause that several rules show: which of them is shown, and how the others are named. */

const MOST_NAMED = 12;

const causeOf = (result) => (standingOf(result) === 'known' ? result.deviation.cause : result.rule);

/** The rule that is shown of those that a cause breaks: what the manual says, and what takes the shortest addon to see. */
function clearerFirst([a], [b]) {
  const lengthOf = ({ rule }) => addonBody({ id: rule }).length;
  return Number(a.level !== 'must') - Number(b.level !== 'must') || lengthOf(a) - lengthOf(b);
}

/** What goes wrong: the words of the cause, as in node-abort-wakes-one-producer. */
function titleOf({ rule, runtime, cells }) {
  const cause = causeOf(cells[0]);
  if (cause === rule.id) return `${rule.rule}: ${verdictsOf(cells)}`;
  return cause.replace(`${runtime.name}-`, '').replaceAll('-', ' ');
}

function verdictsOf(cells) {
  const words = {
    fail: 'not so',
    crash: 'the process crashes',
    hang: 'the process never ends',
    broken: 'the set-up for it fails',
  };
  return [...new Set(cells.map(({ verdict }) => words[verdict]))].join(', or ');
}

/** What else the same cause breaks, by the sentences of the rules. */
function restLines(rest, rules) {
  if (rest.length === 0) return [];
  const named = rest.slice(0, MOST_NAMED).map((cells) => {
    const { rule } = rules.find(({ id }) => id === cells[0].rule);
    return `- ${rule}: ${verdictsOf(cells)} (\`${cells[0].rule}\`)`;
  });
  const left = rest.length - named.length;
  return ['It shows in these, too:', '', ...named, ...(left > 0 ? [`- and ${left} more`] : []), ''];
}

module.exports = { causeOf, clearerFirst, restLines, titleOf };
