'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const { describe, it } = require('node:test');
const { Linter } = require('eslint');
const globals = require('globals');
const { addonBody, addonFiles } = require('../../repro/addon.js');
const { readAddon } = require('../../repro/c-inline.js');
const { makeStatic } = require('../../repro/c-text.js');
const { unitsOf } = require('../../repro/c-units.js');
const { reproScript } = require('../../repro/script.js');
const { ROOT } = require('../../common/paths.js');
const { loadRules } = require('../../rules/rules.js');
const { freshFolder } = require('../support/folder.js');

const rules = loadRules();
const sources = new Map(rules.map((rule) => [rule.id, addonFiles(rule)]));

/** The version that an addon declares, or the one that it includes: the first that is defined counts. */
function versionIn(name) {
  const file = path.join(ROOT, 'addons', name);
  const text = fs.readFileSync(file, 'utf8');
  const [, defined] = /^#define NAPI_VERSION (\S+)/m.exec(text) ?? [];
  if (defined !== undefined) return defined;
  const [, included] = /^#include "([^"]+\.c)"/m.exec(text) ?? [];
  return included === undefined ? '8' : versionIn(path.join(path.dirname(name), included));
}

describe('a C source', () => {
  const brief = (source) => unitsOf(source).map(({ kind, names }) => [kind, ...names]);

  it('is split into what stands at its top level', () => {
    const source = [
      '#include <stdio.h>',
      '#include "other.h"',
      '#define TWICE(x) \\',
      '  ((x) + (x))',
      'typedef struct {',
      '  int member;',
      '} pair;',
      'enum { A = 1, B };',
      'static int counts[A], *last = {0};',
      'static const char *const text = "{ not; a /* brace";',
      'int sum(int a, /* { */',
      '        int b);',
      '',
      'int sum(int a, int b) {',
      '',
      '  return a + b;',
      '}',
      '#ifdef __linux__',
      'static int here(void) {',
      '  return 1;',
      '}',
      '#else',
      '#define here() 0',
      '#endif',
    ].join('\n');
    assert.deepEqual(brief(source), [
      ['include'],
      ['define', 'TWICE'],
      ['other', 'pair'],
      ['other', 'A', 'B'],
      ['other', 'last'],
      ['other', 'text'],
      ['prototype', 'sum'],
      ['other', 'sum'],
      ['group', 'here', 'here'],
    ]);
  });

  it('has its comments with what they are about, and no word of them counts as a reference', () => {
    const [first, second] = unitsOf(
      '/* About no unit. */\n\n/* About\n * a. */\nint a = 1;\nint b = 2; /* unlike a */\n',
    );
    assert.equal(first.comment, '/* About\n * a. */');
    assert.equal(second.comment, '');
    assert.deepEqual(second.references, ['int', 'b']);
  });

  it('gets functions of its own, and heads that are no longer than a line may be', () => {
    const of = (code) => makeStatic(unitsOf(code)[0]);
    assert.equal(of('void f(int a);'), 'static void f(int a);');
    assert.equal(of('static void f(int a);'), 'static void f(int a);');
    assert.equal(of('typedef void (*f)(int a);'), 'typedef void (*f)(int a);');
    const long = of(`void f(${'int parameter, '.repeat(10)}int last) {\n  return;\n}`);
    for (const line of long.split('\n')) assert.ok(line.length <= 100, line);
    assert.match(
      long,
      /^static void f\(int parameter, .*\n {14}int .*int last\) \{\n {2}return;\n\}$/s,
    );
  });

  it('has the others that it includes in their places, and what its macros chose', (t) => {
    const folder = freshFolder(t, {
      'c.c': '#include "conformance-all.h"\n\nint c;\n',
      'a.c': '#define NAPI_VERSION 10\n#define SIZE 5\n#define LOUD\n#include "b.c"\n',
      'b.c':
        '#include "conformance.h"\n\n#ifndef SIZE\n#define SIZE 1\n#endif\n#ifdef LOUD\nint loud;\n#else\nint soft;\n#endif\n#ifdef __linux__\nint here;\n#endif\n',
    });
    assert.deepEqual(readAddon(path.join(folder, 'a.c')), {
      body: '#define SIZE 5\nint loud;\n#ifdef __linux__\nint here;\n#endif',
      napiVersion: '10',
      pastTheSeam: false,
      recordsAll: false,
    });
    assert.equal(readAddon(path.join(folder, 'c.c')).recordsAll, true);
    assert.deepEqual(readAddon(path.join(folder, 'b.c')), {
      body: '#define SIZE 1\nint soft;\n#ifdef __linux__\nint here;\n#endif',
      napiVersion: '8',
      pastTheSeam: false,
      recordsAll: false,
    });
  });
});

