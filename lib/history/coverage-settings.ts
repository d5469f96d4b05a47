// What the reader chose for related coverage: the shelf, the feeds, and who may be asked. Kept on this device.
import * as v from 'valibot';
import { SHELF_LIMITS } from '../model/shelf-limits';
import { storedValue } from '../browser/stored';
import { SWITCHED, type SwitchName } from '../coverage/providers/registry';
import type { Check } from '../schemas/check';
import { WebAddress } from '../schemas/web-address';

const upTo = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

const Common = v.object({
  shelf: v.object({
    on: v.boolean(),
    days: upTo(SHELF_LIMITS.days),
    most: upTo(SHELF_LIMITS.most),
  }),
  /** Addresses of feeds, preset ones and the reader's own. */
  feeds: v.array(WebAddress),
  /** The address of the reader's own SearXNG; empty where there is none. */
  searxng: v.union([WebAddress, v.literal('')]),
});
/** Beside the common ones, whether each provider with a switch may be asked. */
export type CoverageSettings = v.InferOutput<typeof Common> & Record<SwitchName, boolean>;

const AT_FIRST = Object.fromEntries(SWITCHED.map(({ name, onAtFirst }) => [name, onAtFirst]));
export const COVERAGE_DEFAULTS = {
  shelf: { on: false, days: 30, most: 2000 },
  feeds: [],
  searxng: '',
  ...AT_FIRST,
} as unknown as CoverageSettings;

const Switches = v.record(v.string(), v.unknown());
const check: Check<CoverageSettings> = (value) => {
  const [common, all] = [v.safeParse(Common, value), v.safeParse(Switches, value)];
  if (!common.success || !all.success) return undefined;
  // A provider that was added since the reader chose is as it is at first.
  const switches = SWITCHED.map(({ name, onAtFirst }) => {
    const on = all.output[name] ?? onAtFirst;
    return [name, on === true];
  });
  return { ...common.output, ...Object.fromEntries(switches) } as CoverageSettings;
};

/** Anything unreadable counts as never set: then nothing is kept and nothing is asked. */
const stored = storedValue('coverage', check, COVERAGE_DEFAULTS);
export const { get: coverageSettings, watch: watchCoverageSettings } = stored;

/** Changes some of them. @throws when the browser's storage is full or gone; the caller says so. */
export const changeCoverageSettings = (changed: Partial<CoverageSettings>): Promise<void> =>
  stored.change((now) => ({ ...now, ...changed }));
