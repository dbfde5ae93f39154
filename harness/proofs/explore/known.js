'use strict';

/**
 * Which of the real bugs of specs/recall.json a program of calls can show, by the release that is wrong and the rule: the area, and what the
 * model says of it. `explore` is not told: the patterns are for the proof alone, and what matches must not come on the release that is right.
 */
const SHOWN = [
  ['node@12.4.0', 'tsfn/function-is-optional', 'tsfn', /^create/],
  ['node@10.16.0', 'tsfn/function-is-optional', 'tsfn', /^create/],
  ['node@16.16.0', 'tsfn/exception-warns', 'tsfn', /^exception-without-warning/],
  ['node@18.2.0', 'tsfn/exception-warns', 'tsfn', /^exception-without-warning/],
  ['node@12.6.0', 'tsfn/exception-not-carried-over', 'tsfn', /^exception-carried-over/],
  ['node@12.6.0', 'tsfn/exception-native-without-listener', 'tsfn', /^exit/],
  ['node@24.13.0', 'tsfn/late-release-after-abort', 'tsfn', /^crash after .*abort/],
  ['node@24.13.0', 'tsfn/late-acquire-after-abort', 'tsfn', /^(crash|acquire) .*after .*abort/],
  ['node@24.13.0', 'tsfn/late-context-after-abort', 'tsfn', /^(crash|context) .*after .*abort/],
  ['node@25.3.0', 'tsfn/late-call-after-abort', 'tsfn', /^(crash|call) .*after .*abort/],
  ['node@25.3.0', 'tsfn/late-release-after-abort', 'tsfn', /^crash after .*abort/],
  ['node@24.15.0', 'tsfn/finalize-after-returned-items', 'tsfn', /^finalize-before-items .*abort/],
  ['node@26.0.0', 'tsfn/finalize-after-returned-items', 'tsfn', /^finalize-before-items .*abort/],
  ['node@24.15.0', 'tsfn/items-of-cleanup-hook', 'tsfn', /^finalize-before-items .*end/],
  ['node@14.16.1', 'tsfn/environment-end-returns-items', 'tsfn', /^item-lost after .*end/],
  ['node@16.1.0', 'tsfn/environment-end-returns-items', 'tsfn', /^item-lost after .*end/],
  ['bun@1.0.36', 'tsfn/finalize-data-and-context', 'tsfn', /^finalize-(data|hint)/],
  ['bun@1.1.13', 'tsfn/null-item', 'tsfn', /^item-lost/],
  ['bun@1.1.20', 'tsfn/release-each-hold', 'tsfn', /^(stays-after-release|hang$)/],
  ['bun@1.1.36', 'tsfn/late-call-after-late-release', 'tsfn', /^crash after .*(abort|end)/],
  ['bun@1.3.14', 'tsfn/function-is-optional', 'tsfn', /^(create|item-callback)/],
  ['bun@1.3.14', 'tsfn/abort-then-last-release', 'tsfn', /^(stays-after-abort|finalize-never)/],
  ['bun@1.3.14', 'tsfn/late-release-after-abort', 'tsfn', /^(stays-after-abort|finalize-never)/],
  ['bun@1.3.14', 'tsfn/abort-returns-items-in-order', 'tsfn', /^item-(lost|order|twice) .*abort/],
  [
    'bun@1.3.14',
    'tsfn/finalize-after-returned-items',
    'tsfn',
    /^(finalize-before-items|item-lost) .*abort/,
  ],
  ['bun@1.4.0', 'tsfn/abort-returns-items-without-env', 'tsfn', /^item-live-after-abort/],
  ['bun@1.4.0', 'tsfn/abort-does-not-wait-for-holders', 'tsfn', /^waits-for-holders/],
  ['bun@1.3.14', 'tsfn/full-queue-after-abort', 'tsfn', /^call napi_queue_full closed/],
  ['bun@1.3.14', 'tsfn/abort-wakes-producers', 'tsfn', /^blocked-after-abort/],
  ['bun@1.3.14', 'tsfn/finalize-at-environment-end', 'tsfn', /^finalize-never after .*end/],
  ['bun@1.3.14', 'tsfn/exception-not-carried-over', 'tsfn', /^exception-carried-over/],
  ['bun@1.3.14', 'tsfn/uncaught-exception-then-next-item', 'tsfn', /^exception-not-raised/],
  ['bun@1.3.14', 'tsfn/jobs-between-items', 'tsfn', /^job-after-next-item/],
  ['bun@1.3.14', 'tsfn/late-call-after-worker', 'tsfn', /^call napi_ok .*end/],
  ['bun@1.3.14', 'tsfn/producer-outlives-worker', 'tsfn', /^call napi_ok .*end/],
  ['bun@1.3.14', 'tsfn/late-acquire-after-worker', 'tsfn', /^acquire napi_ok .*end/],
  ['bun@1.3.14', 'tsfn/items-balance-at-worker-end', 'tsfn', /^item-lost after .*end/],
  ['bun@1.3.14', 'tsfn/environment-end-wakes-producer', 'tsfn', /^blocked-after-end/],
  ['bun@1.3.14', 'tsfn/release-in-cleanup-hook', 'tsfn', /^finalize-never after .*end/],
  ['bun@1.4.1', 'tsfn/items-of-cleanup-hook', 'tsfn', /^item-lost after .*end/],
  ['deno@2.0.0', 'tsfn/finalize-data-and-context', 'tsfn', /^finalize-(data|hint)/],
  ['deno@2.0.0', 'tsfn/finalize-data-beside-context', 'tsfn', /^finalize-(data|hint)/],
  ['deno@2.9.2', 'tsfn/late-release-after-abort', 'tsfn', /^crash after .*abort/],
  ['deno@2.9.2', 'tsfn/late-call-after-abort', 'tsfn', /^(crash|call) .*after .*abort/],
  ['deno@2.9.2', 'tsfn/acquire-races-last-release', 'tsfn', /^crash(?! after .*abort)/],
  ['deno@2.9.3', 'tsfn/abort-does-not-wait-for-holders', 'tsfn', /^waits-for-holders/],
  ['bun@1.1.42', 'function/call-throws-status', 'values', /^call_function status/],
  ['bun@1.2.19', 'reference/unref-at-zero', 'values', /^reference_unref says ok/],
  [
    'bun@1.3.14',
    'exception/pending-refuses-properties',
    'values',
    /^(get|set|has|delete|define)_.* acts while/,
  ],
  ['bun@1.3.14', 'exception/first-is-kept', 'values', /^throw(_error)? acts while pending/],
  ['bun@1.3.14', 'module/declared-version-10', 'values', /^create_reference fails/],
  ['bun@1.4.2', 'error/failing-script', 'values', /^run_script exception/],
  ['bun@1.4.3', 'error/failing-script', 'values', /^(crash|exit) in run_script/],
  ['deno@2.7.7', 'scope/escaped-twice', 'values', /^escape_handle again/],
  [
    'deno@2.9.3',
    'function/cb-info-entered-again',
    'values',
    /^(call_function makes another|crash in call_function)/,
  ],
  ['node@14.17.6', 'class/new-instance-throws-status', 'values', /^new_instance status/],
  ['node@16.3.0', 'class/new-instance-throws-status', 'values', /^new_instance status/],
].map(([wrong, rule, area, shows]) => ({ wrong, rule, area, shows }));

