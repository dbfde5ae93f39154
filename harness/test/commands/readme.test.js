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
const { checkOut, program } = require('../support/checkout.js');
const FORMS = require('../support/readme-forms.js');

const skip = process.platform === 'win32' && 'its stand-ins are shell scripts';
const READMES = ['README.md', 'harness/README.md', 'specs/README.md', 'docs/in-your-ci.md'];

/** The commands of blocks of sh, and those that stand in the text and begin with a program. */
function commandsOf(file) {
  const text = fs.readFileSync(path.join(ROOT, file), 'utf8');
  const blocks = [...text.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, block]) =>
    block.split('\n').filter((line) => line !== ''),
  );
  const steps = [...text.matchAll(/^- run: (.*)$/gm)].map(([, line]) => line);
  const inText = [...text.replace(/^```[^]*?^```$/gm, '').matchAll(/`([^`]+)`/g)]
    .map(([, code]) => code)
    .filter((code) => /^(make|npm|npx|node|bun|deno|git) [^…]+$/.test(code));
  return [...blocks, ...steps, ...inText].map((line) => line.replace(/ +#.*$/, '').trim());
}

const commands = [...new Set(READMES.flatMap(commandsOf))];

describe('a command of the READMEs', { skip }, () => {
  let folder, env;
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'conformance-unit-'));
    env = checkOut(folder);
    makeHistory(path.join(folder, 'history'), env);
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