/** What <unistd.h> declares, and an addon might call something; the repro has both in one file. */
const TAKEN = /^(access|close|dup|link|pause|pipe|read|sleep|sync|unlink|write)$/;

describe('the repro of each rule', () => {
  it('has C that declares nothing twice, and includes nothing of this project', () => {
    for (const rule of rules) {
      const files = sources.get(rule.id);
      const include = '#include "recording.h"\n';
      assert.ok(files['addon.c'].includes(include), rule.id);
      const source = files['addon.c'].replace(include, () => files['recording.h']);
      assert.doesNotMatch(source, /#include "|\bfault_|CONFORMANCE_FAULT|SEAM_ITSELF/, rule.id);
      const units = unitsOf(source).filter(({ kind }) => kind === 'other' || kind === 'define');
      const names = units.flatMap((unit) => unit.names);
      assert.deepEqual(
        names.filter((name) => TAKEN.test(name)),
        [],
        rule.id,
      );
      assert.deepEqual(
        names.filter((name, index) => names.indexOf(name) !== index),
        [],
        rule.id,
      );
    }
  });

  it('has the addon as it stands in the suite by itself, with its version', () => {
    for (const rule of rules) {
      const { 'addon.c': source } = sources.get(rule.id);
      const declared = versionIn(`${rule.id}.c`);
      assert.ok(source.includes(`#define NAPI_VERSION ${declared} `), rule.id);
      if (/^\d+$/.test(declared) && !rule.id.startsWith('module/declared-version'))
        assert.equal(Number(declared), rule.napi >= 9 ? rule.napi : 8, rule.id);
      assert.ok(source.endsWith(`\n#include "recording.h"\n\n${addonBody(rule)}\n`), rule.id);
      assert.ok(source.indexOf('#include') < 1400, `${rule.id}: it comes at once`);
    }
  });

  it('has one script, which Node 10 can read, and in which nothing is missing, double or idle', () => {
    // What runs and judges a rule is the same text for all: one shows it, and no spec may have a name of it.
    const [first] = rules;
    const shown = reproScript(first, first.variants.at(-1));
    assert.deepEqual(lint(shown), []);
    const [, modules] = partsOf(shown);
    const taken = Object.fromEntries(
      [...modules.matchAll(/^(?:const|function) (?:\{ (.*) \}|(\w+))/gm)]
        .flatMap(([, members, name]) => members?.split(', ') ?? [name])
        .map((name) => [name, 'readonly']),
    );
    assert.ok('judge' in taken && 'spawn' in taken);
    for (const rule of rules) {
      const script = reproScript(rule, rule.variants.at(-1));
      new vm.Script(script);
      assert.doesNotMatch(script, /require\('(?:\.|node:)/, rule.id);
      const [own, others] = partsOf(script);
      assert.ok(own.includes(rule.expect.toString()), rule.id);
      assert.equal(others, modules, rule.id);
      assert.deepEqual(lint(`${own}void rule;\n`, taken), [], rule.id);
    }
  });
});

/** What is of the spec, and all else but the place. */
function partsOf(script) {
  const [head, ...rest] = script.split(/(?<=^const .* = require\('util'\);\n\n)/m);
  const [own, tail] = rest.join('').split(/(?<=\n\n)const variant = .*\n/);
  return [own, head + tail];
}

const linter = new Linter();

/** As a module of Node; with names that are taken as a script, which has those of all modules beside its own. */
function lint(text, taken) {
  const config = {
    languageOptions: {
      ecmaVersion: 2018,
      sourceType: taken === undefined ? 'commonjs' : 'script',
      globals: { ...globals.node, Bun: 'readonly', ...taken },
    },
    rules: {
      'no-undef': 'error',
      'no-redeclare': ['error', { builtinGlobals: taken !== undefined }],
      'no-dupe-keys': 'error',
      'no-unused-vars': ['error', { caughtErrors: 'none' }],
    },
  };
  return linter.verify(text, [config]).map(({ line, message }) => `${line}: ${message}`);
}
