'use strict';

const { notInstalled } = require('./common/not-installed.js');
const { runTool } = require('./common/tool.js');
const { buildAddons } = require('./rules/addons.js');

runTool('build', {}, () => {
  try {
    buildAddons();
  } catch (error) {
    throw notInstalled(error) ?? error;
  }
  return 0;
});
