'use strict';

/**
 * What a report can be. `live` writes while the results come in, in the order of the cells; `whole` writes all of them at the
 * end, and is what merged results can become.
 *
 * live(cells, results, write): cells, and a promise for the result of each, null for one that was not run
 * whole(results, about, write): about is {rules, colour, durationMs, date}, where `durationMs` is null for merged results
 *
 * Each is loaded when it is asked for, since some take longer to load than a rule to run.
 */
const FORMATS = {
  tap: {
    live: (cells, results, write) => require('./tap.js').reportTap(cells, results, write),
  },
  pretty: {
    whole: (results, about, write) => write(require('./pretty.js').reportPretty(results, about)),
  },
  json: {
    whole: (results, about, write) => require('./json.js').reportJson(results, write),
  },
  junit: {
    whole: (results, about, write) => require('./junit.js').reportJunit(results, write),
  },
  markdown: {
    whole: (results, { rules }, write) =>
      write(require('./markdown.js').reportMarkdown(results, rules)),
  },
  html: {
    whole: (results, { rules, date }, write) =>
      write(require('./html/html.js').reportHtml(results, rules, { date })),
  },
  issue: {
    whole: (results, { rules, durationMs }, write) =>
      write(require('./issue.js').reportIssue(results, rules, { here: durationMs !== null })),
  },
};

module.exports = { FORMATS };
