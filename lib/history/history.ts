// The articles that were read before: those of this session, and those on the shelf where the reader turned it on.
import { dropAnswers } from '../browser/coverage-answers';
import { forgottenKeys, sessionDigests, setForgotten } from '../browser/session';
import {
  addressKey,
  digest,
  isDigest,
  labelled,
  rankSameEvent,
  type Digest,
  type Related,
} from '../coverage';
import type { Report } from '../model';
import { coverageSettings } from './coverage-settings';
import { numberedWords, openShelf, type Shelf } from '../shelf';

/** So many are weighed by their words, and so many of the most alike are read and compared. */
const WEIGHED = 100;
const COMPARED = 25;

const session = sessionDigests((value) => (isDigest(value) ? value : undefined));
export const watchSession = session.watch;

let opened: Promise<Shelf<Digest>> | undefined;

/** The shelf, opened once in each context, and again where it was closed. Rejects where the browser keeps no databases. */
export function theShelf(): Promise<Shelf<Digest>> {
  const closed = () => (opened = undefined);
  opened ??= openShelf(isDigest, { onClosed: closed });
  opened.catch(closed);
  return opened;
}

/**
 * Keeps an article for later comparison, unless the reader had it forgotten. Never called for private windows. What
 * cannot be kept is not.
 */
export async function keepArticle(report: Report): Promise<void> {
  const article = digest(report);
  const key = addressKey(article.url);
  if ((await forgottenKeys()).includes(key)) return;
  const { shelf: wanted } = await coverageSettings();
  if (wanted.on) {
    const { title, outlet, published, words } = article;
    const entry = { key, keptAt: Date.now(), article };
    await theShelf()
      .then((shelf) => shelf.keep(entry, { title, outlet, published, words }))
      .catch(() => undefined);
  }
  await session.keep(article);
}

/** Keeps an article because the reader asked for it, whatever was forgotten before. */
export async function keepAsked(report: Report): Promise<void> {
  await setForgotten(addressKey(digest(report).url), false);
  await keepArticle(report);
}

/** Whether the shelf holds an article of this address. */
export async function isOnShelf(url: string | null): Promise<boolean> {
  const shelf = await theShelf().catch(() => null);
  return ((await shelf?.articles([addressKey(url)]).catch(() => [])) ?? []).length > 0;
}

/** Forgets what is older or more than the reader wants kept, whether the shelf takes new articles or not. */
export async function pruneShelf(): Promise<void> {
  const { shelf: wanted } = await coverageSettings();
  await theShelf()
    .then((shelf) => shelf.prune(wanted, Date.now()))
    .catch(() => undefined);
}

/** Forgets one article, on the shelf and in this session; a page still open does not bring it back. */
export async function forgetArticle(key: string): Promise<void> {
  await setForgotten(key, true);
  await (await theShelf()).forget([key]);
  await session.drop((one) => addressKey(one.url) === key);
}

/** Forgets everything, on the shelf and in this session, and what was asked and answered. */
export async function forgetArticles(): Promise<void> {
  await (await theShelf()).forgetAll();
  await dropAnswers();
  await session.drop(() => true);
}

/** The articles that were read since the browser was opened, the last first. */
export const sessionArticles = async (): Promise<Digest[]> => (await session.get()).toReversed();

/** The articles that were put on the shelf since a time; null where the shelf is off or the browser keeps none. */
export async function shelvedSince(time: number): Promise<Digest[] | null> {
  const shelf = await shelfInUse();
  if (!shelf) return null;
  const keys = (await shelf.list()).filter(({ keptAt }) => keptAt >= time).map(({ key }) => key);
  return shelf.articles(keys);
}

/** The articles read before that are related to this one, most alike first. */
export async function relatedKept(article: Digest): Promise<Related[]> {
  const ofSession = byKey(await session.get());
  const shelf = await shelfInUse();
  const briefs = (await shelf?.similar(article.words, WEIGHED).catch(() => [])) ?? [];
  const numbered = <T extends Digest>(one: T) => ({ ...one, words: numberedWords(one.words) });
  const own = addressKey(article.url);
  const pool = [
    ...[...ofSession].map(([key, one]) => ({ ...numbered(one), key })),
    ...briefs.filter(({ key }) => !ofSession.has(key)),
  ].filter(({ key }) => key !== own);
  const ranked = rankSameEvent(numbered(article), pool).slice(0, COMPARED);
  const whole = await withShelved(
    ofSession,
    ranked.map(({ item }) => item.key),
  );
  return labelled(
    article,
    ranked.flatMap(({ item, ...rest }) => {
      const kept = whole.get(item.key);
      return kept ? [{ ...rest, item: kept }] : [];
    }),
  );
}

/**
 * Articles that were read before, by the keys of their addresses. Session and shelf are read once for all of them.
 * @example (await keptArticles([url])).get(addressKey(url))?.title
 */
export async function keptArticles(urls: readonly string[]): Promise<ReadonlyMap<string, Digest>> {
  return withShelved(byKey(await session.get()), urls.map(addressKey));
}

const byKey = (digests: readonly Digest[]) => new Map(digests.map((one) => [addressKey(one.url), one]));

/** The shelf, where the reader keeps one and the browser has it. */
async function shelfInUse(): Promise<Shelf<Digest> | null> {
  return (await coverageSettings()).shelf.on ? theShelf().catch(() => null) : null;
}

/** The session's articles, and of the wanted ones those that the shelf alone holds. */
async function withShelved(
  session: ReadonlyMap<string, Digest>,
  wanted: readonly string[],
): Promise<Map<string, Digest>> {
  const missing = wanted.filter((key) => !session.has(key));
  const shelf = missing.length > 0 ? await shelfInUse() : null;
  const shelved = (await shelf?.articles(missing).catch(() => [])) ?? [];
  return new Map([...session, ...byKey(shelved)]);
}
