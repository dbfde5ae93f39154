'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const { assertRefused, hostile, runCli } = require('../support/cli.js');
const { freshFolder } = require('../support/folder.js');

const onWindows = process.platform === 'win32' && 'Windows has none of it';
const RULE = 'tsfn/queue-full';

describe('the command line refuses, in one line and with status 2,', { concurrency: 4 }, () => {
  const arguments_ = [
    ['a command that is none', ['walk'], '"walk"'],
    ['a command named like a member of every object', ['constructor'], '"constructor"'],
    ['an option in the place of the command', ['--jobs', '3'], '--jobs'],
    ['an option that is none', ['run', '--fast'], '--fast'],
    ['an option of another command', ['list', '--jobs', '3'], '--jobs'],
    ['an option without its value', ['run', '--jobs'], '--jobs'],
    ['an option with another for its value', ['run', '--jobs', '--format'], '--jobs'],
    ['a value for an option that has none', ['run', '--help=yes'], '--help'],
    ...['0', '-1', '1.5', 'many', '', '1e3', ' 1', '99999999999'].map((value) => [
      `--jobs "${value}"`,
      ['run', `--jobs=${value}`],
      '--jobs',
    ]),
    ['--timeout "0"', ['run', '--timeout=0'], '--timeout'],
    ['--timeout -1', ['run', '--timeout', '-1'], '--timeout -1: it has to be a whole number'],
    ['--timeout "1s"', ['run', '--timeout=1s'], '--timeout'],
    ['a format that is none', ['run', '--format', 'xml'], 'xml'],
    ['a format with a line break in it', ['run', '--format', 'x\ny'], '--format'],
    ['a rule that is none', ['run', 'no/such-rule'], 'no/such-rule'],
    ['a rule without a name', ['run', ''], 'no rule'],
    ['a rule that is none beside one that is', ['run', RULE, 'none'], 'none'],
    ['a rule that is none, in a list', ['list', 'no/such-rule'], 'no/such-rule'],
    ['deviations that are not there', ['run', '--deviations', '/no/such.json'], '/no/such.json'],
    ['deviations that are a folder', ['run', '--deviations', __dirname], __dirname],
    ['deviations that are no JSON', ['run', '--deviations', __filename], __filename],
    ['to tell what affects nothing', ['affects'], 'one built addon', '--function'],
    ['to tell what affects two addons', ['affects', 'a.node', 'b.node'], 'one built addon'],
    ['an addon that is not there', ['affects', '/no/such.node'], '/no/such.node', 'ENOENT'],
    ['an addon that is none', ['affects', __filename], __filename, 'neither ELF, Mach-O nor PE'],
    ['a function that is none', ['affects', '--function', 'napi_wrapp'], 'napi_wrapp'],
    [
      'engines that are none',
      ['affects', '--function=napi_wrap', '--engines=x y'],
      '--engines x y',
    ],
    ['an output in no folder', ['run', RULE, '--output', '/no/such/file'], '/no/such/file'],
    ['an output that is a folder', ['run', RULE, '--output', __dirname], __dirname],
  ];
  for (const [what, args, ...words] of arguments_) {
    it(what, async () => assertRefused(await runCli(args), ...words));
  }

  it('deviations for a rule, or a variant of it, that there is not', async (t) => {
    const entry = { rule: RULE, runtime: 'node', range: '*', verdicts: ['fail'], cause: 'node-so' };
    const causes = [{ id: 'node-so', reason: 'so', issue: 'unreported' }];
    const write = (change) => {
      const text = JSON.stringify({ causes, deviations: [entry, { ...entry, ...change }] });
      return path.join(freshFolder(t, { 'them.json': text }), 'them.json');
    };
    for (const [change, ...words] of [
      [{ rule: 'tsfn/queue-fulls' }, 'entry 2', 'no rule is called tsfn/queue-fulls'],
      [{ variants: ['worker-throw'] }, 'entry 2', RULE, '"worker-throw"', 'main'],
    ])
      for (const args of [
        ['run', RULE],
        ['explain', RULE],
        ['bisect', RULE, '--runtime', 'node'],
      ]) {
        const file = write(change);
        assertRefused(await runCli([...args, '--deviations', file]), file, ...words);
      }
  });

  it(
    'an output that takes nothing, in every format',
    { skip: !fs.existsSync('/dev/full') && 'there is no /dev/full' },
    async () => {
      for (const format of ['tap', 'pretty', 'json'])
        assertRefused(
          await runCli(['run', RULE, '--output', '/dev/full', '--format', format]),
          '/dev/full',
        );
    },
  );

  it(
    'a standard output that takes nothing, in every format and from every command',
    { skip: !fs.existsSync('/dev/full') && 'there is no /dev/full' },
    async () => {
      const formats = ['tap', 'pretty', 'json', 'junit', 'markdown', 'html', 'issue'];
      const commands = formats.map((format) => ['run', RULE, '--format', format]);
      for (const args of [...commands, ['list'], ['explain', RULE], ['--help']])
        assertRefused(await runCli(args, { stdout: '/dev/full' }), 'standard output', 'ENOSPC');
    },
  );

  it('a folder for temporary files that is not there', { skip: onWindows }, async () => {
    const run = await runCli(['run', RULE], { temporary: '/no/such/folder' });
    assertRefused(run, '/no/such/folder');
  });
});

