#!/usr/bin/env bash
# Runs all rules with their addons under AddressSanitizer in the Node at hand, which has to load it first. Their verdicts are not its
# matter: it ends with status 1 if the sanitizer reports anything. Leaks are that Node's own.
set -uo pipefail
cd "$(dirname "$0")/.."
asan=$(${CC:-cc} -print-file-name=libasan.so)
if [ "$(uname)" != Linux ] || [ ! -e "$asan" ]; then
  echo 'skipped: addons under AddressSanitizer (it is not installed)'
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# In a copy, since an addon that is built so loads nowhere else.
cp -R addons binding.gyp harness package.json specs "$work"
ln -s "$PWD/node_modules" "$work/node_modules"
cd "$work"
if ! CFLAGS='-fsanitize=address -g' LDFLAGS='-fsanitize=address' node harness/build.js >build.log 2>&1; then
  tail -20 build.log
  exit 1
fi
options="detect_leaks=0:log_path=$work/report"
node harness/cli.js run --format json --output results.json \
  --runtime "asan=env LD_PRELOAD=$asan ASAN_OPTIONS=$options $(command -v node) --expose-gc"
node -e "
  const { results } = JSON.parse(require('fs').readFileSync('results.json'));
  const passed = results.filter(({ verdict }) => verdict === 'pass').length;
  console.log(passed + ' of ' + results.length + ' cells pass under AddressSanitizer');
  process.exitCode = passed > results.length / 2 ? 0 : 1;" || exit 1
if cat report.* 2>none; then
  echo 'AddressSanitizer has found something in an addon'
  exit 1
fi
echo 'AddressSanitizer has found nothing in the addons'
