'use strict';

const semver = require('semver');

/**
 * Which recorded causes may show as what: the kind of refusal and when it came, and the ids of the causes without the runtime. A cause counts
 * where a deviation is recorded with it for that very release.
 */
const SHOWN_BY = [
  [/^context napi_ok (closed|either)/, ['context-ignores-closing']],
  [/^(ref|unref) napi_ok (closed|either)/, ['ref-ignores-closing', 'ref-after-closing-is-counted']],
  [
    /^finalize-before-items after .*abort/,
    [
      'abort-finalizes-before-queued-items',
      'abort-delivers-queued-items',
      'abort-dispatches-one-item',
    ],
  ],
  [/^finalize-before-items after .*end/, ['environment-end-finalizes-before-queued-items']],
  [
    /^blocked-after-abort/,
    [
      'abort-wakes-one-producer',
      'blocked-producer-sleeps-through-abort',
      'blocked-producers-not-all-woken',
    ],
  ],
  [
    /^blocked-beside-room/,
    ['blocked-producer-woken-only-from-full-queue', 'blocked-producers-not-all-woken'],
  ],
  [
    /^blocked-after-end/,
    [
      'environment-end-wakes-one-producer',
      'environment-end-leaves-functions',
      'blocked-producer-woken-only-from-full-queue',
      'blocked-producers-not-all-woken',
    ],
  ],
  [/^crash after .*abort/, ['abort-deletes-held-function', 'abort-frees-held-function']],
  [/^(never-returns|context|.*invalid_arg.*) after .*abort/, ['abort-deletes-held-function']],
  [/^context after .*end/, ['environment-end-deletes-held-function']],
  [/^crash after .*end/, ['environment-end-deletes-held-function', 'abort-deletes-held-function']],
  [
    /^item-live-after-abort/,
    [
      'abort-delivers-queued-items',
      'rewritten-abort-delivers-queued-items',
      'abort-dispatches-one-item',
    ],
  ],
  [
    /^(stays-after-abort|waits-for-holders|finalize-never) after .*abort/,
    [
      'closing-call-uses-up-no-hold',
      'last-release-after-abort-not-dispatched',
      'abort-dispatches-one-item',
      'abort-waits-for-holders',
    ],
  ],
  [
    /^(finalize-never|item-lost|default-call-lost|(call|acquire) napi_(ok|queue_full) (closed|either)) after .*end/,
    ['environment-end-leaves-functions', 'main-end-drops-items-of-cleanup-hooks'],
  ],
  [/^never-returns after .*end/, ['release-after-finalizer-deadlocks']],
  [/^(item-lost|finalize-never) after .*abort/, ['abort-dispatches-one-item']],
  [
    /^exception-raised$|^exception-raised after|^exit/,
    ['exception-policy-ignores-version', 'no-uncaught-exception-event'],
  ],
  [
    /^exception-without-warning/,
    [
      'exception-without-warning',
      'exception-ignored-in-silence',
      'exception-policy-ignores-version',
    ],
  ],
  [
    /^(exception-(not-raised|raised-twice|carried-over)|(hang|exit)-after-exception|(un)?ref napi_pending_exception)/,
    ['exception-never-uncaught', 'exception-left-pending-between-items', 'exception-stays-pending'],
  ],
  [/^(crash|exit)/, ['napi-throw-panics']],
  [/^job-after-next-item/, ['jobs-drained-after-batch']],
  [/^create$|^create after/, ['function-not-optional']],
  [/^get_value_u?int32 says ok|^exception left/, ['int32-getters-coerce']],
  [/^create_symbol says ok/, ['symbol-description-coerced']],
  [/^create_reference says ok/, ['references-hold-any-value']],
  [/^create_reference fails/, ['version-10-references-refused']],
  [/^create_(type_|range_)?error says ok/, ['error-code-of-any-kind']],
  [
    /^get_all_property_names makes another/,
    ['filters-ignore-elements', 'filters-ignore-string-objects'],
  ],
  [/^get_dataview_info says ok/, ['dataview-info-takes-any-buffer']],
  [
    /^create_dataview (says ok|ok with exception)/,
    [
      'dataview-range-returns-ok',
      'dataview-out-of-range-returns-ok',
      'dataview-bounds-not-checked',
    ],
  ],
  [
    /^create_typedarray/,
    ['views-without-range-check', 'typedarray-exception-returns-ok', 'typedarray-types-incomplete'],
  ],
  [/^detach_arraybuffer says ok/, ['detached-buffer-detached-again', 'detach-ignores-refusal']],
  [/ acts while pending$/, ['calls-act-while-exception-pending', 'second-throw-replaces-first']],
  [/^reference_unref says ok/, ['unref-at-zero-says-ok']],
  [/^escape_handle again/, ['escape-not-counted']],
  [/^call_function makes another/, ['callback-info-overwritten']],
  [/^new_instance status/, ['new-instance-generic-failure']],
  [/^run_script exception/, ['run-script-pending-exception', 'script-exception-not-the-value']],
  [/^item-callback/, ['missing-function-replaced']],
  [/^finalize-hint/, ['finalizer-hint-wrong']],
  [/^call napi_queue_full closed/, ['full-queue-checked-before-closing']],
];

/**
 * @param {{kind: string, when: string}} refusal
 * @param {{name: string, version: string}} runtime
 * @param {object[]} deviations as they are loaded
 * @returns {string|null} the id of the first cause that explains it on that release
 */
function causeOf(refusal, runtime, deviations) {
  const signature = signatureOf(refusal);
  const slugs = SHOWN_BY.filter(([pattern]) => pattern.test(signature)).flatMap(([, all]) => all);
  const here = deviations.filter(
    ({ runtime: name, range }) =>
      name === runtime.name &&
      semver.satisfies(runtime.version, range, { includePrerelease: true }),
  );
  const known = new Set(here.map(({ cause }) => cause));
  return slugs.map((slug) => `${runtime.name}-${slug}`).find((id) => known.has(id)) ?? null;
}

/** What was refused, and after what: findings that say the same are one. */
function signatureOf({ kind, when }) {
  return when === '' ? kind : `${kind} after ${when}`;
}

module.exports = { causeOf, signatureOf };
