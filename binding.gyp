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
    {"target_name": "tsfn/abort-returns-items", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/abort-wakes-producers", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/acquire-after-abort", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/blocking-call-waits", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/call-after-abort", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/closing-call-uses-up-hold", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/context-after-abort", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/context-is-optional", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/context-on-another-thread", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/context-stays-the-same", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/create-calls-nothing", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/create-thread-count-zero", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/create-with-every-option", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/create-with-number-for-name", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/create-with-number-for-resource", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/create-with-object-for-function", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/create-with-pending-exception", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/create-with-symbol-for-name", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/create-with-undefined-for-function", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/create-without-env", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/create-without-function-and-call-js", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/create-without-name", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/create-without-result", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/default-call-of-blocking-calls", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/default-call-without-arguments", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/environment-end-returns-items", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-after-joined-threads", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-after-last-item", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-after-returned-items", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-at-environment-end", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-data-and-context", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-is-optional", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-on-loop-thread", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-once", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/function-is-kept", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/function-is-let-go", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/function-is-optional", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/functions-are-independent", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/init-hook-gets-resource", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/init-hook-without-resource", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/initial-thread-count", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/items-in-order", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/null-item", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/one-call-per-accepted-item", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/queue-full", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/queue-unlimited", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/ref-after-unref", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/ref-before-exit", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/ref-does-not-prevent-destruction", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/ref-keeps-loop-alive", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/ref-twice", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/two-producers", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/unref-does-not-destroy", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/unref-lets-loop-end", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/unref-on-later-turn", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/unref-still-delivers", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/unref-twice", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/unref-with-full-queue", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/unref-with-queued-items", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/worker-waits-for-javascript", "includes": ["addons/addon.gypi"]}
  ]
}
