'use strict';

const { printable } = require('../common/printable.js');

/** With what stands around them, ten lines. */
const MOST = 7;
const WIDEST = 160;

/**
 * What concerns an addon, in ten lines: how much, the worst with where it is and what goes wrong, and what would be better.
 *
 * @param {{addon: string|null, functions: string[], engines: object, from: string, better: object[], breaches: object[]}} answer
 * @param {number} [columns] of the terminal
 * @returns {string}
 */
function affectsText({ addon, functions, engines, from, better, breaches }, columns = WIDEST) {
  const who = addon === null ? functions.join(', ') : printable(addon);
  const where = Object.entries(engines).map(([runtime, range]) =>
    range === '*' ? `any ${runtime}` : `${runtime} ${range}`,
  );
  const imports =
    addon === null
      ? ''
      : ` imports ${count(functions.length, 'function', 'functions')} of Node-API;`;
  const head = `${who}${addon === null ? ':' : imports} on ${where.join(', ')} (${printable(from)})`;
  if (functions.length === 0)
    return `${who} imports no function of Node-API: it uses V8 or nan, or looks them up while it runs; name them with --function\n`;
  if (breaches.length === 0) return `${head} no recorded breach concerns it\n`;
  const shown = breaches.slice(0, MOST).map((breach) => cut(lineOf(breach), columns));
  const left = breaches.length - shown.length;
  const lines = [
    `${head} ${count(breaches.length, 'recorded breach concerns', 'recorded breaches concern')} it, worst first${breaches.some(isShould) ? '; "should" is what Node does and the manual does not promise' : ''}:`,
    ...shown,
    ...(left > 0 ? [`and ${left} more: --json has them all, with reasons, issues and rules`] : []),
    better.length > 0
      ? better.map(betterText).join('; ')
      : 'none of them is mended in any release that is recorded',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const count = (number, one, several) => `${number} ${number === 1 ? one : several}`;

const isShould = ({ level }) => level !== 'must';

function lineOf({ verdicts, level, functions, runtime, range, mended, reason }) {
  const named = functions.slice(0, 2).join(', ');
  const more = functions.length > 2 ? ` and ${functions.length - 2} more` : '';
  const state = mended.length > 0 ? `mended in ${mended.join(', ')}` : `${range}, not mended`;
  const what = `${verdicts.join('/')}${isShould({ level }) ? ' (should)' : ''}`;
  return `  ${what} ${named}${more}: ${firstSentence(reason)} [${runtime} ${state}]`;
}

/** What goes wrong is cut, where it is and whether it is mended is not. */
function cut(line, columns) {
  if (line.length <= columns) return line;
  const [, text, state] = /^(.*) (\[.*?\])$/s.exec(line);
  return `${text.slice(0, Math.max(columns - state.length - 2, 40)).trimEnd()}… ${state}`;
}

const firstSentence = (text) => text.split(/(?<=[.:])\s/)[0].replace(/[.:]$/, '');

const betterText = ({ runtime, range, gone, of }) =>
  gone === of
    ? `on ${runtime} ${range} ${of === 1 ? 'it is' : `all ${of} are`} gone`
    : `on ${runtime} ${range} ${gone} of the ${of} ${gone === 1 ? 'is' : 'are'} gone`;

module.exports = { affectsText };
