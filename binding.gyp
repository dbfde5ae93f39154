# The one list of addons: a target each, of the same name as its C file and its spec.
{
  "target_defaults": {
    "include_dirs": ["addons/seam", "addons/support", "<!(node -p \"require('node-api-headers').include_dir\")"],
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
      "sources": [
        "addons/seam/fault.c",
        "addons/seam/seam.c",
        "addons/seam/trace.c",
        "addons/support/conformance.c",
        "addons/support/thread.c"
      ]
    },
    {"target_name": "tsfn/abort-does-not-wait-for-holders", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/abort-ends-producers", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/abort-inside-call-js", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/abort-inside-call-js-stops-items", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/abort-on-another-thread", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/abort-returns-items", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/abort-stops-default-calls", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/abort-then-last-release", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/abort-twice", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/abort-wakes-producers", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/acquire-adds-hold", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/acquire-after-abort", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/acquire-after-last-release", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/acquire-keeps-no-loop-alive", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/acquire-many", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/acquire-prevents-destruction", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/acquire-races-last-release", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/blocking-call-waits", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/call-after-abort", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/call-after-last-release", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/call-races-release", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/closing-call-uses-up-hold", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/default-call-without-arguments", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/environment-end-returns-items", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/failed-acquire-counts-nothing", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-after-joined-threads", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-after-last-item", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-after-returned-items", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-at-environment-end", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-data-and-context", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-not-inside-release", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-on-loop-thread", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/finalize-once", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/full-queue-after-abort", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/function-is-optional", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/items-in-order", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/late-acquire-after-abort", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/late-call-after-abort", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/late-context-after-abort", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/late-release-after-abort", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/one-call-per-accepted-item", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/queue-full", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/queue-unlimited", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/ref-after-unref", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/ref-keeps-loop-alive", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/ref-twice", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/release-after-abort", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/release-each-hold", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/release-inside-call-js", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/release-not-last", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/two-producers", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/unref-lets-loop-end", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/unref-twice", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/use-after-own-last-release", "includes": ["addons/addon.gypi"]},
    {"target_name": "tsfn/worker-waits-for-javascript", "includes": ["addons/addon.gypi"]}
  ]
}
