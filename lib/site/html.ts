// A page as a tree (hast), and the few things the shipping does to it.
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { find, html } from 'property-information';
import { SKIP, visit } from 'unist-util-visit';

export type Page = Root;
export type { Element };
export { textOf };

/** Reads a page as a browser without scripts would: what is in `<noscript>` is then part of the tree. */
export function parsePage(text: string): Page {
  return fromHtml(text);
}

/** A value with double quotes, such as JSON, stands between single ones: a page that can be read. */
export function formatPage(page: Page): string {
  return toHtml(page, {
    upperDoctype: true,
    quoteSmart: true,
    // A double quote between single ones. Only browsers of long ago were misled by one.
    allowDangerousCharacters: true,
    characterReferences: { useNamedReferences: true },
  });
}

/**
 * Every element, in the order of the document. The content of `<template>` is not part of the page.
 * A list, made at once: the caller may change the tree while walking.
 */
export function elementsOf(tree: Nodes): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    found.push(element);
  });
  return found;
}

/** The `<head>` and `<body>`, which the parser always makes. */
export function partsOf(page: Page): { head: Element; body: Element } {
  const [head, body] = [select('html > head', page), select('html > body', page)];
  if (!head || !body) throw new Error('A page without head or body is not HTML.');
  return { head, body };
}

/** The value of an attribute, by its name in HTML, as it is written there. */
export function attributeOf({ properties }: Element, name: string): string | undefined {
  const { property, commaSeparated } = find(html, name);
  const value = properties[property];
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(commaSeparated ? ', ' : ' ') : String(value);
}

/** Sets an attribute where it stands, or adds it at the end. */
export function setAttribute({ properties }: Element, name: string, value: string): void {
  properties[find(html, name).property] = value;
}

export function makeElement(tagName: string, attributes: Record<string, string>, text = ''): Element {
  const element: Element = { type: 'element', tagName, properties: {}, children: [] };
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
  if (text) element.children.push({ type: 'text', value: text });
  return element;
}

/** Takes away every element of which `isGone` says so, with all that is in it. */
export function removeElements(tree: Nodes, isGone: (element: Element) => boolean): void {
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !isGone(element)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** An element as a person would recognise it: `<a href="/fr/x/">Histoire</a>`. */
export function describeElement(element: Element): string {
  const shown = ['id', 'name', 'rel', 'href', 'xlink:href', 'src', 'poster', 'data-island'].flatMap((name) => {
    const value = attributeOf(element, name);
    return value === undefined ? [] : [` ${name}="${value}"`];
  });
  const text = textOf(element).replace(/\s+/g, ' ').trim().slice(0, 40);
  const isPlain = !['script', 'style'].includes(element.tagName);
  return `<${element.tagName}${shown.join('')}>${isPlain && text ? `${text}</${element.tagName}>` : ''}`;
}
