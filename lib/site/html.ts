// A page as a tree (parse5), and the few things the shipping does to it.
import { type DefaultTreeAdapterTypes, html, parse, serialize } from 'parse5';

export type Page = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/**
 * Writes a page. A value with double quotes, such as JSON, stands between single ones: five bytes less for each of its
 * quotes, and a page that can be read. A no-break space is itself, not an entity: French has one in every other sentence.
 */
export function formatPage(page: Page): string {
  const quoted = elementsOf(page)
    .flatMap(({ attrs }) => attrs.filter(({ value }) => value.includes('"')))
    .map((attribute) => ({ attribute, value: attribute.value }));
  for (const [index, { attribute }] of quoted.entries()) attribute.value = `${placeholder}${index}`;
  const text = serialize(page);
  for (const { attribute, value } of quoted) attribute.value = value;
  return text
    .replace(/<(script|style)\b.*?<\/\1>|&nbsp;/gs, (found) => (found === '&nbsp;' ? '\u00a0' : found))
    .replaceAll(new RegExp(`"${placeholder}(\\d+)"`, 'g'), (_whole, index: string) => {
      return `'${escapeQuoted(quoted[Number(index)]?.value ?? '')}'`;
    });
}

/** Between single quotes only the ampersand and that quote need it: `<` is a sign like another there. */
function escapeQuoted(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll("'", '&#39;');
}

/** Private use: no text of a course has it. */
const placeholder = '\ue000quoted';

/** Reads a page as a browser without scripts would: what is in `<noscript>` is then part of the tree. */
export function parsePage(text: string): Page {
  return parse(text, { scriptingEnabled: false });
}

/**
 * Every element below a node, in the order of the document. The content of `<template>` is not part of the page.
 * A list, made at once: the caller may change the tree while walking, and a page is walked a dozen times.
 */
export function elementsOf(node: Node): Element[] {
  const found: Element[] = [];
  collect(node, found);
  return found;
}

function collect(node: Node, found: Element[]): void {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if ('tagName' in child) found.push(child);
    collect(child, found);
  }
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Sets an attribute where it stands, or adds it at the end; `undefined` takes it away. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  const there = element.attrs.find((attribute) => attribute.name === name);
  if (value === undefined) element.attrs = element.attrs.filter((attribute) => attribute !== there);
  else if (there) there.value = value;
  else element.attrs.push({ name, value });
}

/** The text of an element and of everything in it. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

export function setText(element: Element, text: string): void {
  element.childNodes = [{ nodeName: '#text', value: text, parentNode: element }];
}

export function removeNode(node: DefaultTreeAdapterTypes.ChildNode): void {
  const parent = node.parentNode;
  if (parent) parent.childNodes = parent.childNodes.filter((child) => child !== node);
}

export function makeElement(tagName: string, attributes: Record<string, string>, text = ''): Element {
  const element: Element = {
    nodeName: tagName,
    tagName,
    attrs: Object.entries(attributes).map(([name, value]) => ({ name, value })),
    namespaceURI: html.NS.HTML,
    childNodes: [],
    parentNode: null,
  };
  if (text) setText(element, text);
  return element;
}

export function insertAfter(place: Element, added: Element): void {
  const parent = place.parentNode;
  if (!parent) return;
  parent.childNodes.splice(parent.childNodes.indexOf(place) + 1, 0, added);
  added.parentNode = parent;
}

export function append(parent: Element, added: Element): void {
  parent.childNodes.push(added);
  added.parentNode = parent;
}

export function prepend(parent: Element, added: Element): void {
  parent.childNodes.unshift(added);
  added.parentNode = parent;
}

/** The `<head>` and `<body>`, which parse5 always makes. */
export function partsOf(page: Page): { head: Element; body: Element } {
  const root = page.childNodes.find((node): node is Element => 'tagName' in node && node.tagName === 'html');
  const part = (name: string) =>
    root?.childNodes.find((node): node is Element => 'tagName' in node && node.tagName === name);
  const head = part('head');
  const body = part('body');
  if (!head || !body) throw new Error('A page without head or body is not HTML.');
  return { head, body };
}

/** Takes away the comments outside of `[data-island]`: inside, they keep React's and Preact's text nodes apart. */
export function removeComments(node: Node): void {
  if (!('childNodes' in node)) return;
  if ('attrs' in node && attributeOf(node, 'data-island') !== undefined) return;
  for (const child of [...node.childNodes]) {
    if (child.nodeName === '#comment' && 'data' in child) removeNode(child);
    else removeComments(child);
  }
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
