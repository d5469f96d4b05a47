// Reads XML that a stranger wrote: no entities of its own, no depth, no size beyond what a feed has.
import { XMLParser } from 'fast-xml-parser';
import { ProviderError } from './answer';

const DEEPEST = 12;
const MOST_TAGS = 60_000;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  maxNestedTags: DEEPEST,
});

export type XmlNode = Readonly<Record<string, unknown>>;

/** @throws {ProviderError} when it is no XML, declares entities, or is deeper or larger than a feed */
export function parseXml(text: string): XmlNode {
  const start = text.trimStart();
  if (!start.startsWith('<') || /^<!doctype html|^<html/i.test(start))
    throw new ProviderError('not-understood');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new ProviderError('not-understood');
  if (text.split('<').length > MOST_TAGS) throw new ProviderError('too-large');
  try {
    return parser.parse(text) as XmlNode;
  } catch {
    throw new ProviderError('not-understood');
  }
}

/** The children of that name, be there none, one or many. */
export function childrenOf(node: unknown, name: string): XmlNode[] {
  const child = isNode(node) ? node[name] : undefined;
  return (Array.isArray(child) ? child : [child]).filter(isNode);
}

/** The text of the first child of that name, whether it has attributes or not; null where there is none. */
export function textIn(node: unknown, name: string): string | null {
  const child = isNode(node) ? node[name] : undefined;
  const first: unknown = Array.isArray(child) ? child[0] : child;
  if (typeof first === 'string') return first;
  const text = isNode(first) ? first['#text'] : undefined;
  return typeof text === 'string' ? text : null;
}

/** Whether a value of parsed XML is an element with attributes or children. */
export function isNode(value: unknown): value is XmlNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
