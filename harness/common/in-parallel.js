'use strict';

/**
 * Does something with each value, `jobs` of them at a time.
 *
 * @returns {Promise<Array>} what came of each, in the order of the values
 */
async function inParallel(jobs, values, action) {
  const results = [];
  let next = 0;
  const work = async () => {
    while (next < values.length) {
      const index = next++;
      results[index] = await action(values[index]);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return results;
}

module.exports = { inParallel };
