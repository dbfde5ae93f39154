'use strict';

/**
 * In which form each command of the READMEs is run by a test, by its text there:
 *
 * ONE_RULE: with one rule added, since all rules take minutes, and which there are is no matter of the command;
 * AS_IS: as it stands;
 * {as: [texts]}: these in its place, each differing as is said beside it; `ends` are the statuses that are right, and `shows` is in what
 *   they print;
 * DRY: `make --dry-run`, since the whole takes minutes or hours: that it means something, and that it calls what there is;
 * IN_CI: by .ci/run, as it stands.
 *
 * Releases come from a stand-in npm, and are this Node under their names; the commands bun and deno are the same.
 */
const AS_IS = { as: null };
const ONE_RULE = { adds: 'tsfn/queue-full' };
const DRY = { dry: true };
const IN_CI = { ci: true };
/** There is an addon of ours. */
const AFFECTS = { as: ['npx napi-conformance affects build/Release/reference/count.node'] };
const RULE = 'tsfn/queue-full';
const REPRO = 'repro-tsfn-abort-wakes-producers';

module.exports = {
  'make conformance': IN_CI,
  'make check': IN_CI,
  'npm test -- --runtime ./out/Release/node': ONE_RULE,
  'npm test -- --runtime bun --runtime deno': ONE_RULE,
  'npm test -- --runtime node@18 --runtime bun@1.4.5': ONE_RULE,
  'npm test -- --runtime node@24-26 --runtime bun@1.2-1.4': ONE_RULE,
  'npm test -- --runtime node@all --runtime bun@all --runtime deno@all': ONE_RULE,
  "npm test -- --runtime 'asan=env ASAN_OPTIONS=detect_leaks=0 ./node --expose-gc'": ONE_RULE,
  // Some forty rules: one of them, and each pattern by the list of what it means.
  "npm test -- tsfn/queue-full 'tsfn/*abort*'": {
    as: [`npm test -- ${RULE}`, "npx napi-conformance list tsfn/queue-full 'tsfn/*abort*'"],
  },
  // All rules twenty times: one rule.
  'npm test -- tsfn --repeat 20': { as: [`npm test -- ${RULE} --repeat 20`] },
  'npm test -- --alone': { as: [`npm test -- ${RULE} --alone`] },
  'npm test -- --format json --output results.json': ONE_RULE,
  'npm test -- --format tap --format html=page.html --format junit=results.xml --format markdown="$GITHUB_STEP_SUMMARY"':
    ONE_RULE,
  // On each machine another share: all three of them, of a few rules.
  'npm test -- --shard 1/3 --format json=1.json': {
    as: ['1', '2', '3'].map(
      (share) => `npm test -- --shard ${share}/3 --format json=${share}.json 'tsfn/queue-*'`,
    ),
  },
  // An hour: some programs. Named releases are stand-ins here, which have the breaches of another runtime.
  'npx napi-conformance explore --runtime bun@1.4.5 --minutes 60': {
    as: ['npx napi-conformance explore --runtime node --runs 10'],
  },
  'npx napi-conformance explore --runtime node --seed 21210 --runs 1 --save findings': AS_IS,
  // A thousand programs on two runtimes: some.
  'npx napi-conformance explore --area values --runtime node --against bun@1.4.5': {
    as: ['npx napi-conformance explore --area values --runtime node --against bun@1.4.5 --runs 10'],
  },
  'npx napi-conformance report 1.json 2.json 3.json --format html=page.html --format pretty': AS_IS,
  'npx napi-conformance --help': AS_IS,
  'npx napi-conformance list': AS_IS,
  'npx napi-conformance list --functions': AS_IS,
  'npx napi-conformance explain tsfn/queue-full': AS_IS,
  'npm run faults -- --find RULE': { as: ['npm run --silent faults -- --find tsfn/queue-full'] },
  'npm run --silent faults -- --find async-work/your-rule': {
    as: ['npm run --silent faults -- --find async-work/complete-status'],
  },
  // Where this Node breaks the rule it never ends, which is what it is to show: no longer than that.
  'node --expose-gc harness/subject/subject.js specs/tsfn/abort-wakes-producers.js build/Release/tsfn/abort-wakes-producers.node main':
    {
      as: [
        'timeout --signal=KILL 10 node --expose-gc harness/subject/subject.js specs/tsfn/abort-wakes-producers.js build/Release/tsfn/abort-wakes-producers.node main',
      ],
      ends: [0, 137],
      shows: /"name":"napi_release_threadsafe_function"/,
    },
  'npx napi-conformance bisect tsfn/finalize-after-returned-items --runtime node': AS_IS,
  'npx napi-conformance bisect tsfn/ref-before-exit --runtime bun --bad 1.1.20 --good 1.1.37':
    AS_IS,
  // What it records goes to a copy.
  'npx napi-conformance bisect tsfn/closing-call-uses-up-hold --runtime deno --record --cause deno-closing-call-uses-up-no-hold':
    {
      as: [
        'npx napi-conformance bisect tsfn/closing-call-uses-up-hold --runtime deno --record --cause deno-closing-call-uses-up-no-hold --deviations deviations.json',
      ],
    },
  'npx napi-conformance repro tsfn/abort-wakes-producers --runtime node --runtime bun@1.4.5': AS_IS,
  // Some thirty rules: one of them.
  "npm test -- 'tsfn/abort*' --runtime deno@2.9.6 --format issue": {
    as: ["npm test -- 'tsfn/abort-twice' --runtime deno@2.9.6 --format issue"],
  },
  // In the folder that repro wrote, once it is built. 1 says that this Node breaks the rule.
  'node repro.js': { as: [`cd ${REPRO} && node repro.js`], ends: [0, 1] },
  'bun repro.js': { as: [`cd ${REPRO} && bun repro.js`], ends: [0, 1] },
  'deno run --allow-all repro.js': {
    as: [`cd ${REPRO} && deno run --allow-all repro.js`],
    ends: [0, 1],
  },
  // In a repository whose last commit of three has a runtime that breaks a rule which this Node holds.
  "git bisect run sh -c 'make || exit 125; ./out/Release/node /path/to/repro.js'": {
    as: [
      `npx napi-conformance repro ${RULE} --output held`,
      "cd history && git bisect run sh -c 'make || exit 125; ./out/Release/node ../held/repro.js'",
    ],
    shows: /is the first bad commit|written to/,
  },
  'npx napi-conformance affects build/Release/my-addon.node': AFFECTS,
  "npx napi-conformance affects prebuilds/linux-x64/my-addon.node --engines '>=20' --json > affects.json":
    {
      as: [
        "npx napi-conformance affects build/Release/reference/count.node --engines '>=20' --json",
      ],
      shows: /"breaches": \[/,
    },
  'npx napi-conformance affects --function napi_wrap': AS_IS,
  'npx napi-conformance run --runtime mine=./out/Release/my-runtime --write-deviations test/napi-expectations.json':
    ONE_RULE,
  'npx napi-conformance run --runtime mine=./out/Release/my-runtime --deviations test/napi-expectations.json --format junit=junit.xml':
    ONE_RULE,
  'npx napi-conformance run tsfn/queue-full': AS_IS,
  'npx napi-conformance runtimes': AS_IS,
  // It takes a browser, and writes over what is there: that the script is there.
  'npm run pictures': { as: ['node --check harness/test/support/pictures.js'] },
  'make docs': DRY,
  'make bench': DRY,
  'make faults': DRY,
  'make mutants': DRY,
  'make census': DRY,
  // It reads what an hour or a day of runs has written: that the script is there.
  'npm run census -- --check': { as: ['node --check harness/proofs/census/census.js'] },
  'make recall': DRY,
  'make damage': DRY,
  'make explore': DRY,
  'make repros': DRY,
  'make soak': DRY,
  'make undisturbed': DRY,
  'make together': DRY,
  'make fuzz': DRY,
  'make sanitize': DRY,
  'make build': AS_IS,
  // The example's rule is one that is not there yet.
  'node harness/cli.js run tsfn/your-rule --runtime node --runtime bun --runtime deno': {
    as: [`node harness/cli.js run ${RULE} --runtime node --runtime bun --runtime deno`],
  },
};