describe('a runtime is refused, in one line and with status 2,', { concurrency: 4 }, () => {
  const refuse = async (runtime, ...words) =>
    assertRefused(await runCli(['run', RULE, '--runtime', runtime]), '--runtime', ...words);

  it('if it is not there', async () => {
    await refuse('/no/such/node', '/no/such/node');
    await refuse('no-such-command-anywhere', 'no-such-command-anywhere');
    await refuse('', 'no such program');
    await refuse(__dirname, __dirname);
    await refuse(path.join(__filename, 'node'), 'no such program');
    await refuse('x'.repeat(300), 'no such program');
  });

  it('if its command is not there', async () => {
    await refuse('mine=/no/such/node --flag', 'cannot be started');
    await refuse(`mine=' '`);
  });

  it('if its command has an operator of the shell in it', async () => {
    await refuse('mine=node && true', 'quote');
    await refuse('mine=node > file', 'quote');
  });

  it('if it cannot be run, or does not run JavaScript', { skip: onWindows }, async (t) => {
    const text = 'just some text\n';
    const folder = freshFolder(t, { plain: text, executable: text, empty: '' });
    for (const name of ['executable', 'empty']) fs.chmodSync(path.join(folder, name), 0o755);
    await refuse(path.join(folder, 'plain'), 'cannot be started');
    await refuse(path.join(folder, 'executable'), 'executable');
    await refuse(path.join(folder, 'empty'), 'no JavaScript runtime');
    await refuse('/bin/true', 'no JavaScript runtime');
    await refuse('mine=/bin/echo', 'no JavaScript runtime');
  });

  it('if its Node-API is too old, or it has none', async () => {
    await refuse(hostile('probe-old'), 'Node-API 4', '3');
    await refuse(hostile('probe-without-napi'), 'Node-API 4');
  });

  for (const mode of [
    'probe-silent',
    'probe-crashes',
    'probe-sleeps',
    'probe-garbage',
    'probe-empty',
    'probe-odd-types',
    'probe-forges',
    'probe-line-break',
    'probe-escapes',
  ]) {
    it(`if what it answers is of no use (${mode})`, { skip: onWindows }, async () => {
      await refuse(hostile(mode));
    });
  }

  it('if it names itself as nothing that is known how to start', { skip: onWindows }, async (t) => {
    const words = [process.execPath, require.resolve('../support/hostile.js')];
    for (const mode of ['probe-odd-name', 'probe-forges']) {
      const script = `#!/bin/sh\nexec "${words.join('" "')}" ${mode} "$@"\n`;
      const file = path.join(freshFolder(t, { program: script }), 'program');
      fs.chmodSync(file, 0o755);
      await refuse(file);
    }
  });
});
