'use strict';

/** Comments and the content of literals, which name nothing. */
const SILENT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g;

/**
 * Splits a C source into what stands at its top level, in order: a directive, a group of them from #if to #endif, a declaration, or
 * a definition, each with the comment right above it. That is no parser: it counts on the form that clang-format gives a source.
 *
 * @param {string} source
 * @returns {{kind: 'include'|'define'|'group'|'prototype'|'use'|'other', comment: string, code: string, names: string[],
 *   references: string[]}[]} `names` are those that the unit declares, `references` all the words in it
 */
function unitsOf(source) {
  const lines = withoutGuard(source).split('\n');
  const units = [];
  let comment = [];
  while (lines.length > 0) {
    const taken = takeUnit(lines);
    const text = taken.join('\n');
    if (text === '') comment = [];
    else if (text.startsWith('/*')) comment.push(text);
    else if (!/^#include "/.test(text)) units.push(describe(comment.join('\n'), text));
    if (text !== '' && !text.startsWith('/*')) comment = [];
  }
  return units;
}

/** Two inclusions of a header are none of a single file's matters. Its first comment is about the header, and goes with it. */
function withoutGuard(source) {
  const guarded = /^[\s\S]*?#ifndef (\w+_H)\n#define \1\n([\s\S]*)\n#endif\s*$/.exec(source);
  return guarded === null ? source : guarded[2];
}

function takeUnit(lines) {
  const first = lines[0];
  if (first.startsWith('/*')) return takeUntil(lines, () => lines[0].includes('*/'));
  if (/^#if/.test(first)) return takeGroup(lines);
  if (first.startsWith('#')) return takeUntil(lines, () => !lines[0].endsWith('\\'));
  let depth = 0;
  return takeUntil(lines, () => {
    const code = lines[0].replace(SILENT, '').trimEnd();
    for (const c of code) depth += '({'.includes(c) ? 1 : ')}'.includes(c) ? -1 : 0;
    return depth === 0 && (code === '' || /[;}]$/.test(code));
  });
}

function takeUntil(lines, isLast) {
  const taken = [];
  while (lines.length > 0) {
    const last = isLast();
    taken.push(lines.shift());
    if (last) break;
  }
  return taken;
}

function takeGroup(lines) {
  let nested = 0;
  return takeUntil(lines, () => {
    if (/^#if/.test(lines[0])) nested++;
    return /^#endif/.test(lines[0]) && --nested === 0;
  });
}

function describe(comment, code) {
  const silent = code.replace(SILENT, '""').replaceAll('__declspec(thread)', '');
  const references = silent.match(/[A-Za-z_]\w*/g) ?? [];
  return { kind: kindOf(silent), comment, code, names: namesIn(code, silent), references };
}

function kindOf(silent) {
  if (/^#include/.test(silent)) return 'include';
  if (/^#define/.test(silent)) return 'define';
  if (/^#if/.test(silent)) return 'group';
  if (/^[A-Z_]+\(/.test(silent)) return 'use';
  return /^[^{=]*\)[^{=]*;/.test(silent) && !/^typedef/.test(silent) ? 'prototype' : 'other';
}

function namesIn(code, silent) {
  if (/^#if/.test(silent)) {
    const inner = code.replace(/^#(if|ifdef|ifndef|elif|else|endif)\b.*$/gm, '');
    return unitsOf(inner).flatMap((unit) => unit.names);
  }
  const named = (pattern, text = silent) => (text.match(pattern) ?? []).slice(0, 1);
  if (/^#/.test(silent)) return named(/(?<=^#define )\w+/);
  if (/^typedef[^{]*\(\*/.test(silent)) return named(/(?<=\(\*)\w+/);
  if (/^typedef/.test(silent)) return named(/\w+(?=;\s*$)/);
  if (/^[A-Z_]+\(/.test(silent)) return named(/^[A-Z_]+/); // a macro that is used, which who names it needs
  if (/^enum/.test(silent)) return silent.match(/\b[A-Za-z_]\w*(?=\s*[,=}])/g) ?? [];
  const head = /^[^{=;]*/.exec(silent)[0];
  return head.includes('(') ? named(/\w+(?=\()/, head) : named(/\w+(?=(\[\w*\])*\s*$)/, head);
}

module.exports = { unitsOf };
