'use strict';

const { styleText } = require('node:util');
const { isAlarm, standingOf } = require('../judge/deviations.js');
const { causesOf } = require('./causes.js');
const { groupBy } = require('./group.js');
const { alarmLines, causeLines, ruleLines } = require('./pretty-details.js');
const { titleOf } = require('../text/text.js');

/** With the head of a run on one runtime, half of a screen. */
const MOST_CAUSES = 8;
const MOST_REASONS = 3;
/** So many alarms are told with all there is to know, the others by name. */
const MOST_TOLD = 5;

/**
 * What a person reads at the end, on one screen unless there are alarms: for each runtime what holds, what is known and whether
 * anything else broke; then what is known by its cause, and what was skipped by its reason. `verbose` tells each rule, the causes in
 * full, and what is behind all that is not well.
 *
 * @param {object[]} results of one or more runtimes, in their order
 * @param {{rules: object[], colour: boolean, durationMs: number|null, missing?: string|null, width?: number, verbose?: boolean}} about
 *   `missing` says what has no result, `width` is that of the terminal, in columns
 * @returns {string}
 */
function reportPretty(results, about) {
  const { rules, colour, durationMs, missing = null, width = process.stdout.columns } = about;
  const { verbose = false } = about;
  const sentences = new Map(rules.map((rule) => [rule.id, rule.rule]));
  const paint = (style, text) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const style = { sentences, paint, width: width || 100 };
  const duration = durationMs === null ? '' : `   ${(durationMs / 1000).toFixed(1)} s`;
  const byRuntime = groupBy(results, (result) => result.runtime.label);
  const lines = [
    '',
    ...byRuntime.map((ofRuntime) => headOf(ofRuntime, paint)),
    ...(missing === null ? [] : [`  ${paint('red', '!')} ${missing}`]),
    ...(verbose ? ruleLines(byRuntime, style) : []),
    ...knownLines(results, verbose, style),
    ...skipLines(results, verbose),
    ...toldLines(results, verbose, style),
  ];
  const more = verbose || results.every(({ verdict }) => verdict === 'pass');
  const hint = more ? '' : '   --verbose tells each rule';
  const cells = `  ${results.length} cells${togetherText(results)}${duration}${hint}`;
  return [...lines, '', cells, ''].join('\n');
}

/** How many passed in a process with others, and how many were to, and did so alone. */
function togetherText(results) {
  const passed = results.filter(({ together }) => together === 'pass').length;
  const twice = results.filter(
    ({ together, verdict }) => ![null, 'pass'].includes(together) && verdict === 'pass',
  ).length;
  if (passed + twice === 0) return '';
  return `, ${passed} passed together${twice > 0 ? `, ${twice} only alone` : ''}`;
}

/** "  node 20.20.2: 570 hold, 24 known breaches of 9 causes, 12 skipped, no alarms" */
function headOf(results, paint) {
  const count = (good) => results.filter(good).length;
  const isStanding = (standing) => (result) => standingOf(result) === standing;
  const [known, tolerated] = ['known', 'tolerated'].map((each) => count(isStanding(each)));
  const causes = causesOf(results).length;
  const skipped = count(({ verdict }) => verdict === 'skip');
  const alarms = count(isAlarm);
  const parts = [
    `${count((result) => result.verdict === 'pass' && !isAlarm(result))} hold`,
    known > 0 &&
      `${known} known ${plural(known, 'breach', 'breaches')} of ${causes} ${plural(causes, 'cause', 'causes')}`,
    tolerated > 0 && `${tolerated} left open by the manual`,
    skipped > 0 && `${skipped} skipped`,
    alarms > 0
      ? paint('red', `${alarms} ${plural(alarms, 'alarm', 'alarms')}`)
      : paint('green', 'no alarms'),
  ];
  return `  ${paint('bold', results[0].runtime.label)}: ${parts.filter(Boolean).join(', ')}`;
}

const plural = (count, one, several) => (count === 1 ? one : several);

function knownLines(results, verbose, style) {
  const causes = causesOf(results);
  if (causes.length === 0) return [];
  if (verbose) return causes.flatMap((cause) => ['', ...causeLines(cause, style)]);
  const several = new Set(results.map(({ runtime }) => runtime.label)).size > 1;
  const shown = causes.slice(0, MOST_CAUSES).map(({ cause, count, labels }) => {
    const where = several
      ? ` on ${labels.length} ${plural(labels.length, 'runtime', 'runtimes')}`
      : '';
    return `  ${String(count).padStart(5)}  ${cause}${where}`;
  });
  return ['', '  known, by cause:', ...shown, ...moreOf(causes.length - MOST_CAUSES, 'causes')];
}

function skipLines(results, verbose) {
  const skips = groupBy(
    results.filter(({ verdict }) => verdict === 'skip'),
    ({ reason }) => reason,
  ).sort((a, b) => b.length - a.length);
  if (skips.length === 0) return [];
  const shown = skips.slice(0, verbose ? Infinity : MOST_REASONS);
  const lines = shown.map((group) => `  ${String(group.length).padStart(5)}  ${group[0].reason}`);
  return ['', '  skipped:', ...lines, ...moreOf(skips.length - shown.length, 'reasons')];
}

const moreOf = (left, what) => (left > 0 ? [`         and ${left} more ${what}`] : []);

/** Alarms, and with `verbose` what the manual leaves open. */
function toldLines(results, verbose, style) {
  const told = results.filter(
    (result) => isAlarm(result) || (verbose && standingOf(result) === 'tolerated'),
  );
  const whole = verbose ? told : told.slice(0, MOST_TOLD);
  const named = told.slice(whole.length).map((result) => {
    const { verdict, runtime } = result;
    return `  ${style.paint('red', '✗')} ${titleOf(result)} on ${runtime.label}: ${verdict}`;
  });
  return [
    ...whole.flatMap((result) => ['', ...alarmLines(result, style)]),
    ...(named.length > 0 ? ['', ...named] : []),
  ];
}

module.exports = { reportPretty };
