'use strict';

const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const zlib = require('node:zlib');
const { version } = require('../../../package.json');
const { packResults } = require('./pack.js');

const PAGE = path.join(__dirname, 'page');
/** What the page's script is made of, the last one being where it starts. Two are the harness's own, and know no DOM. */
const MODULES = [
  require.resolve('../../text/lanes.js'),
  require.resolve('../../text/event-summary.js'),
  ...[
    'dom',
    'names',
    'kinds',
    'data',
    'history',
    'columns',
    'address',
    'differences',
    'trace',
    'evidence',
    'dialog',
    'causes',
    'legend',
    'summary',
    'answer-groups',
    'answers',
    'filters',
    'grid-table',
    'grid',
    'page',
  ].map((name) => path.join(PAGE, `${name}.js`)),
];

/**
 * The results as one HTML page that needs no other file and no network. Its policy allows its own style and its own script alone,
 * and what a subject wrote is in a block of packed JSON, which the script puts on the page as text.
 *
 * @param {object[]} results rows of the JSON report
 * @param {object[]} rules as loadRules gives them; a row may be of a rule that is not among them
 * @param {{date: Date|string}} options when the results were made
 * @returns {string}
 */
function reportHtml(results, rules, { date }) {
  const data = {
    suite: version,
    date: new Date(date).toISOString(),
    ...packResults(results, rules),
  };
  const style = `\n${fs.readFileSync(path.join(PAGE, 'page.css'), 'utf8')}`;
  const script = bundle(MODULES);
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Node-API conformance</title>
<style>${style}</style>
</head>
<body>
<h1>Node-API conformance</h1>
<p class="what">What runtimes break of the documented rules of Node-API, and since when. The script in this page draws it, in a browser
of 2023 or later, of the results at its end: JSON, by gzip and base64.</p>
<script type="application/gzip" id="results">${gzipped(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

const hashOf = (text) => `sha256-${crypto.createHash('sha256').update(text).digest('base64')}`;

/** A page of all rules on all lines has some megabytes of JSON, most of it alike; and base64 has no letter that means anything to HTML. */
const gzipped = (data) => zlib.gzipSync(JSON.stringify(data), { level: 9 }).toString('base64');

/** CommonJS files, each named for itself, as one script. */
function bundle(files) {
  const functions = files.map((file) => {
    const name = path.basename(file, '.js');
    const source = fs.readFileSync(file, 'utf8');
    return `${JSON.stringify(name)}: function (module, require) {\n${source}}`;
  });
  const start = JSON.stringify(path.basename(files.at(-1), '.js'));
  return `
(() => {
'use strict';
const loaded = {};
const modules = {
${functions.join(',\n')}
};
function load(file) {
  const name = file.replace(/^.*\\//, '').replace(/\\.js$/, '');
  if (!(name in loaded)) {
    const module = (loaded[name] = { exports: {} });
    modules[name](module, load);
  }
  return loaded[name].exports;
}
load(${start});
})();
`;
}

module.exports = { reportHtml };
