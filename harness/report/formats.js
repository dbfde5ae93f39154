'use strict';

/**
 * What a report can be. `live` writes while the results come in, in the order of the cells; `whole` writes all of them at the
 * end, and is what merged results can become.
 *
 * live(cells, results, write): cells, and a promise for the result of each, null for one that was not run
 * whole(results, about, write): about is {rules, colour, durationMs, date, whole, missing, verbose}, where `durationMs` is null for merged
 * results, `whole` is {plan, shards} of plan.js, and `missing` says in words what has no result, or is null
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
    whole: (results, about, write) => require('./json.js').reportJson(results, about.whole, write),
  },
  junit: {
    whole: (results, { missing }, write) =>
      require('./junit.js').reportJunit(results, write, missing),
  },
  markdown: {
    whole: (results, { rules, missing }, write) =>
      write(require('./markdown.js').reportMarkdown(results, rules, missing)),
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
