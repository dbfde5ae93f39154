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

# The addons with AddressSanitizer in the Node at hand, which has to load it first. Leaks are that Node's own.
asan=$(cc -print-file-name=libasan.so)
if [ "$(uname)" = Linux ] && [ -e "$asan" ]; then
  in_node() {
    local id=$1
    cc -std=gnu99 -g -O1 -fPIC -shared -fsanitize=address "${includes[@]}" "${shared[@]}" "addons/$id.c" -o "$work/addon.node" &&
      ASAN_OPTIONS=detect_leaks=0:exitcode=99 LD_PRELOAD=$asan timeout 60 node --expose-gc harness/subject.js "specs/$id.js" "$work/addon.node" main 2>"$work/stderr"
    [ $? -ne 99 ] && ! grep -A30 'ERROR: AddressSanitizer' "$work/stderr"
  }
  for id in queue-full many-producers items-in-order finalize-once abort-returns-items release-inside-call-js heap-items many-functions; do
    check "tsfn/$id with AddressSanitizer in Node" in_node "tsfn/$id"
  done
fi
exit "$found"
