// What the reader chose for related coverage: the shelf, the feeds, and who may be asked. Kept on this device.
import * as v from 'valibot';
import { browser } from './api';
import { SHELF_LIMITS } from '../model/shelf-limits';
import { onStored } from './stored';
import { WebAddress } from '../model/web-address-schema';

const upTo = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

const Shape = v.object({
  shelf: v.object({
    on: v.boolean(),
    days: upTo(SHELF_LIMITS.days),
    most: upTo(SHELF_LIMITS.most),
  }),
  /** Addresses of feeds, preset ones and the reader's own. */
  feeds: v.array(WebAddress),
  gdelt: v.boolean(),
  bing: v.boolean(),
  google: v.boolean(),
  /** The address of the reader's own SearXNG; empty where there is none. */
  searxng: v.union([WebAddress, v.literal('')]),
});
export type CoverageSettings = v.InferOutput<typeof Shape>;

const KEY = 'coverage';
export const COVERAGE_DEFAULTS: CoverageSettings = {
  shelf: { on: false, days: 30, most: 2000 },
  feeds: [],
  gdelt: true,
  bing: false,
  google: false,
  searxng: '',
};

const parse = (stored: unknown): CoverageSettings => {
  const result = v.safeParse(Shape, stored);
  return result.success ? result.output : COVERAGE_DEFAULTS;
};

/** Anything unreadable counts as never set: then nothing is kept and nothing is asked. */
export async function coverageSettings(): Promise<CoverageSettings> {
  try {
    return parse((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return COVERAGE_DEFAULTS;
  }
}

/**
 * Changes some of them, one change after another in whichever window, so that none is lost to one that came at the
 * same time.
 * @throws when the browser's storage is full or gone; the caller says so.
 */
export function changeCoverageSettings(changed: Partial<CoverageSettings>): Promise<void> {
  return navigator.locks.request(KEY, async () => {
    await browser.storage.local.set({ [KEY]: { ...(await coverageSettings()), ...changed } });
  });
}

/** Calls back whenever they change, in whichever window. Returns its undo. */
export const watchCoverageSettings = (onChange: (settings: CoverageSettings) => void): (() => void) =>
  onStored(KEY, (stored) => {
    onChange(parse(stored));
  });
