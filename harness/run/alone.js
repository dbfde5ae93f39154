'use strict';

const { judge } = require('../judge/verdict.js');
const variants = require('../subject/variants.js');

/**
 * Why a cell needs a process of its own, or null where it may pass together with others: what its spec asks for says so, and nothing
 * is tried. A worker has an environment, a global object, a process object and a heap of its own, which end with it.
 *
 * @param {object} rule
 * @param {string} name of the variant
 * @returns {string|null}
 */
function reasonToBeAlone(rule, name) {
  const { worker, end } = variants[name];
  if (rule.alone !== undefined) return rule.alone;
  if (rule.mayNotEnd) return 'its process may never end';
  if (rule.endsBySignal) return 'its process may end by a signal';
  if (rule.nodeFlag !== undefined) return 'its process has a flag of its own';
  if (rule.perturb) return 'its process overwrites what it frees';
  if (rule.loads) return 'it is about loading, and a process keeps what it has loaded';
  if (wantsAnotherEnd(rule)) return 'its process does not end with status 0';
  if (mentions(/\bprocess\b/, rule.beforeWorker, rule.afterWorker))
    return 'it is about the process object';
  if (worker) return null;
  if (end !== 'natural') return 'it ends its process';
  if (rule.listens.includes('exit')) return 'it listens to the end of its process';
  if (rule.needs.length > 0) return `it needs ${rule.needs.join(' and ')} for itself`;
  if (mentions(/\bprocess\b/, rule.scenario)) return 'it is about the process object';
  if (mentions(/\bglobal(This)?\b/, rule.scenario)) return 'it needs the global object for itself';
  return null;
}

/** Whether one of its claims fails with the status of a process that ended well, and holds with another. */
function wantsAnotherEnd(rule) {
  const begin = { n: 0, thread: 'js', event: 'js', name: 'begin', value: 'main' };
  const failing = (code) =>
    judge(rule, { events: [begin], damage: [], code, signal: null, hang: null }).failures.map(
      ({ message }) => message,
    );
  const otherwise = failing(1);
  return failing(0).some((message) => !otherwise.includes(message));
}

const mentions = (word, ...functions) => functions.some((f) => f && word.test(f.toString()));

module.exports = { reasonToBeAlone };
