'use strict';

// The manual calls the result a URL, and a path with these letters is none unless they are escaped; it does not spell that out.
module.exports = {
  rule: 'What has a meaning in URLs is escaped in the result of node_api_get_module_file_name',
  from: 'https://nodejs.org/api/n-api.html#node_api_get_module_file_name',
  level: 'should',
  napi: 9,
  loads: true,
  covers: ['C-059'],
  catches: [],

  scenario(load, { record }) {
    record('name', load('a b#c%41d.node').run());
  },

  expect(t, { recorded, exit }) {
    const [name] = recorded('name');
    t.ok(/^file:\/\/\/.+\/a%20b%23c%2541d\.node$/.test(name), 'it is as in a URL');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
