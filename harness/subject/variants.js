'use strict';

/**
 * Where the environment of a rule can live, and how it can end. Each is a cell of its own beside the others of its rule.
 * `end` is what the scenario's end() does; a natural end is what comes when nothing keeps the event loop alive.
 */
module.exports = {
  main: { worker: false, end: 'natural' },
  'main-exit': { worker: false, end: 'exit' },
  'main-throw': { worker: false, end: 'throw' },
  worker: { worker: true, end: 'natural' },
  'worker-exit': { worker: true, end: 'exit' },
  'worker-terminate': { worker: true, end: 'terminate' },
  'worker-throw': { worker: true, end: 'throw' },
  // In a worker that a worker has started; it is the outer one that is terminated.
  'nested-worker': { worker: true, nested: true, end: 'natural' },
  'nested-worker-terminate': { worker: true, nested: true, end: 'terminate' },
};
