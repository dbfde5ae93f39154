'use strict';

const { printableLines } = require('../common/printable.js');
const { racyText } = require('../run/repeat.js');
const { standingOf } = require('../judge/deviations.js');
const { groupBy } = require('./group.js');
const { deviationText, evidenceLines, failureLines, titleOf } = require('../text/text.js');
const { openTag, textElement } = require('../text/xml.js');

/** What JUnit calls an error: the test itself did not come to its end. */
const ERRORS = ['broken', 'crash', 'hang'];

/**
 * Writes what JUnit's own format made of a test run: a suite for each runtime, a case for each cell. Only an alarm is a failure
 * or an error there; a known deviation, and what the manual leaves open, is skipped, with its reason.
 *
 * @param {object[]} results
 * @param {function(string)} write
 * @param {string|null} [missing] what has no result, in words: an error, since nobody has looked
 */
function reportJunit(results, write, missing = null) {
  write('<?xml version="1.0" encoding="UTF-8"?>\n');
  write(
    `${openTag('testsuites', { name: 'napi-conformance', ...withMissing(totalsOf(results), missing) })}\n`,
  );
  for (const ofRuntime of groupBy(results, ({ runtime }) => runtime.label)) {
    const { label, name, version, napi, command } = ofRuntime[0].runtime;
    write(`${openTag('testsuite', { name: label, ...totalsOf(ofRuntime) })}\n`);
    const properties = { runtime: name, version, 'node-api': napi, command: command.join(' ') };
    const elements = Object.entries(properties).map(([key, value]) =>
      textElement('property', { name: key, value }),
    );
    write(`<properties>${elements.join('')}</properties>\n`);
    for (const result of ofRuntime) write(`${testCase(result)}\n`);
    write('</testsuite>\n');
  }
  if (missing !== null) write(`${missingSuite(missing)}\n`);
  write('</testsuites>\n');
}

const MISSING = { tests: 1, failures: 0, errors: 1, skipped: 0, time: '0.000' };

function withMissing(totals, missing) {
  const { tests, errors } = totals;
  return missing === null ? totals : { ...totals, tests: tests + 1, errors: errors + 1 };
}

function missingSuite(missing) {
  const name = 'cells without a result';
  return [
    openTag('testsuite', { name, ...MISSING }),
    openTag('testcase', { name, classname: 'missing', time: MISSING.time }),
    textElement('error', { message: missing, type: 'missing' }),
    '</testcase></testsuite>',
  ].join('');
}

function totalsOf(results) {
  const kinds = results.map(kindOf);
  const count = (kind) => kinds.filter((each) => each === kind).length;
  const milliseconds = results.reduce((sum, { durationMs }) => sum + durationMs, 0);
  return {
    tests: results.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    time: (milliseconds / 1000).toFixed(3),
  };
}

/** @returns {'failure'|'error'|'skipped'|null} */
function kindOf(result) {
  const standing = standingOf(result);
  if (standing === 'quiet') return result.verdict === 'skip' ? 'skipped' : null;
  if (standing === 'known' || standing === 'tolerated') return 'skipped';
  return ERRORS.includes(result.verdict) ? 'error' : 'failure';
}

function testCase(result) {
  const kind = kindOf(result);
  const attributes = {
    name: titleOf(result),
    // A dot starts a package in the trees of viewers.
    classname: `${result.runtime.label.replaceAll('.', '_')}.${result.rule.split('/')[0]}`,
    time: (result.durationMs / 1000).toFixed(3),
  };
  const parts = [openTag('testcase', attributes)];
  if (kind !== null) parts.push(outcome(kind, result));
  if (kind !== null && result.verdict !== 'skip') parts.push(...outputs(result));
  return [...parts, '</testcase>'].join('');
}

function outcome(kind, result) {
  const message = [messageOf(result), racyText(result)].filter((text) => text !== null);
  if (kind === 'skipped') return textElement(kind, { message: message.join('; ') });
  const type = standingOf(result) === 'gone' ? 'deviation gone' : result.verdict;
  const lines = result.failures.flatMap(failureLines);
  return textElement(kind, { message: message.join('; '), type }, lines);
}

function messageOf(result) {
  const first = result.failures[0]?.message ?? result.verdict;
  return {
    quiet: () => result.reason,
    known: () => deviationText(result),
    gone: () => deviationText(result),
    tolerated: () => `the manual leaves this open (level ${result.level}): ${first}`,
    'broken rule': () => `${result.verdict}: ${first}`,
  }[standingOf(result)]();
}

function outputs(result) {
  const stderr = printableLines(result.stderr);
  const out = textElement('system-out', {}, evidenceLines({ ...result, stderr: '' }));
  return stderr.length > 0 ? [out, textElement('system-err', {}, stderr)] : [out];
}

module.exports = { reportJunit };
