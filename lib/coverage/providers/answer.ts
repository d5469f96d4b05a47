// What a provider's answer can be, and the one way in which it is fetched: one try, bounded in time and size.
import { charactersOf } from '../../charset';

/** The part of `fetch` that a provider needs; handed in, so that the same code runs in Node and in a browser. */
export type Fetcher = (url: string, options: FetchOptions) => Promise<Response>;

export interface FetchOptions {
  signal: AbortSignal;
  credentials: 'omit';
  referrerPolicy: 'no-referrer';
  cache: 'no-store';
  /** The reader agreed to this address and to no other. */
  redirect: 'manual';
}

export const FAILURES = [
  'too-many-requests',
  'refused',
  'not-understood',
  'too-large',
  'timed-out',
  'unreachable',
  'redirected',
  'cancelled',
] as const;
export type Failure = (typeof FAILURES)[number];

/** Thrown while an answer is fetched or read; never leaves this folder. */
export class ProviderError extends Error {
  override name = 'ProviderError';
  readonly failure: Failure;
  /** Milliseconds to wait before the next try, where the provider says so. */
  readonly wait: number | null;

  constructor(failure: Failure, wait: number | null = null) {
    super(failure);
    this.failure = failure;
    this.wait = wait;
  }
}

const LIMITS = { time: 30_000, bytes: 5_000_000 };
const LONGEST_WAIT = 3_600_000;

/**
 * Fetches one address as text: no cookies, no referrer, one try, 30 seconds, 5 MB.
 * @param signal the reader's cancel button
 * @throws {ProviderError} for every way in which that can go wrong
 * @example await fetchText(url, fetch, new AbortController().signal)
 */
export async function fetchText(
  url: string,
  fetcher: Fetcher,
  signal: AbortSignal,
  limits = LIMITS,
): Promise<string> {
  const timeout = AbortSignal.timeout(limits.time);
  try {
    const response = await fetcher(url, {
      signal: AbortSignal.any([signal, timeout]),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
    });
    if (isRedirect(response)) throw new ProviderError('redirected');
    if (response.status === 429 || response.status === 503) {
      throw new ProviderError('too-many-requests', waitStated(response.headers.get('retry-after')));
    }
    if (!response.ok) throw new ProviderError('refused');
    return await textOf(response, limits.bytes);
  } catch (error) {
    if (error instanceof ProviderError) throw error;
    if (signal.aborted) throw new ProviderError('cancelled');
    throw new ProviderError(timeout.aborted ? 'timed-out' : 'unreachable');
  }
}

/** Browsers hide where a redirect leads; mostly somebody wants a login or a consent. */
function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400);
}

function waitStated(header: string | null): number | null {
  if (header === null) return null;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return wait > 0 ? Math.min(wait, LONGEST_WAIT) : null;
}

/** Reads a body that may never end: what is over the limit is not read. */
async function textOf(response: Response, most: number): Promise<string> {
  if (Number(response.headers.get('content-length') ?? 0) > most) {
    await response.body?.cancel();
    throw new ProviderError('too-large');
  }
  const reader = response.body?.getReader();
  if (!reader) return '';
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength;
    if (length > most) {
      await reader.cancel();
      throw new ProviderError('too-large');
    }
    parts.push(part.value);
  }
  return decoded(parts, response.headers.get('content-type') ?? '');
}

/** By the charset that the header or the XML declaration states, unless the bytes are UTF-8. */
async function decoded(parts: Uint8Array<ArrayBuffer>[], type: string): Promise<string> {
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const charset =
    /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? /^\s*<\?xml[^>]*encoding=["']([\w-]+)/i.exec(head)?.[1];
  return charactersOf(bytes, charset ?? null).text;
}
