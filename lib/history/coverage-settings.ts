// What the reader chose for related coverage: the shelf, the feeds, and who may be asked. Kept on this device.
import * as v from 'valibot';
import { SHELF_LIMITS } from '../model/shelf-limits';
import { storedValue } from '../browser/stored';
import { SWITCHED, type SwitchName } from '../coverage/providers/registry';
import { checkBy } from '../schemas/check';
import { WebAddress } from '../schemas/web-address';

const upTo = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

/** Whether each provider with a switch may be asked. One that was added since the reader chose is as it is at first. */
const switches = Object.fromEntries(
  SWITCHED.map(({ name, onAtFirst }) => [name, v.optional(v.boolean(), onAtFirst)]),
) as Record<SwitchName, v.OptionalSchema<v.BooleanSchema<undefined>, boolean>>;

const Shape = v.object({
  shelf: v.object({
    on: v.boolean(),
    days: upTo(SHELF_LIMITS.days),
    most: upTo(SHELF_LIMITS.most),
  }),
  /** Addresses of feeds, preset ones and the reader's own. */
  feeds: v.array(WebAddress),
  /** The address of the reader's own SearXNG; empty where there is none. */
  searxng: v.union([WebAddress, v.literal('')]),
  ...switches,
});
export type CoverageSettings = v.InferOutput<typeof Shape>;

export const COVERAGE_DEFAULTS = v.parse(Shape, {
  shelf: { on: false, days: 30, most: 2000 },
  feeds: [],
  searxng: '',
});

/** Anything unreadable counts as never set: then nothing is kept and nothing is asked. */
const stored = storedValue('coverage', checkBy(Shape), COVERAGE_DEFAULTS);
export const { get: coverageSettings, watch: watchCoverageSettings } = stored;

/** Changes some of them. @throws when the browser's storage is full or gone; the caller says so. */
export const changeCoverageSettings = (changed: Partial<CoverageSettings>): Promise<void> =>
  stored.change((now) => ({ ...now, ...changed }));
