'use strict';

const os = require('node:os');
const { AREAS } = require('../../explore/areas.js');
const { explore } = require('../../explore/explore.js');

/** So many programs at a time, and so many in a process: what sleeps in one keeps the others waiting. */
const AT_A_TIME = { tsfn: 200, values: 250 };
const IN_A_PROCESS = { tsfn: 25, values: 250 };

/**
 * Runs programs from seed 1 on until enough is found, or the budget is used up, whichever comes first.
 *
 * @param {{area: string, runtime: object, folder: string, fault: string|undefined}} where
 * @param {{programs: number, seconds: number}} budget
 * @param {function(Set<string>): boolean} isEnough is told the signatures so far
 * @returns {Promise<{found: Map<string, number>, programs: number, seconds: number}>} `found`: each signature, and after
 *   how many programs
 */
async function hunt({ area, ...where }, { programs, seconds }, isEnough) {
  const found = new Map();
  const started = Date.now();
  const until = started + 1000 * seconds;
  let done = 0;
  while (done < programs && Date.now() < until && !isEnough(new Set(found.keys()))) {
    const runs = Math.min(AT_A_TIME[area], programs - done);
    const perProcess = IN_A_PROCESS[area];
    const what = {
      ...where,
      area: { ...AREAS[area], perProcess },
      seed: 1 + done,
      runs,
      until,
      deviations: [],
    };
    const { findings } = await explore({ ...what, jobs: os.availableParallelism() }).done;
    done += runs;
    for (const signature of findings.keys()) if (!found.has(signature)) found.set(signature, done);
  }
  return { found, programs: done, seconds: Math.round((Date.now() - started) / 1000) };
}

module.exports = { hunt };
