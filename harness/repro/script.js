'use strict';

const fs = require('node:fs');
const path = require('node:path');
const variants = require('../subject/variants.js');
const { needsOf } = require('../judge/verdict.js');

/** What is above it, a reader wants to see. */
const END_OF_RULE = '// What is below runs the rule and judges it.';

/** In the order in which a reader wants them. */
const MODULES = [
  'repro/runner.js',
  'judge/judge.js',
  'judge/evidence.js',
  'judge/numbering.js',
  'repro/show.js',
  'subject/scenario.js',
  'subject/words.js',
  'subject/loader.js',
  'subject/tools.js',
  'subject/recorder.js',
  'repro/child.js',
  'processes/idle.js',
  'runtimes/adapters.js',
  'repro/abilities.js',
  'subject/abilities.js',
].map((file) => path.join(__dirname, '..', file));

/**
 * A rule in one variant as one script, which needs nothing but its addon: the spec comes first, then what runs and judges it, which is
 * that of the suite.
 *
 * @param {{id: string, specFile: string, modules: string[]|undefined}} rule `modules`: files that its spec needs as well
 * @param {string} variant
 * @returns {string}
 */
function reproScript(rule, variant) {
  const files = [...MODULES, ...(rule.modules ?? [])];
  const modules = files.map((file) => fs.readFileSync(file, 'utf8'));
  const builtins = modules.flatMap(
    (text) => text.match(/^const .* = require\('node:\w+'\);$/gm) ?? [],
  );
  const place = { name: variant, ...variants[variant] };
  return `'use strict';

// Does this runtime keep the rule? Exit status: 0 it does, 1 it does not, 125 this cannot tell. The scenario runs in a process of
// its own, and has 30 seconds, which REPRO_TIME_SCALE multiplies. What is judged is the trace that its addon writes.

if (typeof require === 'undefined') {
  console.log('cannot tell: this runtime takes repro.js for a module; README.md says what Deno needs');
  process.exit(125);
}

${mergeImports(builtins)}

${specText(rule, place)}
const variant = ${inspectFlat(place)};

${END_OF_RULE}

${modules.map(bodyOf).join('\n')}
main();
`;
}

/** One line for each module, of all that is wanted from it; Node 10 does not know the prefix "node:". */
function mergeImports(lines) {
  const names = new Map();
  for (const line of lines) {
    const [, what, module] = /^const (.*) = require\('node:(\w+)'\);$/.exec(line);
    names.set(module, (names.get(module) ?? new Set()).add(what));
  }
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, wanted]) => {
      const members = [...wanted].map((what) => what.replace(/^\{ | \}$/g, ''));
      const whole = [...wanted].every((what) => !what.startsWith('{'));
      return `const ${whole ? members[0] : `{ ${members.join(', ')} }`} = require('${module}');`;
    })
    .join('\n');
}

/** The spec without what only the suite asks for. */
function specText({ id, needs, listens, specFile }, place) {
  // What it requires, as that of a program of explore does, is among the modules.
  const text = fs.readFileSync(specFile, 'utf8').replace(/^const .* = require\(.*\);\n/gm, '');
  const [head, body] = text.replace("'use strict';\n\n", '').split('module.exports = {\n');
  const kept = body.replace(/^ {2}(covers|catches|variants|needs): \[[^\]]*\],\n/gm, '');
  const own = `  id: '${id}',\n${kept.replace(/^ {2}napi:.*\n/m, (line) => `${line}  needs: ${inspectFlat([...needsOf(place, { listens }), ...needs])},\n`)}`;
  return `${head}const rule = {\n${own}`;
}

function inspectFlat(value) {
  return JSON.stringify(value)
    .replaceAll('"', "'")
    .replace(/([:,])/g, '$1 ')
    .replace(/'(\w+)':/g, '$1:')
    .replace(/^\{(.*)\}$/, '{ $1 }');
}

function bodyOf(text) {
  return text
    .replace(/^'use strict';\n/, '')
    .replace(/^\/\* global .*\*\/\n/m, '')
    .replace(/^const [^=]* = require\('[^']*'\);\n/gm, '')
    .replace(/^module\.exports = .*;\n/m, '')
    .trim()
    .concat('\n');
}

module.exports = { END_OF_RULE, reproScript };
