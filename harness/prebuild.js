'use strict';

const { notInstalled } = require('./common/not-installed.js');
const { runTool } = require('./common/tool.js');
const { buildAddons } = require('./rules/addons.js');
const { packAddons } = require('./rules/prebuilds.js');
const { loadRules } = require('./rules/rules.js');

/** Before npm packs: the package carries the addons, built for the platform it is packed on. */
runTool('prebuild', {}, () => {
  try {
    buildAddons();
    packAddons(loadRules());
  } catch (error) {
    throw notInstalled(error) ?? error;
  }
  return 0;
});
