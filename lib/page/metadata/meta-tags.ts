// The page's <meta> elements by name, the first of each name wins.

export type MetaTags = ReadonlyMap<string, string>;

/** All named meta values, names in lower case (`property`, `name` and `itemprop` alike). */
export function metaTagsOf(doc: Document): MetaTags {
  const tags = new Map<string, string>();
  for (const meta of doc.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase() ?? '';
      if (name !== '' && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

/** The first value among `names` that `read` can make something of. */
export function firstOf<T>(
  tags: MetaTags,
  names: readonly string[],
  read: (value: string) => T | null,
): T | null {
  for (const name of names) {
    const value = tags.get(name);
    const made = value === undefined ? null : read(value);
    if (made !== null) return made;
  }
  return null;
}
