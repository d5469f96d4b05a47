// Whether the reader is shown a part of the article only.
import type { Article } from '../../model';
import { isLocked } from '../metadata/article-thing';
import type { Thing } from '../metadata/json-ld';
import { weightOf } from '../extract/prose';
import { ASKS_TO_PAY } from '../words';

/** A teaser is shorter than this, in weighed letters; an article that is not may be taken as whole. */
const TEASER = 2000;

/** Fewer words of a locked part than these may be a label. UTF-16 units. */
const MIN_LOCKED = 40;

const WALL =
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="subscribe-wall" i], [class*="piano-" i]';

/** Whether the last words of what was read, or a wall across the page, ask for a subscription. */
function asksToPay(doc: Document, { text, blocks }: Pick<Article, 'text' | 'blocks'>): boolean {
  if (blocks.slice(-4).some(({ span }) => span[1] - span[0] < 400 && ASKS_TO_PAY.test(text.slice(...span))))
    return true;
  return [...doc.querySelectorAll(WALL)].some((wall) => {
    const words = wall.textContent;
    return words.length < 2000 && ASKS_TO_PAY.test(words);
  });
}

/** Whether the page's own description of the article holds far more than the page shows. */
function statesLonger(thing: Thing | null, text: string): boolean {
  const body = thing?.['articleBody'];
  const words = Number(thing?.['wordCount']);
  return (
    (typeof body === 'string' && weightOf(body) > 2 * weightOf(text)) ||
    (Number.isFinite(words) &&
      words > 2.5 * text.split(/\s+/).length &&
      !/[\p{Script=Han}\p{Script=Hiragana}]/u.test(text))
  );
}

/**
 * Whether the reading holds words of the part that the page names as not free
 * (https://developers.google.com/search/docs/appearance/structured-data/paywalled-content): then it is there in full.
 */
function holdsLockedPart(doc: Document, thing: Thing | null, text: string): boolean {
  return [thing?.['hasPart']].flat().some((part) => {
    const selector = (part as Partial<Thing> | null | undefined)?.['cssSelector'];
    if (typeof selector !== 'string') return false;
    try {
      return [...doc.querySelectorAll(selector)].some(({ textContent }) => {
        const words = textContent.replace(/\s+/g, ' ').trim();
        return words.length >= MIN_LOCKED && text.includes(words.slice(0, MIN_LOCKED));
      });
    } catch {
      return false;
    }
  });
}

/** Whether a paywall or a teaser stands between the reader and the rest of the article. */
export function isWalled(
  doc: Document,
  thing: Thing | null,
  article: Pick<Article, 'text' | 'blocks'>,
): boolean {
  if (statesLonger(thing, article.text)) return true;
  if (weightOf(article.text) >= TEASER || holdsLockedPart(doc, thing, article.text)) return false;
  return isLocked(thing) || asksToPay(doc, article) || /(?:…|\.\.\.)$/.test(article.text);
}
