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
    {"target_name": "tsfn/abort-returns-context", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/abort-returns-items", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/abort-returns-items-in-order", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/abort-wakes-producers", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/acquire-after-abort", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/async-hooks-around-items", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/async-hooks-destroy", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/async-hooks-init", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/async-local-storage", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/blocking-call-waits", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/call-after-abort", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/call-js-callback", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/call-js-context", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/call-js-env", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/call-js-handle-scope", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/call-js-on-loop-thread", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/call-js-runs-jobs", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/call-js-several-calls", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/calls-are-asynchronous", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/closing-call-uses-up-hold", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/default-call-ignores-result", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/default-call-receiver", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/default-call-without-arguments", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/environment-end-returns-items", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/exception-default-call-ignored", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/exception-default-call-raises", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/exception-ends-process", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/exception-flag-raises", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/exception-handled-not-carried-over", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/exception-handled-then-next-item", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/exception-ignored", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/exception-in-finalizer", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/exception-native-ignored", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/exception-native-raises", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/exception-not-carried-over", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/exception-raises", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/exception-then-next-item", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/exception-value", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/exception-warns", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/fatal-exception-in-call-js", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-after-joined-threads", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-after-last-item", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-after-returned-items", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-at-environment-end", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-data-and-context", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-on-loop-thread", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-once", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/function-is-optional", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/items-in-order", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/items-let-timers-run", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/jobs-between-items", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/more-items-than-one-turn", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/one-call-per-accepted-item", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/queue-full", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/queue-unlimited", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/ref-after-unref", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/ref-keeps-loop-alive", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/ref-twice", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/ticks-before-jobs", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/two-producers", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/unref-lets-loop-end", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/unref-twice", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/worker-waits-for-javascript", "includes": ["addons/addon.gypi"]}
  ]
}
