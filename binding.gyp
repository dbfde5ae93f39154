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
    {"target_name": "tsfn/queue-full", "includes": ["addons/addon.gypi"]}
  ]
}
