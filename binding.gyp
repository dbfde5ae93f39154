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
    {"target_name": "tsfn/abort-wakes-producer", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/abort-wakes-producers", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/abort-wakes-producers-capacity-2", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/abort-wakes-producers-capacity-5", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/acquire-after-abort", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/blocked-producers-capacity-1", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/blocked-producers-capacity-2", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/blocked-producers-capacity-5", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/blocking-call-from-other-environment", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/blocking-call-waits", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/blocking-call-with-room", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/call-after-abort", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/call-during-call-js", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/call-from-async-work", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/call-from-call-js", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/call-is-asynchronous", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/closing-call-uses-up-hold", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/conservation-abort", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/conservation-environment-end", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/conservation-release", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/creator-releases-first", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/default-call-without-arguments", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/environment-end-returns-items", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/environment-end-wakes-producer", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/environment-end-wakes-producers", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-after-joined-threads", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-after-last-item", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-after-returned-items", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-at-environment-end", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-data-and-context", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-on-loop-thread", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-once", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/function-is-optional", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/heap-items", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/items-in-order", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/last-error-unchanged", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/long-queue-drains", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/many-functions", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/many-producers", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/null-item", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/one-call-per-accepted-item", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/queue-capacity", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/queue-full", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/queue-full-then-room", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/queue-unlimited", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/queue-unlimited-blocking", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/ref-after-unref", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/ref-keeps-loop-alive", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/ref-twice", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/room-during-call-js", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/throw-does-not-stall-queue", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/two-producers", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/unref-lets-loop-end", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/unref-twice", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/worker-waits-for-javascript", "includes": ["addons/addon.gypi"]},
  ]
}
