#!/usr/bin/env bash
# Looks at the C with what this machine has of sanitizers, valgrind, compilers and linters; what it has not is said. Everything that
# is found ends this with status 1.
set -uo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
found=0
includes=(-Inode_modules/node-api-headers/include -Iaddons/seam -Iaddons/support)
support=(addons/seam/trace.c addons/support/thread.c addons/support/thread.test.c)
shared=(addons/seam/fault.c addons/seam/seam.c addons/seam/trace.c addons/support/conformance.c addons/support/thread.c)
addons=(addons/tsfn/*.c)
warnings=(-std=gnu99 -Wall -Wextra -Wno-unused-function -Werror)

has() { command -v "$1" >"$work/which" || { echo "without $1"; return 1; }; }
check() {
  local what=$1
  shift
  if "$@" >"$work/log" 2>&1; then echo "clean: $what"; else
    echo "FOUND: $what"
    head -40 "$work/log"
    found=1
  fi
}

export CONFORMANCE_TRACE="$work/trace"
run_support() { # the sanitizer's name, then the compiler's options
  local name=$1
  shift
  cc -std=gnu99 -g -O1 "$@" "${includes[@]}" "${support[@]}" -o "$work/$name" -lpthread && "$work/$name"
}
check 'support under ThreadSanitizer' run_support tsan -fsanitize=thread
check 'support under AddressSanitizer' run_support asan -fsanitize=address
check 'support under UndefinedBehaviorSanitizer' run_support ubsan -fsanitize=undefined -fno-sanitize-recover
if has valgrind; then
  run_support plain
  check 'support under valgrind' valgrind --quiet --error-exitcode=1 --leak-check=full "$work/plain"
fi

# What a compiler says of all addons; nothing is linked.
for compiler in gcc clang x86_64-w64-mingw32-gcc; do
  has "$compiler" && check "all C by $compiler" "$compiler" -fsyntax-only "${warnings[@]}" "${includes[@]}" "${shared[@]}" "${addons[@]}"
done
has cppcheck && check cppcheck cppcheck --quiet --std=c99 --error-exitcode=1 --enable=warning,portability,performance --suppress=missingInclude "${includes[@]}" "${shared[@]}" addons/support/thread.test.c
has clang-tidy && check clang-tidy clang-tidy --quiet "${shared[@]}" addons/support/thread.test.c -- -std=gnu99 "${includes[@]}"

# The addons with AddressSanitizer in the Node at hand, which has to load it first: all rules, whatever their verdicts. Leaks are
# Node's own. Built in a copy, since an addon with it loads nowhere else.
asan=$(cc -print-file-name=libasan.so)
if [ "$(uname)" = Linux ] && [ -e "$asan" ]; then
  tree=$work/tree
  mkdir "$tree"
  cp -R addons binding.gyp harness package.json specs "$tree"
  ln -s "$PWD/node_modules" "$tree/node_modules"
  in_node() {
    (cd "$tree" && CFLAGS='-fsanitize=address -g' LDFLAGS='-fsanitize=address' node harness/build.js) || return 1
    local options="detect_leaks=0:log_path=$work/asan-report"
    (cd "$tree" && node harness/cli.js run --runtime "asan=env LD_PRELOAD=$asan ASAN_OPTIONS=$options $(command -v node) --expose-gc" \
      --format json --output "$work/asan.json")
    node -e "const { results } = JSON.parse(require('fs').readFileSync(process.argv[1]));
      const passed = results.filter(({ verdict }) => verdict === 'pass').length;
      console.log(passed, 'of', results.length, 'pass');
      process.exit(passed > results.length / 2 ? 0 : 1);" "$work/asan.json" && ! cat "$work"/asan-report.* 2>"$work/none"
  }
  check 'all rules with AddressSanitizer in Node' in_node
fi
exit "$found"
