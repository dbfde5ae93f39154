'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { styleText } = require('node:util');
const semver = require('semver');
const { DEVIATIONS, ROOT } = require('../common/paths.js');
const { coverage } = require('../rules/catalogue.js');
const { loadDeviations } = require('../judge/deviations.js');
const { reasonToBeAlone } = require('../run/alone.js');
const { loadRules, requireRulesOf } = require('../rules/rules.js');
const { wrap } = require('../text/wrap.js');
const UsageError = require('../common/usage-error.js');

const WIDEST = 100;
const LEVELS = {
  must: 'must: the manual says so, and a breach fails a run',
  should: 'should: Node does it and addons rely on it, the manual is silent; a breach is shown',
  may: 'may: the manual leaves it open; what a runtime does is recorded',
};

const options = {
  deviations: { type: 'string', default: DEVIATIONS },
};

/** Prints all that is known of some rules. */
function run(words, values) {
  if (words.length === 0)
    throw new UsageError('explain needs a rule; "napi-conformance list" shows them all');
  const rules = loadRules(words);
  const deviations = loadDeviations(values.deviations);
  requireRulesOf(deviations, rules, values.deviations);
  const statements = coverage(rules);
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const width = Math.min(process.stdout.columns || WIDEST, WIDEST);
  const texts = rules.map((rule) => {
    const about = {
      statements: statements.filter((entry) => entry.rules.includes(rule.id)),
      deviations: deviations.filter((entry) => entry.rule === rule.id),
      source: fs.readFileSync(rule.specFile, 'utf8'),
    };
    const bold = (text) => (colour ? styleText('bold', text, { validateStream: false }) : text);
    return explain(rule, about, { width, bold });
  });
  process.stdout.write(texts.join('\n'));
  return 0;
}

/**
 * @param {object} rule
 * @param {{statements: object[], deviations: object[], source: string}} about what the catalogue and the record have on it, and the
 *   text of its spec
 * @param {{width: number, bold: function(string): string}} style
 * @returns {string} all that is known of it
 */
function explain(rule, { statements, deviations, source }, { width, bold }) {
  const sections = [
    ['source', [rule.from]],
    ['rests on', rule.basis],
    ['level', [LEVELS[rule.level]]],
    ['needs', [needsOf(rule).join(', ')]],
    ['runs in', [rule.variants.join(', ')]],
    ['alone', aloneOf(rule)],
    ['spec', [relative(rule.specFile)]],
    ['addon', [`addons/${rule.id}.c`]],
    ['catches', rule.catches.length > 0 ? [rule.catches.join(', ')] : ['no fault of the seam']],
    ['shown by', rule.provenBy === undefined ? [] : [`${rule.provenBy}, which fails it`]],
    ['misses', rule.unnoticed === undefined ? [] : [rule.unnoticed]],
    ['covers', statements.map(({ id, statement }) => `${id}: ${statement}`)],
    ['note', [noteOf(source)].filter(Boolean)],
    ['deviates', deviations.length > 0 ? sortedDeviations(deviations) : ['nowhere, as recorded']],
  ];
  const lines = [bold(rule.id), ...wrap(rule.rule, width - 2, '  '), ''];
  for (const [name, items] of sections) {
    const texts = items.flatMap((item) => wrap(item, width - 12, ''));
    lines.push(
      ...texts.map((text, index) => `  ${(index === 0 ? name : '').padEnd(8)}  ${text}`.trimEnd()),
    );
  }
  return `${lines.join('\n')}\n`;
}

function needsOf({ napi, needs, nodeFlag }) {
  const flag = nodeFlag === undefined ? [] : [`${nodeFlag.flag} (Node ${nodeFlag.since})`];
  return [`Node-API ${napi}`, ...needs, ...flag];
}

/** Which variants need a process of their own, and why. */
function aloneOf(rule) {
  const reasons = rule.variants.map((variant) => ({
    variant,
    why: reasonToBeAlone(rule, variant),
  }));
  const alone = reasons.filter(({ why }) => why !== null);
  const isAll = alone.length === rule.variants.length;
  if (isAll && new Set(alone.map(({ why }) => why)).size === 1) return [alone[0].why];
  return alone.map(({ variant, why }) => `${variant}: ${why}`);
}

const relative = (file) => path.relative(ROOT, file).split(path.sep).join('/');

/** What the spec says above its fields: for a race, what a failure looks like, and why a correct runtime cannot show it. */
function noteOf(source) {
  const above = source.slice(0, source.indexOf('module.exports')).trimEnd().split('\n');
  const block = above.at(-1).endsWith('*/');
  const before = above.findLastIndex((line) =>
    block ? /^\s*\/\*/.test(line) : !/^\s*\/\//.test(line),
  );
  return above
    .slice(block ? before : before + 1)
    .map((line) => line.replace(/\s*\*\/$/, '').replace(/^\s*(\/\/|\/\*+|\*)\s?/, ''))
    .join(' ')
    .trim();
}

/** By runtime, and by the release they begin with. */
function sortedDeviations(deviations) {
  const keyed = deviations.map((entry) => ({ entry, first: semver.minVersion(entry.range) }));
  keyed.sort(
    (a, b) =>
      a.entry.runtime.localeCompare(b.entry.runtime, 'en') || semver.compare(a.first, b.first),
  );
  return keyed.map(({ entry }) => {
    const { runtime, range, verdicts, variants, cause, reason, issue } = entry;
    const where = variants === undefined ? '' : ` (${variants.join(', ')})`;
    const what = `${verdicts.join(' or ')}${countsText(entry.counts)}`;
    return `${runtime} ${range}${where}: ${what}. ${cause}: ${reason} ${issue}`;
  });
}

/** " (of 20 runs on 1.1.13: fail 16, pass 4)" */
function countsText(counts = {}) {
  const texts = Object.entries(counts).map(([version, verdicts]) => {
    const runs = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
    const each = Object.entries(verdicts).map(([verdict, count]) => `${verdict} ${count}`);
    return `of ${runs} runs on ${version}: ${each.join(', ')}`;
  });
  return texts.length === 0 ? '' : ` (${texts.join('; ')})`;
}

module.exports = { explain, noteOf, options, run };
