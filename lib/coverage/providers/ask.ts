// Asks providers: one try each, with a cooldown after a failure and no second request for what was just answered.
import { type Failure, type Fetcher, fetchText, ProviderError } from './answer';
import type { CoverageItem, ParseMarkup } from './item';
import type { ProviderRequest } from './provider';

export type Outcome =
  | { ok: true; items: CoverageItem[] }
  /** `retryAt`: when to try again, milliseconds of Unix time; null where the reader cancelled. */
  | { ok: false; failure: Failure; retryAt: number | null };

/**
 * Remembers answers by address, and until when a place, an address without its query, is to be left alone: after a
 * failure, or, where there was none, for as long as it asks for between two requests.
 */
export interface AnswerMemory {
  answer(url: string): Promise<{ at: number; items: CoverageItem[] } | null>;
  keepAnswer(url: string, at: number, items: CoverageItem[]): Promise<void>;
  cooldown(place: string): Promise<{ until: number; failure: Failure | null } | null>;
  keepCooldown(place: string, until: number, failure: Failure | null): Promise<void>;
}

export interface Asking {
  fetcher: Fetcher;
  memory: AnswerMemory;
  markup: ParseMarkup;
  signal: AbortSignal;
  now: () => number;
}

const MINUTE = 60_000;
const FRESH = 15 * MINUTE;
const COOLDOWN = MINUTE;
const AT_ONCE = 4;

/**
 * Asks for each of the requests, a few at a time, and tells of every outcome as it comes. One provider's failure
 * is its own. Resolves when all are told; never rejects.
 * @example await ask(requestsTo(gdelt, search, Date.now()), asking, (request, outcome) => show(request.host, outcome))
 */
export async function ask(
  requests: readonly ProviderRequest[],
  asking: Asking,
  onOutcome: (request: ProviderRequest, outcome: Outcome) => void,
): Promise<void> {
  const waiting = [...requests];
  const work = async (): Promise<void> => {
    for (let request = waiting.shift(); request; request = waiting.shift()) {
      onOutcome(request, await outcomeOf(request, asking));
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, requests.length) }, work));
}

async function outcomeOf(
  request: ProviderRequest,
  { fetcher, memory, markup, signal, now }: Asking,
): Promise<Outcome> {
  const { url, parse, spacing } = request;
  const place = url.replace(/[?#].*$/, '');
  if (signal.aborted) return { ok: false, failure: 'cancelled', retryAt: null };
  const known = await memory.answer(url);
  if (known && now() - known.at < FRESH) return { ok: true, items: known.items };
  const cooldown = await memory.cooldown(place);
  const left = (cooldown?.until ?? 0) - now();
  if (cooldown && left > 0) {
    if (cooldown.failure !== null) return { ok: false, failure: cooldown.failure, retryAt: cooldown.until };
    if (!(await waited(left, signal))) return { ok: false, failure: 'cancelled', retryAt: null };
  }
  try {
    const items = read(parse(await fetchText(url, fetcher, signal), markup));
    await memory.keepAnswer(url, now(), items);
    if (spacing > 0) await memory.keepCooldown(place, now() + spacing, null);
    return { ok: true, items };
  } catch (error) {
    // Whatever a parser stumbles over, the answer was not understood.
    const { failure, wait } = error instanceof ProviderError ? error : new ProviderError('not-understood');
    if (failure === 'cancelled') return { ok: false, failure, retryAt: null };
    const retryAt = now() + (wait ?? COOLDOWN);
    await memory.keepCooldown(place, retryAt, failure);
    return { ok: false, failure, retryAt };
  }
}

/** Resolves to true after so many milliseconds, or to false when the reader cancels before. */
function waited(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const onCancel = () => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onCancel);
      resolve(true);
    }, milliseconds);
    signal.addEventListener('abort', onCancel, { once: true });
  });
}

/** The results alone, without what only their parser needs. */
function read(items: readonly CoverageItem[]): CoverageItem[] {
  return items.map(({ url, title, outlet, published, summary }) => ({
    url,
    title,
    outlet,
    published,
    summary,
  }));
}
