// schema.org in JSON-LD: the things a page says it is made of. Scripts that do not parse are passed over.

export type Thing = Readonly<Record<string, unknown>>;

/** Kinds of schema.org/Article that news is published as. */
const ARTICLE_TYPE = /^(?:\w*NewsArticle|Article|\w*Article|BlogPosting|LiveBlogPosting|Report|ClaimReview)$/;
const MAX_THINGS = 500;

function parse(script: string): unknown {
  const json = script
    .replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, '')
    .trim()
    .replace(/;$/, '');
  try {
    return JSON.parse(json);
  } catch {
    try {
      // The commonest faults: raw line breaks inside a string, a comma after the last item.
      return JSON.parse(json.replace(/\p{Cc}+/gu, ' ').replace(/,\s*(?=[\]}])/g, ''));
    } catch {
      return null;
    }
  }
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

/** The value of a property of a value that may be no object. */
export const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Thing)[name] : undefined;

/** The schema.org types of a thing, without their address. */
export function typesOf(thing: Thing): string[] {
  return listOf(thing['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));
}

export const isArticleThing = (thing: Thing): boolean =>
  typesOf(thing).some((type) => ARTICLE_TYPE.test(type));

/** The things at the top level of the page's JSON-LD: lists and graphs unrolled, and what a page is about. */
export function thingsOf(doc: Document): Thing[] {
  const things: Thing[] = [];
  const collect = (value: unknown, depth: number): void => {
    if (depth > 6 || things.length >= MAX_THINGS) return;
    if (Array.isArray(value)) {
      for (const item of value) collect(item, depth + 1);
    } else if (isThing(value)) {
      if (value['@type'] !== undefined) things.push(value);
      collect(value['@graph'], depth + 1);
      collect(value['mainEntity'], depth + 1);
    }
  };
  for (const script of doc.querySelectorAll('script[type*="ld+json" i]')) {
    collect(parse(script.textContent), 0);
  }
  return things;
}
