'use strict';

const path = require('node:path');
const { fetchRelease, resolveNamed } = require('../harness/runtimes/releases.js');
const { runTool } = require('../harness/common/tool.js');
const UsageError = require('../harness/common/usage-error.js');

/** Prints the folder of the binary of the newest Node, fetched by name. Where npm cannot say which that is, the cache cannot either. */
async function print() {
  const refuse = (problem) => {
    throw new UsageError(problem.replace('; those in the cache have to do', ''));
  };
  const [release] = await resolveNamed('node@*', refuse);
  console.log(path.dirname(await fetchRelease(release)));
  return 0;
}

runTool('newest-node', {}, print);
