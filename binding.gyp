# The one list of addons: a target each, of the same name as its C file and its spec.
{
  "target_defaults": {
    "include_dirs": ["addons/support", "<!(node -p \"require('node-api-headers').include_dir\")"],
    "conditions": [
      ["OS=='win'", {
        "msvs_settings": {"VCCLCompilerTool": {"WarningLevel": 4, "WarnAsError": "true"}}
      }, {
        "cflags": ["-std=c99", "-Wall", "-Wextra", "-Werror", "-fvisibility=hidden"],
        "cflags!": ["-Wno-unused-parameter"],
        "xcode_settings": {
          "OTHER_CFLAGS": ["-std=c99", "-Wall", "-Wextra", "-Werror", "-fvisibility=hidden"],
          "WARNING_CFLAGS!": ["-Wno-unused-parameter"]
        }
      }]
    ]
  },
  "targets": [
    {
      "target_name": "support",
      "type": "static_library",
      "defines": ["_GNU_SOURCE"],
      "sources": ["addons/support/conformance.c", "addons/support/seam.c", "addons/support/thread.c", "addons/support/trace.c"]
    },
    {"target_name": "tsfn/abort-in-cleanup-hook", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/abort-in-external-finalizer", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/abort-returns-items", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/abort-wakes-producers", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/acquire-after-abort", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/blocking-call-waits", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/call-after-abort", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/cleanup-hook-joins-thread", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/closing-call-uses-up-hold", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/default-call-without-arguments", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/environment-end-returns-items", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/exit-on-main-thread-ends-at-once", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/failed-creation-calls-no-finalizer", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-after-cleanup-hooks", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-after-joined-threads", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-after-last-item", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-after-returned-items", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-at-environment-end", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-before-worker-exit-event", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-can-use-env", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-data-and-context", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-drains-microtasks", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-in-async-context", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-joins-calling-thread", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-on-loop-thread", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-once", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-once-after-abort", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-reads-instance-data", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-removes-async-hook", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-throws", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-throws-10", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/function-is-optional", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/items-balance-at-worker-end", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/items-in-order", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/late-acquire-after-worker", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/late-call-after-worker", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/late-context-after-worker", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/late-release-after-worker", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/no-javascript-after-end", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/one-call-per-accepted-item", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/open-in-cleanup-hook", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/open-in-exit-event", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/other-environment-stays-open", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/producer-outlives-worker", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/queue-full", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/queue-unlimited", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/ref-after-unref", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/ref-keeps-loop-alive", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/ref-twice", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/release-in-cleanup-hook", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/release-in-instance-data-finalizer", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/threads-call-while-process-ends", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/two-environments", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/two-producers", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/unref-lets-loop-end", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/unref-twice", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/worker-waits-for-javascript", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/wrap-finalizer-beside-function", "includes": ["addons/addon.gypi"]}
  ]
}
