// What the W3C's Web Annotation Data Model asks for with a MUST, as far as it touches an export of ours.
// https://www.w3.org/TR/annotation-model/ (the numbers are its sections)
import * as v from 'valibot';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const Iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** 3.3.5 */
// prettier-ignore
const Motivation = v.picklist([
  'assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting',
  'identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging',
]);

/** 3.2.4: exactly one value; at most one format, language and direction. */
const TextualBody = v.strictObject({
  type: v.literal('TextualBody'),
  value: v.string(),
  format: v.optional(v.picklist(['text/plain', 'text/html'])),
  language: v.optional(v.string()),
  purpose: v.optional(Motivation),
});

/** 4.2.4: exactly one exact, with at most one prefix and suffix. */
export const TextQuoteSelector = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
});

/** 4.2.5: start and end, neither negative; the end is not part of the selection. */
const TextPositionSelector = v.pipe(
  v.strictObject({ type: v.literal('TextPositionSelector'), start: Count, end: Count }),
  v.check(({ start, end }) => start < end, 'selects nothing'),
);

/** 4: exactly one source. */
const SpecificResource = v.strictObject({
  type: v.literal('SpecificResource'),
  source: Iri,
  selector: v.array(v.variant('type', [TextQuoteSelector, TextPositionSelector])),
});

/** 3.1 and, for its agent, 3.3.2. */
const Annotation = v.strictObject({
  '@context': v.literal(CONTEXT),
  id: Iri,
  type: v.literal('Annotation'),
  motivation: v.optional(Motivation),
  generator: v.optional(v.strictObject({ id: Iri, type: v.literal('Software'), name: v.string() })),
  body: v.optional(TextualBody),
  target: v.pipe(v.array(SpecificResource), v.minLength(1)),
});

/** 5.1 and, for its page, 5.2. */
export const AnnotationCollection = v.pipe(
  v.strictObject({
    '@context': v.literal(CONTEXT),
    id: Iri,
    type: v.literal('AnnotationCollection'),
    label: v.optional(v.string()),
    total: v.optional(Count),
    first: v.strictObject({
      id: Iri,
      type: v.literal('AnnotationPage'),
      partOf: v.optional(Iri),
      startIndex: v.optional(Count),
      items: v.array(Annotation),
    }),
  }),
  v.check(({ id, first: { partOf } }) => partOf === undefined || partOf === id, 'belongs elsewhere'),
  v.check(({ total, first }) => total === undefined || total === first.items.length, 'miscounted'),
  v.check(({ id, first: { id: page, items } }) => {
    const ids = [id, page, ...items.map((item) => item.id)];
    return new Set(ids).size === ids.length;
  }, 'an id is used twice'),
);
