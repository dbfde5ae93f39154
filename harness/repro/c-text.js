'use strict';

const WIDTH = 100;

/** Words in lines of no more than `width`. */
function fill(words, width) {
  const lines = [''];
  for (const word of words) {
    const last = lines[lines.length - 1];
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** A comment of paragraphs, each given as one line. */
function fillComment(paragraphs) {
  const lines = paragraphs.flatMap((text) =>
    fill(text.replaceAll('*/', '* /').split(' '), WIDTH - 3),
  );
  return `/*\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`;
}

/**
 * The code of a unit whose functions are for one file alone, with its head filled anew.
 *
 * @param {{kind: string, code: string}} unit
 */
function makeStatic({ kind, code }) {
  const head = /^[a-z][^{=;]*\)/.exec(code)?.[0];
  const isFunction = head !== undefined && !/^(static|extern|typedef|enum)\b/.test(code);
  if (!isFunction || (kind !== 'prototype' && !code.includes('{'))) return code;
  const [, start, parameters, end] = /^([^(]*\()(.*)(\).*)$/s.exec(
    `static ${head.replace(/\s+/g, ' ')}`,
  );
  const words = `${parameters}${end}`.split(/(?<=,) /);
  const indent = ' '.repeat(start.length);
  const rest = code.slice(head.length);
  const lines = fill(words, WIDTH - start.length - (rest.startsWith(' {') ? 2 : 1));
  return `${start}${lines.join(`\n${indent}`)}${rest}`;
}

module.exports = { fill, fillComment, makeStatic };
