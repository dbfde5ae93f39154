'use strict';

const { isAlarm, standingOf } = require('../judge/deviations.js');
const { causesOf, causeTitle } = require('./causes.js');
const { groupBy } = require('./group.js');
const { racyText } = require('../run/repeat.js');
const { deviationText, evidenceLines, failureLines, titleOf } = require('../text/text.js');

/** GitHub takes no summary of more than 1 MiB; there may be others in the same one. */
const MOST_BYTES = 900 * 1024;

/**
 * A summary for the page of a job: counts by runtime, each alarm with its evidence, and what deviates as recorded. What does not
 * fit into such a page is counted.
 *
 * @param {object[]} results
 * @param {object[]} rules whose sentences are shown
 * @param {string|null} [missing] what has no result, in words
 * @returns {string}
 */
function reportMarkdown(results, rules, missing = null) {
  const sentences = new Map(rules.map((rule) => [rule.id, rule.rule]));
  const byRuntime = groupBy(results, ({ runtime }) => runtime.label);
  const alarms = results.filter(isAlarm);
  const deviating = groupBy(results, (result) => titleOf(result)).filter((row) =>
    row.some((result) => ['known', 'tolerated'].includes(standingOf(result))),
  );
  const page = pageOf(MOST_BYTES);
  page.add(['# Node-API conformance', '']);
  if (missing !== null) page.add([`**${missing}**`, '']);
  page.addTable(countsHead, byRuntime.map(countsRow));
  if (alarms.length > 0) {
    page.add(['', `## Alarms: ${alarms.length}`, '']);
    page.addBlocks(alarms.map((alarm) => alarmBlock(alarm, sentences)));
  }
  if (deviating.length > 0) {
    const labels = byRuntime.map(([{ runtime }]) => runtime.label);
    page.add(['', '## What deviates as recorded, or where the manual leaves it open', '']);
    page.addTable(
      ['rule', ...labels.map(code)],
      deviating.map((row) => deviationRow(row, labels)),
    );
    page.addBlocks([causesBlock(deviating)]);
  }
  return page.text();
}

const countsHead = [
  'runtime',
  'pass',
  'known deviation',
  'left open by the manual',
  'skip',
  '**alarm**',
];

function countsRow(results) {
  const count = (good) => results.filter(good).length;
  const alarms = count(isAlarm);
  return [
    code(results[0].runtime.label),
    count((result) => standingOf(result) === 'quiet' && result.verdict === 'pass'),
    count((result) => standingOf(result) === 'known'),
    count((result) => standingOf(result) === 'tolerated'),
    count((result) => result.verdict === 'skip'),
    alarms > 0 ? `**${alarms}**` : 0,
  ];
}

function deviationRow(results, labels) {
  const cells = new Map(results.map((result) => [result.runtime.label, cellText(result)]));
  return [code(titleOf(results[0])), ...labels.map((label) => cells.get(label) ?? '')];
}

function cellText(result) {
  const verdict = result.verdict === 'pass' ? 'pass' : `**${result.verdict}**`;
  return racyText(result) === null ? verdict : `${verdict} (${racyText(result)})`;
}

function alarmBlock(result, sentences) {
  const title = [titleOf(result), 'on', result.runtime.label].join(' ');
  const lines = [
    sentences.get(result.rule) ?? '',
    racyText(result),
    standingOf(result) === 'gone' ? deviationText(result) : null,
    ...result.failures.flatMap(failureLines),
    ...evidenceLines(result),
  ].filter(Boolean);
  return [
    '<details>',
    `<summary><code>${escapeHtml(title)}</code>: ${result.verdict}</summary>`,
    ...preformatted(lines),
  ];
}

/** Why each of them does, each cause once. */
function causesBlock(rows) {
  const lines = causesOf(rows.flat()).flatMap((cause) => [
    causeTitle(cause),
    `  ${cause.reason} (${cause.issue})`,
    `  in ${cause.titles.join(', ')}`,
  ]);
  return ['', '<details>', '<summary>Causes</summary>', ...preformatted(lines)];
}

/** The blank line ends the block of markup before it, so that none in the text does. */
const preformatted = (lines) => ['', '<pre>', ...lines.map(escapeHtml), '</pre>', '</details>', ''];

/** Inside of `pre` and `code` nothing is markup, a mention or a link, once it is escaped. */
const escapeHtml = (text) => text.replace(/[&<>"'@]/g, (c) => `&#${c.codePointAt(0)};`);

/** Ids, titles and labels have no backtick and no bar in them (see harness/report/results.js), and need no more than this. */
const code = (text) => `\`${text}\``;

/** Lines that are added as long as there is room for them whole, and a word about those that were not. */
function pageOf(mostBytes) {
  const lines = [];
  let room = mostBytes;
  const add = (block) => {
    const bytes = Buffer.byteLength(block.join('\n')) + 1;
    if (bytes > room) return false;
    room -= bytes;
    lines.push(...block);
    return true;
  };
  const addAll = (blocks) => {
    const left = blocks.length - blocks.filter(add).length;
    if (left > 0) lines.push('', `${left} more have no room on this page.`);
  };
  const rowText = (cells) => `| ${cells.join(' | ')} |`;
  return {
    add,
    addBlocks: addAll,
    addTable(head, rows) {
      if (add([rowText(head), rowText(head.map(() => '---'))]))
        addAll(rows.map((row) => [rowText(row)]));
    },
    text: () => `${lines.join('\n')}\n`,
  };
}

module.exports = { reportMarkdown };
