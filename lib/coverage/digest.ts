// What is kept of an article to compare it with others: its statements and where they come from, its telling
// words, and hashes of its text. The text itself is not kept.
import * as v from 'valibot';
import { languageCalled } from '../engine/language/languages';
import { RELATIONS, type Report, SOURCE_KINDS } from '../model';
import { clipped, excerpt } from '../model/excerpt';
import { agencyIn, wireCredit } from '../outlets/agencies';
import { quotedPassages } from './quotations';
import { shinglesOf } from './shingles';
import { termsOf } from './terms';

/**
 * Measured on the AllSides stories: this lead and weight, without document frequencies, find siblings as well as
 * TF-IDF over the corpus does, and need no background table.
 */
const WEIGHING: Weighing = { leadWords: 120, headline: 2 };

const MOST = { claims: 60, quotes: 40, links: 30 };
/** UTF-16 units. */
const LONGEST = { claim: 280, quote: 500, lead: 300 };

const SourceShape = v.object({ name: v.string(), kind: v.picklist(SOURCE_KINDS) });
const OriginShape = v.object({ name: v.string(), kind: v.picklist(SOURCE_KINDS), claims: v.number() });
const StepShape = v.object({ name: v.string(), relation: v.picklist(RELATIONS) });
const ClaimShape = v.object({ text: v.string(), path: v.array(StepShape) });

const DigestShape = v.object({
  id: v.string(),
  url: v.nullable(v.string()),
  title: v.nullable(v.string()),
  outlet: v.nullable(v.string()),
  published: v.nullable(v.string()),
  lead: v.string(),
  credit: v.nullable(v.string()),
  sources: v.array(SourceShape),
  origins: v.array(OriginShape),
  claims: v.array(ClaimShape),
  quotes: v.array(v.string()),
  links: v.array(v.string()),
  shingles: v.array(v.number()),
  words: v.array(v.tuple([v.string(), v.number()])),
});

export type DigestOrigin = v.InferOutput<typeof OriginShape>;
/**
 * Plain JSON throughout. `credit` is the news agency credited with the whole text; a claim's `path` names its
 * sources and what each does, nearest first, origin last; `links` are the addresses that claims and attributions link to; `words` are
 * the terms of headline and lead with their weights.
 */
export type Digest = v.InferOutput<typeof DigestShape>;

/** Guards what comes out of a store. */
export function isDigest(value: unknown): value is Digest {
  return v.is(DigestShape, value);
}

/**
 * The digest of a report: origins with most claims first, and of each term the weight 1 + ln(count).
 * @example digest(report).origins // [{ name: 'Ada Marsh', kind: 'person', claims: 4 }]
 */
export function digest(report: Report): Digest {
  const { id, url, title, outlet, published, text } = report;
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const wire = wireCredit(report, languageCalled(report.engine.language).news);
  const withOrigin = new Set(report.origins.flatMap(({ claimIds }) => claimIds));
  const claims = report.claims.filter(({ id: claimId }) => withOrigin.has(claimId));
  return {
    id,
    url,
    title,
    outlet,
    published,
    lead: clipped(leadOf(text), LONGEST.lead),
    credit: (wire ?? agencyIn(outlet ?? ''))?.name ?? null,
    sources: report.sources.map(({ name, kind }) => ({ name, kind })),
    origins: report.origins.flatMap(({ sourceId, claimIds }): DigestOrigin[] => {
      const source = sources.get(sourceId);
      return source ? [{ name: source.name, kind: source.kind, claims: claimIds.length }] : [];
    }),
    claims: claims.slice(0, MOST.claims).map((claim) => ({
      text: clipped(excerpt(text, claim.content), LONGEST.claim),
      path: claim.path.flatMap(({ sourceId, relation }) => {
        const name = sources.get(sourceId)?.name;
        return name === undefined ? [] : [{ name, relation }];
      }),
    })),
    quotes: quotedPassages(text)
      .slice(0, MOST.quotes)
      .map((span) => clipped(text.slice(...span), LONGEST.quote)),
    links: [...new Set(report.claims.flatMap(({ link }) => link ?? []))].slice(0, MOST.links),
    shingles: shinglesOf(
      text,
      report.claims.filter(({ form }) => form === 'direct').flatMap(({ content }) => content),
    ),
    words: weightsOf(termCounts(report)),
  };
}

/**
 * Each term's weight, 1 + ln(count), to two places.
 * @example weightsOf(new Map([['quay', 2]])) // [['quay', 1.69]]
 */
export function weightsOf(counts: ReadonlyMap<string, number>): Digest['words'] {
  return [...counts].map(([term, count]) => [term, Math.round(100 * (1 + Math.log(count))) / 100]);
}

/** How much of an article is weighed, and how. */
export interface Weighing {
  leadWords: number;
  /** How many times over a term of the headline counts. */
  headline: number;
}

/**
 * How often each term stands in headline and lead.
 * @example termCounts({ title: 'The quay sinks', text: 'A quay.' }).get('quay') // 3
 */
export function termCounts(
  { title, text }: Pick<Report, 'title' | 'text'>,
  { leadWords, headline } = WEIGHING,
): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (part: string, weight: number): void => {
    for (const { stem } of termsOf(part)) counts.set(stem, (counts.get(stem) ?? 0) + weight);
  };
  add(title ?? '', headline);
  add(leadOf(text, leadWords), 1);
  return counts;
}

/** The first words of a text, as they stand there. */
export function leadOf(text: string, words = WEIGHING.leadWords): string {
  return text.trimStart().split(/\s+/, words).join(' ');
}
