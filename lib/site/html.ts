// A page as a tree (hast), and the few things the shipping does to it.
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString as textIn } from 'hast-util-to-string';
import { find, html } from 'property-information';
import { SKIP, visit } from 'unist-util-visit';

export type Page = Root;
export type { Element };

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
 * Every element below a node, in the order of the document. The content of `<template>` is not part of the page.
 * A list, made at once: the caller may change the tree while walking.
 */
export function elementsOf(node: Nodes): Element[] {
  const found: Element[] = [];
  collect(node, found);
  return found;
}

function collect(node: Nodes, found: Element[]): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type === 'element') found.push(child);
    collect(child, found);
  }
}

/** The value of an attribute, by its name in HTML, as it is written there. */
export function attributeOf({ properties }: Element, name: string): string | undefined {
  const { property, commaSeparated } = find(html, name);
  const value = properties[property];
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(commaSeparated ? ', ' : ' ') : String(value);
}

/** Sets an attribute where it stands, or adds it at the end; `undefined` takes it away. */
export function setAttribute({ properties }: Element, name: string, value: string | undefined): void {
  const { property } = find(html, name);
  if (value === undefined) delete properties[property];
  else properties[property] = value;
}

/** The text of an element and of everything in it. */
export function textOf(element: Element): string {
  return textIn(element);
}

export function setText(element: Element, text: string): void {
  element.children = [{ type: 'text', value: text }];
}

export function makeElement(tagName: string, attributes: Record<string, string>, text = ''): Element {
  const element: Element = { type: 'element', tagName, properties: {}, children: [] };
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
  if (text) setText(element, text);
  return element;
}

/** Takes a node away, wherever it is below `tree`: a node of hast does not know its parent. */
export function removeNode(tree: Nodes, node: Element): void {
  removeElements(tree, (other) => other === node);
}

/** Takes away every element of which `isGone` says so, with all that is in it. */
export function removeElements(tree: Nodes, isGone: (element: Element) => boolean): void {
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !isGone(element)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** Puts an element of its own after each of those that `isPlace` tells. */
export function insertAfter(tree: Nodes, isPlace: (element: Element) => boolean, make: () => Element): void {
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !isPlace(element)) return undefined;
    parent.children.splice(index + 1, 0, make());
    return [SKIP, index + 2];
  });
}

export function append(parent: Element, added: Element): void {
  parent.children.push(added);
}

export function prepend(parent: Element, added: Element): void {
  parent.children.unshift(added);
}

/** The `<head>` and `<body>`, which the parser always makes. */
export function partsOf(page: Page): { head: Element; body: Element } {
  const [head, body] = [select('html > head', page), select('html > body', page)];
  if (!head || !body) throw new Error('A page without head or body is not HTML.');
  return { head, body };
}

/** Takes away the comments outside of `[data-island]`: inside, they keep React's and Preact's text nodes apart. */
export function removeComments(page: Page): void {
  visit(page, (node, index, parent) => {
    if (node.type === 'element' && node.properties.dataIsland !== undefined) return SKIP;
    if (node.type !== 'comment' || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

/** An element as a person would recognise it: `<a href="/fr/x/">Histoire</a>`. */
export function describeElement(element: Element): string {
  const shown = ['id', 'name', 'rel', 'href', 'src', 'data-island'].flatMap((name) => {
    const value = attributeOf(element, name);
    return value === undefined ? [] : [` ${name}="${value}"`];
  });
  const text = textOf(element).replace(/\s+/g, ' ').trim().slice(0, 40);
  const isPlain = !['script', 'style'].includes(element.tagName);
  return `<${element.tagName}${shown.join('')}>${isPlain && text ? `${text}</${element.tagName}>` : ''}`;
}
