'use strict';

const fs = require('node:fs');
const { NO_REASON } = require('../judge/deviations.js');
const UsageError = require('../common/usage-error.js');

/** As prettier formats the file: an object a field a line, a list on one line if that has room. */
const WIDTH = 100;

/** @param {object[]} entries as loadDeviations gives them; their causes go into a list of their own, by id */
function formatDeviations(entries) {
  const causes = new Map();
  for (const { cause, reason, issue } of entries)
    causes.set(cause, { id: cause, reason: reason === NO_REASON ? '' : reason, issue });
  const ids = [...causes.keys()].sort();
  const lists = [
    listText(
      'causes',
      ids.map((id) => objectText(causes.get(id))),
    ),
    listText('deviations', entries.map(withoutCause).map(objectText)),
  ];
  return `{\n${lists.join(',\n')}\n}\n`;
}

function withoutCause({ rule, variants, runtime, range, verdicts, counts, cause }) {
  return { rule, variants, runtime, range, verdicts, counts, cause };
}

function listText(name, texts) {
  return texts.length === 0 ? `  "${name}": []` : `  "${name}": [\n${texts.join(',\n')}\n  ]`;
}

function objectText(object) {
  const fields = Object.entries(object).filter(([, value]) => value !== undefined);
  return `    {\n${fields.map(fieldText).join(',\n')}\n    }`;
}

function fieldText([name, value]) {
  const line = `      ${JSON.stringify(name)}: `;
  if (typeof value === 'string') return line + JSON.stringify(value);
  if (!Array.isArray(value)) return `${line}{\n${countLines(value).join(',\n')}\n      }`;
  const items = value.map((item) => JSON.stringify(item));
  const short = `${line}[${items.join(', ')}]`;
  return short.length < WIDTH ? short : `${line}[\n        ${items.join(',\n        ')}\n      ]`;
}

/** A line for each release. */
function countLines(counts) {
  return Object.entries(counts).map(([version, verdicts]) => {
    const texts = Object.entries(verdicts).map(([verdict, count]) => `"${verdict}": ${count}`);
    return `        "${version}": { ${texts.join(', ')} }`;
  });
}

/** @throws {UsageError} if it cannot be written; then the old file is as it was */
function writeDeviations(file, entries) {
  const draft = `${file}.${process.pid}`;
  try {
    fs.writeFileSync(draft, formatDeviations(entries));
    fs.renameSync(draft, file);
  } catch (error) {
    fs.rmSync(draft, { force: true });
    throw new UsageError(`the deviations ${file} cannot be written (${error.code})`);
  }
}

module.exports = { formatDeviations, writeDeviations };
