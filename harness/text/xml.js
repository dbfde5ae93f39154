'use strict';

const { printable } = require('../common/printable.js');

const LONGEST = 4000;

/**
 * Text as XML 1.0 can hold it. Control characters are shown as what they were, since XML has no way to write them, and so is
 * whatever else of Unicode is no character.
 *
 * @param {string} text one line
 */
function escapeXml(text) {
  return printable(text, LONGEST)
    .replace(/[&<>"']/g, (c) => `&#${c.codePointAt(0)};`)
    .replace(
      /[^\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|\p{Noncharacter_Code_Point}/gu,
      (c) => `\\u${c.codePointAt(0).toString(16)}`,
    );
}

/** The start of an element. Attributes that are null are left out. */
function openTag(name, attributes) {
  const given = Object.entries(attributes).filter(([, value]) => value !== null);
  return `<${name}${given.map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`).join('')}>`;
}

/**
 * A whole element with lines of text in it.
 *
 * @param {string} name
 * @param {Object<string, string|number|null>} attributes
 * @param {string[]} [lines]
 */
function textElement(name, attributes, lines = []) {
  return `${openTag(name, attributes)}${lines.map(escapeXml).join('\n')}</${name}>`;
}

module.exports = { openTag, textElement };
