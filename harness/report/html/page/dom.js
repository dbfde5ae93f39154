'use strict';

/**
 * The one place where elements are made. Text becomes a text node, so nothing that a subject wrote can become markup.
 */

/**
 * @param {string} tag with classes: "td.cell.known"
 * @param {Object<string, unknown>} properties of the element; `data`, `aria` and `on` are objects of their own
 * @param {...(Node|string|null)} children
 */
function el(tag, properties = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const element = document.createElement(name);
  if (classes.length > 0) element.className = classes.join(' ');
  const { on = {}, aria = {}, data = {}, ...rest } = properties;
  Object.assign(element, rest);
  Object.assign(element.dataset, data);
  for (const [key, value] of Object.entries(aria)) element.setAttribute(key, value);
  for (const [type, listener] of Object.entries(on)) element.addEventListener(type, listener);
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A link, or the text alone where it is none that a page should follow. */
function link(address, text) {
  const good = /^https?:\/\//i.test(address);
  return good
    ? el('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, text)
    : el('span', {}, text);
}

module.exports = { el, svg, link };
