// The articles that were read before: those of this session, and those on the shelf where the reader turned it on.
import { coverageSettings } from '@/lib/browser/coverage-settings';
import { dropAnswers } from '@/lib/browser/coverage-answers';
import { dropDigests, forgottenKeys, keepDigest, sessionDigests, setForgotten } from '@/lib/browser/session';
import {
  addressKey,
  digest,
  isDigest,
  labelled,
  rankSameEvent,
  type Digest,
  type Related,
} from '@/lib/coverage';
import type { Report } from '@/lib/model';
import { numberedWords, openShelf, type Shelf } from '@/lib/shelf';

/** So many are weighed by their words, and so many of the likest are read and compared. */
const WEIGHED = 100;
const COMPARED = 25;

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
  await keepDigest(article, isDigest);
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
  await dropDigests((one: Digest) => addressKey(one.url) === key, isDigest);
}

/** Forgets everything, on the shelf and in this session, and what was asked and answered. */
export async function forgetArticles(): Promise<void> {
  await (await theShelf()).forgetAll();
  await dropAnswers();
  await dropDigests(() => true, isDigest);
}

/** The articles read before that are related to this one, likest first. */
export async function relatedKept(article: Digest): Promise<Related[]> {
  const session = await sessionDigests(isDigest);
  const { shelf: wanted } = await coverageSettings();
  const shelf = wanted.on ? await theShelf().catch(() => null) : null;
  const briefs = (await shelf?.similar(article.words, WEIGHED).catch(() => [])) ?? [];
  const inSession = new Map(session.map((one) => [addressKey(one.url), one]));
  const own = addressKey(article.url);
  const numbered = <T extends Digest>(one: T) => ({ ...one, words: numberedWords(one.words) });
  const pool = [
    ...session.map((one) => ({ ...numbered(one), key: addressKey(one.url) })),
    ...briefs.filter(({ key }) => !inSession.has(key)),
  ].filter(({ key }) => key !== own);
  const ranked = rankSameEvent(numbered(article), pool).slice(0, COMPARED);
  const wantedKeys = ranked.map(({ item }) => item.key).filter((key) => !inSession.has(key));
  const fromShelf = (await shelf?.articles(wantedKeys).catch(() => [])) ?? [];
  const byKey = new Map([...inSession, ...fromShelf.map((one) => [addressKey(one.url), one] as const)]);
  return labelled(
    article,
    ranked.flatMap(({ item, ...rest }) => {
      const whole = byKey.get(item.key);
      return whole ? [{ ...rest, item: whole }] : [];
    }),
  );
}

/** An article that was read before, by its address. */
export async function keptArticle(url: string): Promise<Digest | null> {
  const key = addressKey(url);
  const session = await sessionDigests(isDigest);
  const found = session.find((one) => addressKey(one.url) === key);
  if (found) return found;
  const { shelf: wanted } = await coverageSettings();
  const shelf = wanted.on ? await theShelf().catch(() => null) : null;
  return (await shelf?.articles([key]).catch(() => []))?.[0] ?? null;
}
