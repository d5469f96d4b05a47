// Whether the reader is shown a part of the article only.
import type { Article } from '../../model';
import { isLocked } from '../metadata/article-thing';
import type { Thing } from '../metadata/json-ld';
import { weightOf, type Prose } from '../extract/prose';

/** A teaser is shorter than this, in weighed letters; an article that is not may be taken as whole. */
const TEASER = 2000;

const ASKS_TO_PAY =
  /\b(?:subscribe|sign (?:in|up)|log in|register|become a member)\b[^.!?]{0,40}\b(?:to (?:continue|keep|read|unlock|access|finish)|for full access)\b|\bto (?:continue|keep) reading\b[^.!?]{0,60}\b(?:subscri|sign|log|regist|account)|\b(?:this|the) (?:article|story|content) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:our )?(?:subscribers|members)\b|\balready a subscriber\b|réservé aux abonnés|il vous reste [\d.,]+ ?% de cet article|(?:nur|exklusiv) für abonnenten|jetzt weiterlesen|(?:exclusivo|solo|contenido) para suscriptores|exclusivo para assinantes|riservato agli abbonati|alleen voor abonnees|会員限定|続きを読むには/i;

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
function toldLonger(thing: Thing | null, text: string): boolean {
  const body = thing?.['articleBody'];
  const words = Number(thing?.['wordCount']);
  return (
    (typeof body === 'string' && weightOf(body) > 2 * weightOf(text)) ||
    (Number.isFinite(words) &&
      words > 2.5 * text.split(/\s+/).length &&
      !/[\p{Script=Han}\p{Script=Hiragana}]/u.test(text))
  );
}

/** Whether a paywall or a teaser stands between the reader and the rest of the article. */
export function isWalled(
  doc: Document,
  thing: Thing | null,
  article: Pick<Article, 'text' | 'blocks'>,
  { weight }: Prose,
): boolean {
  if (toldLonger(thing, article.text)) return true;
  if (weight >= TEASER) return false;
  return isLocked(thing) || asksToPay(doc, article) || /(?:…|\.\.\.)$/.test(article.text);
}