/** Why no program of these areas can show the others, by the rule or its chapter: what such a bug needs and they do not have. */
const BEYOND = {
  'tsfn/blocking-call-from-other-environment':
    'another environment, whose thread calls a live function',
  'tsfn/async-work-waits-for-call-js': 'async work',
  'tsfn/release-in-instance-data-finalizer': 'instance data',
  'tsfn/abort-in-external-finalizer': 'externals and their finalizers',
  'tsfn/create-without-env': 'a NULL argument that a caller may not pass',
  'tsfn/create-without-result': 'a NULL argument that a caller may not pass',
  'tsfn/context-is-optional': 'a function without a context, by which programs know it',
  'tsfn/async-local-storage-function-type': 'AsyncLocalStorage',
  'tsfn/exit-inside-call-js': 'process.exit() inside a callback',
  'async-work': 'async work',
  'async-context': 'async contexts',
  environment: 'hooks and finalizers of objects at the end of an environment',
  external: 'externals, and a collection',
  finalizer: 'finalizers of objects, and a collection',
  reference: 'finalizers of objects, or a collection',
  module: 'the loading of addons',
  exception: 'the end of an environment, or a listener of uncaught exceptions',
  error: 'scripts that an error is made of',
};

const beyondOf = (rule) => BEYOND[rule] ?? BEYOND[rule.slice(0, rule.indexOf('/'))];

/** Why a fault of the seam is none that programs can show, or null. */
function beyondFault(name) {
  if (name.endsWith(':written-although-failed'))
    return 'of what a failed call writes the manual says nothing';
  return null;
}

module.exports = { SHOWN, beyondFault, beyondOf };
