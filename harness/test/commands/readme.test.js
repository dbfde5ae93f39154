'use strict';

const assert = require('node:assert/strict');
const { spawn, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { after, before, describe, it } = require('node:test');
const semver = require('semver');
const { DEVIATIONS, ROOT } = require('../../common/paths.js');
const { COMPILE } = require('../../repro/readme.js');
const FORMS = require('../support/readme-forms.js');
const { standIn } = require('../support/stand-in.js');

const skip = process.platform === 'win32' && 'its stand-ins are shell scripts';
const READMES = ['README.md', 'specs/README.md'];

/** The commands of blocks of sh, and those that stand in the text and begin with a program. */
function commandsOf(file) {
  const text = fs.readFileSync(path.join(ROOT, file), 'utf8');
  const blocks = [...text.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, block]) =>
    block.split('\n').filter((line) => line !== ''),
  );
  const inText = [...text.replace(/^```[^]*?^```$/gm, '').matchAll(/`([^`]+)`/g)]
    .map(([, code]) => code)
    .filter((code) => /^(make|npm|npx|node|bun|deno|git) [^…]+$/.test(code));
  return [...blocks, ...inText].map((line) => line.replace(/ +#.*$/, '').trim());
}

const commands = [...new Set(READMES.flatMap(commandsOf))];

/** One stand-in of each line that the commands name. */
const VERSIONS = {
  node: ['10.16.0', '10.24.1', '18.20.8', '24.21.0', '25.3.0', '26.10.0'],
  bun: ['1.1.20', '1.1.30', '1.1.37', '1.2.23', '1.3.14', '1.4.5'],
  deno: ['2.0.6', '2.6.0', '2.6.10', '2.7.14', '2.9.6'],
};
const BROKEN = ['bun@1.1.20', 'deno@2.6.0'];

describe('a command of the READMEs', { skip }, () => {
  let folder, env;
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'conformance-unit-'));
    env = prepare(folder);
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  const run = (command) =>
    new Promise((resolve) => {
      const child = spawn('sh', ['-c', command], {
        cwd: folder,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text) => (output += text));
      child.on('close', (status) => resolve({ status, output }));
    });

  it('is run in some form, each of them', () => {
    assert.deepEqual(
      commands.filter((command) => FORMS[command] === undefined),
      [],
    );
  });

  const inTurn = commands.filter((command) => FORMS[command] !== undefined);
  it('works: those that use what others leave, in their order', async () => {
    for (const command of inTurn) {
      const form = FORMS[command];
      if (form.ci || form.dry) continue;
      for (const text of form.as ?? [form.adds ? withRule(command, form.adds) : command]) {
        if (/repro\.js/.test(text)) buildRepros(folder, env);
        const { status, output } = await run(text);
        assert.ok((form.ends ?? [0]).includes(status), `${text}: ${status}\n${output}`);
        if (form.shows) assert.match(output, form.shows);
      }
    }
    assert.deepEqual(
      ['page.html', 'results.xml', 'results.json', 'summary.md'].filter(
        (name) => !fs.statSync(path.join(folder, name)).size > 0,
      ),
      [],
    );
  });

  for (const command of inTurn.filter((each) => FORMS[each].dry)) {
    it(`means something: ${command}`, async () => {
      const { status, output } = await run(command.replace('make ', 'make --dry-run '));
      assert.equal(status, 0, output);
      const { scripts } = require('../../../package.json');
      const [, script] = /npm (?:run --silent )?(\w+)/g.exec(
        output.split('\n').slice(1).join('\n'),
      );
      assert.ok(script in scripts, output);
    });
  }

  it('that takes all rules is run by .ci/run', () => {
    const script = fs.readFileSync(path.join(ROOT, '.ci', 'run'), 'utf8');
    for (const command of inTurn.filter((each) => FORMS[each].ci))
      assert.match(script, new RegExp(`make (--\\S+ |"\\$@" )*${command.split(' ')[1]}\\b`));
  });

  it('to bisect has something to find', () => {
    const entries = JSON.parse(fs.readFileSync(DEVIATIONS, 'utf8'));
    const list = Array.isArray(entries) ? entries : entries.deviations;
    for (const command of inTurn.filter((each) => / bisect tsfn/.test(each))) {
      const [, rule, runtime] = /bisect (\S+) --runtime (\w+)/.exec(command);
      const [, bad] = /--bad (\S+)/.exec(command) ?? [];
      const [, good] = /--good (\S+)/.exec(command) ?? [];
      const about = list.filter((entry) => entry.rule === rule && entry.runtime === runtime);
      const inRange = (version) => about.some(({ range }) => semver.satisfies(version, range));
      assert.ok(about.length > 0, command);
      if (bad !== undefined) assert.deepEqual([inRange(bad), inRange(good)], [true, false]);
    }
  });
});

function withRule(command, rule) {
  return `${command}${/^npm test$/.test(command) ? ' --' : ''} ${rule}`;
}

/** A folder like a clone's, with what the examples have in it, and an environment in which npm fetches from nowhere. */
function prepare(folder) {
  for (const name of ['addons', 'build', 'harness', 'specs', 'package.json'])
    fs.symlinkSync(path.join(ROOT, name), path.join(folder, name));
  for (const name of ['Makefile', 'package-lock.json', 'binding.gyp'])
    fs.symlinkSync(path.join(ROOT, name), path.join(folder, name));
  placeLinks(path.join(folder, 'node_modules'));
  fs.copyFileSync(DEVIATIONS, path.join(folder, 'deviations.json'));
  for (const name of ['bin', 'out/Release', 'cache', 'history'])
    fs.mkdirSync(path.join(folder, name), { recursive: true });
  for (const name of ['node', 'out/Release/node'])
    fs.symlinkSync(process.execPath, path.join(folder, name));
  fs.symlinkSync(require.resolve('../support/npm.js'), path.join(folder, 'bin', 'npm'));
  program(folder, 'bin/bun', standIn('bun@1.4.5'));
  program(folder, 'bin/deno', standIn('deno@2.9.6'));
  const which = spawnSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' });
  const env = {
    ...process.env,
    PATH: `${path.join(folder, 'bin')}:${process.env.PATH}`,
    GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md'),
    NAPI_CONFORMANCE_CACHE: path.join(folder, 'cache'),
    FAKE_NPM_REAL: which.stdout.trim(),
    FAKE_NPM_LOG: path.join(folder, 'log'),
    FAKE_NPM_VERSIONS: JSON.stringify(VERSIONS),
    FAKE_NPM_BROKEN: JSON.stringify(BROKEN),
  };
  makeHistory(path.join(folder, 'history'), env);
  return env;
}

/** Each package by itself, and what says that they are all there: nothing may take ours away by way of a link to all. */
function placeLinks(folder) {
  fs.mkdirSync(folder);
  for (const name of fs.readdirSync(path.join(ROOT, 'node_modules')))
    if (name !== '.package-lock.json')
      fs.symlinkSync(path.join(ROOT, 'node_modules', name), path.join(folder, name));
  fs.writeFileSync(path.join(folder, '.package-lock.json'), '');
}

function program(folder, name, text) {
  fs.writeFileSync(path.join(folder, name), text, { mode: 0o755 });
}

/** A repository of three commits, the last of which breaks its runtime. */
function makeHistory(folder, env) {
  const git = (...words) =>
    spawnSync('git', ['-c', 'user.name=it', '-c', 'user.email=it@example.org', ...words], {
      cwd: folder,
      env,
    });
  git('init', '-q');
  fs.writeFileSync(path.join(folder, 'Makefile'), 'all:\n');
  fs.mkdirSync(path.join(folder, 'out', 'Release'), { recursive: true });
  const good = `#!/bin/sh\nexec '${process.execPath}' "$@"\n`;
  for (const text of [good, `${good}#\n`, '#!/bin/sh\nexit 1\n']) {
    program(folder, 'out/Release/node', text);
    git('add', '--all');
    git('commit', '-q', '-m', 'a change');
  }
  git('bisect', 'start', 'HEAD', 'HEAD~2');
}

/** As the README of a repro says, in the folders that are there, once. */
function buildRepros(folder, env) {
  const headers = require('node-api-headers').include_dir;
  const words = COMPILE.map((line) => line.replace(/"\$\(.*\)"/, `'${headers}'`));
  for (const name of ['held', 'repro-tsfn-abort-wakes-producers']) {
    const cwd = path.join(folder, name);
    if (!fs.existsSync(cwd) || fs.existsSync(path.join(cwd, 'build'))) continue;
    const { status, stderr } = spawnSync('sh', ['-c', words.join(' && ')], { cwd, env });
    assert.equal(status, 0, String(stderr));
  }
}
